package io.github.tenderscore.monitor.maturity;

import java.util.Locale;

/** What a council's record shows of habit, each as a share in which 1 is more inert; design of this library. */
public enum InertiaPart {
    /** Spend by extension or repeat direct award. */
    EXTENSION_OR_REPEAT_AWARD(true, "Spend by extension or repeat direct award"),
    /** Tenders whose price weighs as much as the council's line, or more. */
    HIGH_PRICE_WEIGHT(true, "Tenders with a price weight at or above the council's line"),
    /** Tenders without the cost of the whole life. */
    NO_LIFE_CYCLE_COST(true, "Tenders without life-cycle cost"),
    /** Tenders by the procedure used the last time. */
    SAME_PROCEDURE(true, "Tenders by the same procedure as the last time"),
    /** Commitments that nobody monitors. */
    COMMITMENTS_NOT_MONITORED(true, "Social value commitments that are not monitored"),
    /** Shown beside: the procedure used most. */
    PROCEDURE_CONCENTRATION(false, "Tenders by the procedure that is used most"),
    /** Shown beside: extensions without a review. */
    UNREVIEWED_EXTENSION(false, "Extensions without a review"),
    /** Shown beside: direct awards. */
    DIRECT_AWARD(false, "Contracts awarded directly"),
    /** Shown beside: a single bid. */
    SINGLE_BID(false, "Tenders with a single bid"),
    /** Shown beside: documents used again. */
    REPEAT_TEMPLATE(false, "Tenders by the documents of the last time");

    private final boolean counted;
    private final String words;

    InertiaPart(boolean counted, String words) {
        this.counted = counted;
        this.words = words;
    }

    /**
     * Whether it counts in the mean of the parts.
     *
     * @return false for those that are only shown beside
     */
    public boolean isCounted() {
        return counted;
    }

    /**
     * What it is the share of.
     *
     * @return in words
     */
    public String words() {
        return words;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
