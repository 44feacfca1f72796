package io.github.tenderscore.ocds;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What a notice discloses of the relative importance of one criterion.
 *
 * @param form in which way it is disclosed
 * @param value the number as published, exactly: 0.4 for the fraction 0.4, the place for an order; empty where no single number is
 *     published, as for a range in words
 * @param written the words or digits of the notice; empty where it is silent
 */
public record NoticeWeight(Form form, Optional<Ratio> value, Optional<String> written) {

    /** In which way a weight is disclosed. */
    public enum Form {
        /** A number with the code of an exact percentage. */
        PERCENTAGE,
        /** A number with the code of an exact fraction of one. */
        DECIMAL,
        /** A number with the code of exact points. */
        POINTS,
        /** Words that say a percentage, such as {@code 60%}. */
        PERCENTAGE_TEXT,
        /** Words that are a number without a unit, such as {@code 40}. */
        NUMBER_TEXT,
        /** A range or its middle; the exact weight is not disclosed. */
        RANGE,
        /** Only a place in an order of importance. */
        ORDER,
        /** Pass or fail: the criterion has no weight. */
        PASS_FAIL,
        /** Nothing. */
        ABSENT,
        /** Something that cannot be understood; a doubt says what. */
        UNREADABLE
    }

    /**
     * Whether one exact number is disclosed.
     *
     * @return true for the first five forms
     */
    public boolean isExact() {
        return switch (form) {
            case PERCENTAGE, DECIMAL, POINTS, PERCENTAGE_TEXT, NUMBER_TEXT -> true;
            case RANGE, ORDER, PASS_FAIL, ABSENT, UNREADABLE -> false;
        };
    }
}
