package io.github.tenderscore.monitor.spatial;

import java.util.Locale;

/** How sure those who judged an interaction are of it. */
public enum Confidence {
    /** Sure. */
    HIGH,
    /** Fairly sure. */
    MEDIUM,
    /** Not sure. */
    LOW;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
