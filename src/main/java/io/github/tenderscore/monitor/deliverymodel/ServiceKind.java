package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** Which services the public interest test is for. */
public enum ServiceKind {
    /** An outsourced service whose contract is to be let again. */
    OUTSOURCED_RE_PROCURED,
    /** A new service. */
    NEW,
    /** A service of the body's own staff that is to change significantly. */
    IN_HOUSE_SIGNIFICANT_CHANGE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
