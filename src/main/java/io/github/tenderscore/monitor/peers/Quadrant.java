package io.github.tenderscore.monitor.peers;

import java.util.Locale;

/** Where a council stands on two axes that are split at the medians of the group; at the median is the upper side. */
public enum Quadrant {
    /** At or above both medians. */
    BOTH_HIGH,
    /** At or above the median of the first axis only. */
    FIRST_HIGH,
    /** At or above the median of the second axis only. */
    SECOND_HIGH,
    /** Below both. */
    BOTH_LOW,
    /** One of its figures is not known. */
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
