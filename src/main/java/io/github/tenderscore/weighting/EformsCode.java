package io.github.tenderscore.weighting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a number beside an award criterion of a European notice means, by the codes of eForms (fields BT-5421, BT-5422 and BT-5423).
 *
 * <p>No code names the formula of the price and none stands for social value. Source: OP-TED/eForms-SDK, commit 3242fbf7, code lists
 * number-weight 20240612-0, number-fixed and number-threshold 20250924-0.
 */
public enum EformsCode {
    /** An exact percentage; those of a lot total 100. */
    PER_EXA("Weight (percentage, exact)", Use.WEIGHT, "percentageExact"),
    /** The middle of a range of percentages. */
    PER_MID("Weight (percentage, middle of a range)", Use.MIDDLE, "percentageRangeMiddle"),
    /** An exact fraction of one; those of a lot total 1. */
    DEC_EXA("Weight (decimal, exact)", Use.WEIGHT, "decimalExact"),
    /** The middle of a range of fractions. */
    DEC_MID("Weight (decimal, middle of a range)", Use.MIDDLE, "decimalRangeMiddle"),
    /** Exact points; what those of a lot total is their own sum. */
    POI_EXA("Weight (points, exact)", Use.WEIGHT, "pointsExact"),
    /** The middle of a range of points. */
    POI_MID("Weight (points, middle of a range)", Use.MIDDLE, "pointsRangeMiddle"),
    /** A place in an order of importance. */
    ORD_IMP("Order of importance", Use.ORDER, "order"),
    /** The price of the whole contract is fixed. */
    FIX_TOT("Fixed value (total)", Use.FIXED, "total"),
    /** The price of each unit is fixed. */
    FIX_UNIT("Fixed value (per unit)", Use.FIXED, "unit"),
    /** The least score that passes. */
    MIN_SCORE("Minimum score", Use.GATE, "minimumScore"),
    /** The greatest number of tenders that pass. */
    MAX_PASS("Maximum number of tenders passing", Use.GATE, "maximumBids");

    /** What a number is for. */
    public enum Use {
        /** It is a weight. */
        WEIGHT("weight", "it weighs the criterion; those of a lot must total exactly 100, 1, or the points stated"),
        /** It only tells the middle of a range in which the weight lies. */
        MIDDLE("weight", "the exact weight must take its place before anything is scored"),
        /** It only tells the order of importance. */
        ORDER("weight", "it is no weight until a named conversion makes it one"),
        /** It is a price that all tenders share. */
        FIXED("fixed", "the tenders compete on quality alone"),
        /** It decides who goes on, and weighs nothing. */
        GATE("threshold", "it decides who goes on and weighs nothing");

        private final String member;
        private final String words;

        Use(String member, String words) {
            this.member = member;
            this.words = words;
        }

        /**
         * Which number of a criterion it is; a criterion can have one of each.
         *
         * @return {@code weight}, {@code fixed} or {@code threshold}
         */
        public String member() {
            return member;
        }

        /**
         * What follows from it.
         *
         * @return a sentence without capital and full stop
         */
        public String words() {
            return words;
        }
    }

    private final String label;
    private final Use use;
    private final String ocds;

    EformsCode(String label, Use use, String ocds) {
        this.label = label;
        this.use = use;
        this.ocds = ocds;
    }

    /**
     * The code as notices write it.
     *
     * @return for example {@code per-exa}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The label of the code list.
     *
     * @return for example {@code Weight (percentage, exact)}
     */
    public String label() {
        return label;
    }

    /**
     * What a number with this code is for.
     *
     * @return a weight, something that is no weight yet, a fixed price or a gate
     */
    public Use use() {
        return use;
    }

    /**
     * The same in the Open Contracting Data Standard, in the member that {@link Use#member()} names.
     *
     * @return for example {@code percentageExact}
     */
    public String ocds() {
        return ocds;
    }

    /**
     * Finds a code.
     *
     * @param code as notices write it, letter case included
     * @return empty where it is none of the eleven
     */
    public static Optional<EformsCode> find(String code) {
        return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
