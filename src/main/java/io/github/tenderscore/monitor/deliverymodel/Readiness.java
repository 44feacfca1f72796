package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** How ready a council is to deliver the service itself: part 2 of a public interest test. */
public enum Readiness {
    /** It is ready. */
    READY,
    /** It is not yet, and can be. */
    NOT_YET,
    /** It is not. */
    NOT_READY,
    /** That is not known. */
    UNKNOWN;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
