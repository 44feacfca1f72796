package io.github.tenderscore.model;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.QualityTransform;
import java.util.List;

/** Something that a method says of a criterion beyond its weight and rule; made by {@link Options}. */
public sealed interface Option {

    /**
     * What a tender must reach.
     *
     * @param gate the gate
     */
    record Gated(Gate gate) implements Option {}

    /**
     * A minimum that is still to be read.
     *
     * @param text digits, with a sign for a percentage
     */
    record MinimumText(String text) implements Option {}

    /**
     * A ceiling that is still to be read.
     *
     * @param text digits
     */
    record CeilingText(String text) implements Option {}

    /**
     * The criterion's own roundings.
     *
     * @param roundings at most one for each stage
     */
    record Rounded(List<Rounding> roundings) implements Option {

        /**
         * Copies the roundings.
         *
         * @param roundings at most one for each stage
         */
        public Rounded {
            roundings = List.copyOf(roundings);
        }
    }

    /**
     * What the method says of a missing response.
     *
     * @param missing what happens
     */
    record IfMissing(MissingResponse missing) implements Option {}

    /**
     * What is compared and scored as the price.
     *
     * @param basis the basis
     */
    record Compares(PriceBasis basis) implements Option {}

    /**
     * What becomes of the points before they count.
     *
     * @param transform the rule
     */
    record Transforms(QualityTransform transform) implements Option {}

    /** The criterion earns no points. */
    record PassFail() implements Option {}
}
