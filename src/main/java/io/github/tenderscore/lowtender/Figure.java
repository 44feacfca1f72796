package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.function.Supplier;

/** A figure that a test compares a price with, or why there is none. */
sealed interface Figure {

    /** Why a rule that needs an estimate cannot do without. */
    String NO_ESTIMATE = "no estimate of the authority's is given";

    /**
     * The figure, with the tenders whose prices it was taken of; the step is built when it is asked for.
     *
     * @param used places in the field, ascending
     * @param step its figure is the value
     */
    record Known(Ratio value, List<Integer> used, Supplier<Step> step) implements Figure {}

    /** No figure; the reason ends a sentence that starts with "no test, because". */
    record Missing(String reason) implements Figure {}

    /** There are not enough prices. */
    static Figure tooFew(int needed, int count) {
        return new Missing("the test needs at least " + needed + (needed == 1 ? " price" : " prices")
                + " to compare with and there " + (count == 1 ? "is 1" : "are " + count));
    }

    /** Why no percentage can be taken of a figure. */
    static String notAboveZero(String words, String figure) {
        return "the " + words + " (" + figure + ") is not above zero, and a percentage of it says nothing";
    }
}
