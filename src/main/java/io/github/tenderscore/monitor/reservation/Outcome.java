package io.github.tenderscore.monitor.reservation;

import java.util.Locale;

/** Whether a contract may be reserved. */
public enum Outcome {
    /** Every gate that applies is passed. */
    ALLOWED,
    /** A gate fails. */
    REFUSED,
    /** No gate fails and a fact is missing. */
    UNKNOWN;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
