package io.github.tenderscore.ocds;

import java.util.Optional;
import java.util.stream.Stream;

/** What a number beside an award criterion means, by the codes that notices use. */
public enum NumberCode {
    /** An exact percentage; those of a lot must add to 100. */
    PERCENTAGE_EXACT("weight", "percentageExact"),
    /** The middle of a range of percentages; the exact weight is not disclosed. */
    PERCENTAGE_RANGE_MIDDLE("weight", "percentageRangeMiddle"),
    /** An exact fraction of one; those of a lot must add to 1. */
    DECIMAL_EXACT("weight", "decimalExact"),
    /** The middle of a range of fractions; the exact weight is not disclosed. */
    DECIMAL_RANGE_MIDDLE("weight", "decimalRangeMiddle"),
    /** Exact points, with no fixed sum. */
    POINTS_EXACT("weight", "pointsExact"),
    /** The middle of a range of points; the exact weight is not disclosed. */
    POINTS_RANGE_MIDDLE("weight", "pointsRangeMiddle"),
    /** A place in the order of importance, which is no weight. */
    ORDER("weight", "order"),
    /** A price fixed by the buyer for the whole tender. */
    FIXED_TOTAL("fixed", "total"),
    /** A price fixed by the buyer for each unit. */
    FIXED_UNIT("fixed", "unit"),
    /** The least score that passes; in which unit, the notice does not say. */
    MINIMUM_SCORE("threshold", "minimumScore"),
    /** The greatest number of tenders that pass to the next stage. */
    MAXIMUM_BIDS("threshold", "maximumBids");

    private final String member;
    private final String code;

    NumberCode(String member, String code) {
        this.member = member;
        this.code = code;
    }

    /**
     * The member that holds the code in a notice.
     *
     * @return {@code weight}, {@code fixed} or {@code threshold}
     */
    public String member() {
        return member;
    }

    /**
     * The code as notices write it.
     *
     * @return for example {@code percentageExact}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a code.
     *
     * @param member {@code weight}, {@code fixed} or {@code threshold}
     * @param code the code, letter case included
     * @return empty where it is not one of the codes
     */
    public static Optional<NumberCode> find(String member, String code) {
        return Stream.of(values())
                .filter(one -> one.member.equals(member) && one.code.equals(code))
                .findFirst();
    }
}
