package io.github.tenderscore.monitor.fiscal;

import java.util.Locale;

/** Under which costs an option is looked at. */
public enum Scenario {
    /** The costs as planned. */
    BASE,
    /** The costs raised by the stress that the council sets. */
    STRESS;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
