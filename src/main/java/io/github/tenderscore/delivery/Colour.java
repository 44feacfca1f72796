package io.github.tenderscore.delivery;

import java.util.Locale;

/** The colours of a traffic light, by which councils show at a glance how far a promise is kept; not law. */
public enum Colour {
    /** On track. */
    GREEN,
    /** Close. */
    AMBER,
    /** Off track. */
    RED;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
