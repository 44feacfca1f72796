package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.rule.Evidence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How one priority bears on another, on a scale of seven points from cancelling (-3) to indivisible (+3).
 *
 * <p>Source: Nilsson, Griggs and Visbeck, Nature, 2016. The two ends and the middle were read in the source; the words of the four other points
 * are not verified. What is not known has no point: it is never 0, which says that two priorities are consistent.
 */
public enum Interaction {
    /** +3: one cannot be had without the other. */
    INDIVISIBLE(3, Evidence.SOURCE),
    /** +2: one helps the other on. */
    REINFORCING(2, Evidence.UNVERIFIED),
    /** +1: one makes the other possible. */
    ENABLING(1, Evidence.UNVERIFIED),
    /** 0: neither helps nor hinders the other. */
    CONSISTENT(0, Evidence.SOURCE),
    /** -1: one limits the other. */
    CONSTRAINING(-1, Evidence.UNVERIFIED),
    /** -2: one works against the other. */
    COUNTERACTING(-2, Evidence.UNVERIFIED),
    /** -3: one makes the other impossible. */
    CANCELLING(-3, Evidence.SOURCE);

    private final int points;
    private final Evidence evidence;

    Interaction(int points, Evidence evidence) {
        this.points = points;
        this.evidence = evidence;
    }

    /**
     * The points.
     *
     * @return from -3 to 3
     */
    public int points() {
        return points;
    }

    /**
     * How far the word of this point was confirmed in the source.
     *
     * @return source or unverified
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The point of the scale with some points.
     *
     * @param points any number
     * @return empty for a number that is not from -3 to 3
     */
    public static Optional<Interaction> ofPoints(int points) {
        return Arrays.stream(values()).filter(one -> one.points == points).findFirst();
    }
}
