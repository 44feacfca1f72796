package io.github.tenderscore.monitor.insourcing;

import java.util.Locale;

/** What became of a service that was taken back; only a reversal is an event, all else that is known is censored and no success. */
public enum Fate {
    /** It was given out again. */
    REVERSED,
    /** It ended as planned. */
    PLANNED_END,
    /** It was merged into another service. */
    MERGED,
    /** It still runs. */
    STILL_RUNNING,
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

    /**
     * Whether the service has left the form in which it was taken back.
     *
     * @return true for a reversal, a planned end and a merger
     */
    public boolean isExit() {
        return this == REVERSED || this == PLANNED_END || this == MERGED;
    }
}
