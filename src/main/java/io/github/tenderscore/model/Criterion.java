package io.github.tenderscore.model;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.QualityTransform;
import java.util.List;
import java.util.Optional;

/** An award criterion of the method: one that is assessed itself, or a group of others, to any depth. */
public sealed interface Criterion {

    /**
     * The name by which responses and tie-breaks refer to it.
     *
     * @return unique within the method
     */
    String id();

    /**
     * What people call it.
     *
     * @return not blank
     */
    String name();

    /**
     * Its relative importance.
     *
     * @return empty where it stands alone, is not scored, or is a group whose weight is the sum of its parts
     */
    Optional<Weight> weight();

    /**
     * What a tender must reach on it.
     *
     * @return empty where it cannot disqualify
     */
    Optional<Gate> gate();

    /**
     * What becomes of its points before they count.
     *
     * @return empty where they count as they are earned
     */
    Optional<QualityTransform> transform();

    /**
     * The same criterion with another weight.
     *
     * @param other its weight; empty for none
     * @return a new criterion
     */
    Criterion withWeight(Optional<Weight> other);

    /**
     * Its own roundings, which take the place of the method's at the same stage.
     *
     * @return on a group only the stage {@code criterion}, which rounds the subtotal
     */
    Rounding.Policy rounding();

    /**
     * Several criteria under one heading.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight its share of what it stands in
     * @param gate the least number, or percentage, of its points
     * @param rounding how its subtotal is rounded
     * @param transform what becomes of its subtotal before it counts, once the gates are tested
     * @param criteria its parts, at least one
     */
    record Group(
            String id,
            String name,
            Optional<Weight> weight,
            Optional<Gate> gate,
            Rounding.Policy rounding,
            Optional<QualityTransform> transform,
            List<Criterion> criteria)
            implements Criterion {

        /**
         * Copies the parts.
         *
         * @param id unique within the method
         * @param name what people call it
         * @param weight its share of what it stands in
         * @param gate the least number, or percentage, of its points
         * @param rounding how its subtotal is rounded
         * @param transform what becomes of its subtotal before it counts, once the gates are tested
         * @param criteria its parts, at least one
         */
        public Group {
            criteria = List.copyOf(criteria);
        }

        /**
         * The same group with other parts.
         *
         * @param parts its parts, at least one
         * @return a new group
         */
        public Group withCriteria(List<Criterion> parts) {
            return new Group(id, name, weight, gate, rounding, transform, parts);
        }

        /**
         * The same group with another gate.
         *
         * @param other what a tender must reach on it; empty for nothing
         * @return a new group
         */
        public Group withGate(Optional<Gate> other) {
            return new Group(id, name, weight, other, rounding, transform, criteria);
        }

        @Override
        public Group withWeight(Optional<Weight> other) {
            return new Group(id, name, other, gate, rounding, transform, criteria);
        }
    }

    /**
     * A criterion that is assessed itself.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight its relative importance
     * @param purpose whether it earns points
     * @param scoring what it asks for and how that earns points
     * @param gate what a tender must reach on it
     * @param rounding its own roundings
     * @param missing what the method says of a tender without a response
     * @param transform what becomes of its points before they count, once the gates are tested
     */
    record Leaf(
            String id,
            String name,
            Optional<Weight> weight,
            Purpose purpose,
            Scoring scoring,
            Optional<Gate> gate,
            Rounding.Policy rounding,
            MissingResponse missing,
            Optional<QualityTransform> transform)
            implements Criterion {

        @Override
        public Leaf withWeight(Optional<Weight> other) {
            return new Leaf(id, name, other, purpose, scoring, gate, rounding, missing, transform);
        }

        /**
         * The same criterion that asks for something else, or scores it otherwise.
         *
         * @param other what it asks for and how that earns points
         * @return a new criterion
         */
        public Leaf withScoring(Scoring other) {
            return new Leaf(id, name, weight, purpose, other, gate, rounding, missing, transform);
        }

        /**
         * Whether it earns points.
         *
         * @return false for a pass/fail criterion, and for a price whose amount is compared
         */
        public boolean isScored() {
            return purpose == Purpose.SCORED
                    && !(scoring instanceof Scoring.Price price && price.rule().isEmpty());
        }

        /**
         * Whether it asks for a price.
         *
         * @return true for the kind {@code price}
         */
        public boolean isPrice() {
            return scoring instanceof Scoring.Price;
        }

        /**
         * Whether its points may depend on what other tenders say.
         *
         * @return true for a price that earns points, and for a scored promise whose rule compares
         */
        public boolean comparesTenders() {
            boolean compares = scoring instanceof Scoring.Promised promised
                    && promised.rule().reference().isPresent();
            return isScored() && (isPrice() || compares);
        }

        /**
         * Whether its points depend on the tender's own price on another criterion.
         *
         * @return true for a scored promise whose rule reads the price
         */
        public boolean readsPrice() {
            return isScored()
                    && scoring instanceof Scoring.Promised promised
                    && promised.rule().needsPrice();
        }

        /**
         * What is compared in the place of the price that a tender asks.
         *
         * @return empty where the price asked is compared, or the criterion asks for no price
         */
        public Optional<PriceBasis> comparedInstead() {
            return scoring instanceof Scoring.Price price && !price.basis().isAsked()
                    ? Optional.of(price.basis())
                    : Optional.empty();
        }
    }

    /** Whether a criterion earns points. */
    enum Purpose {
        /** It earns points by its weight. */
        SCORED,
        /** It earns none: its gate lets a tender pass or not. */
        PASS_FAIL
    }
}
