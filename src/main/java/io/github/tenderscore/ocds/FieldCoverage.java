package io.github.tenderscore.ocds;

import io.github.tenderscore.monitor.Share;

/**
 * How often one thing is known, absent and doubtful.
 *
 * @param known how often it is known
 * @param absent how often the notices are silent
 * @param doubtful how often it is there but must not be counted
 */
public record FieldCoverage(long known, long absent, long doubtful) {

    /** Nothing was counted. */
    public static final FieldCoverage NONE = new FieldCoverage(0, 0, 0);

    /**
     * All that were counted.
     *
     * @return known + absent + doubtful
     */
    public long total() {
        return known + absent + doubtful;
    }

    /**
     * How much is known.
     *
     * @return known against absent and doubtful; nothing of it is unknown, since it is a count of what is known
     */
    public Share share() {
        return Share.of(known, absent + doubtful, 0);
    }
}
