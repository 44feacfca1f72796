package io.github.tenderscore.monitor;

import java.util.Locale;

/**
 * The four sides of social prosperity that an indicator may speak to; they are never added into one figure (Localis, <i>New values, new
 * landscape</i>, 2025).
 */
public enum Prosperity {
    /** Good jobs. */
    GOOD_JOBS,
    /** Resilient services. */
    RESILIENT_SERVICES,
    /** A greener local economy. */
    GREENER_LOCAL_ECONOMY,
    /** A fairer local economy. */
    FAIRER_LOCAL_ECONOMY;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
