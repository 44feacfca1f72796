package io.github.tenderscore.monitor.transparency;

import java.util.Locale;

/** How a duty to publish stands on a day. */
public enum DutyState {
    /** It was done by its last day. */
    ON_TIME,
    /** It was done after its last day. */
    LATE,
    /** It has not been done, and its last day is over. */
    MISSING,
    /** It has not been done, and its last day is not over. */
    NOT_DUE_YET,
    /** A fact that decides is not known, or no day can be named. */
    UNKNOWN,
    /** The duty does not reach the case, or was not in force. */
    NOT_APPLICABLE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
