package io.github.tenderscore.procurement;

import java.util.Locale;

/** In which way the weights of a lot are published. */
public enum WeightingBasis {
    /** Numbers with the code of an exact percentage or fraction. */
    EXACT,
    /** The middle of ranges, or ranges in words; no exact weight is published. */
    RANGE_MIDDLE,
    /** Points without a stated sum. */
    POINTS,
    /** Only an order of importance. */
    ORDER,
    /** Words in the description of each criterion, as notices under earlier law have them. */
    TEXT;

    /**
     * The basis's name in documents.
     *
     * @return in lower case with hyphens, such as {@code range-middle}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
