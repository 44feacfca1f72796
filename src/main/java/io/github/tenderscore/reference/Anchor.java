package io.github.tenderscore.reference;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A price that a rule hangs on: one that the buyer fixes, a multiple of a statistic of the tenders, a sum of such, or the lower or the
 * higher of two.
 */
public sealed interface Anchor {

    /** A regular expression that every text which {@link #parse} reads matches: the words and signs of anchors, in any order. */
    String FORM = "(min\\(|max\\(|\\)|; | [+*] |-?[0-9]+(\\.[0-9]+|/0*[1-9][0-9]*)?|" + Statistic.FORM + ")+";

    /**
     * A price that the buyer publishes.
     *
     * @param price the price
     */
    record Fixed(Ratio price) implements Anchor {

        @Override
        public Ratio price(ReferenceStatistics reference) {
            return price;
        }

        @Override
        public boolean isApproximate() {
            return false;
        }

        @Override
        public boolean takesPercentages() {
            return false;
        }

        @Override
        public String text() {
            return price.toString();
        }
    }

    /**
     * A multiple of a statistic of the reference set.
     *
     * @param factor the multiple, above zero
     * @param statistic the figure that is multiplied
     */
    record Multiple(Ratio factor, Statistic statistic) implements Anchor {

        /**
         * Checks the factor.
         *
         * @param factor the multiple, above zero
         * @param statistic the figure that is multiplied
         * @throws IllegalArgumentException if it is zero or less
         */
        public Multiple {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The factor (" + factor + ") of the " + statistic.words() + " must be above zero");
            }
        }

        @Override
        public Ratio price(ReferenceStatistics reference) {
            Ratio figure = statistic.of(reference);
            return isPlain() ? figure : factor.times(figure);
        }

        @Override
        public boolean isApproximate() {
            return statistic.isApproximate();
        }

        @Override
        public boolean takesPercentages() {
            return !isPlain() || statistic.isApproximate();
        }

        @Override
        public String text() {
            return isPlain() ? statistic.text() : factor + " * " + statistic.text();
        }

        /** Whether it is the statistic itself. */
        boolean isPlain() {
            return factor.equals(Ratio.ONE);
        }
    }

    /**
     * A sum, such as half the lowest price and half the mean.
     *
     * @param terms what is added, at least two, none of them a sum
     */
    record Sum(List<Anchor> terms) implements Anchor {

        /**
         * Checks the terms.
         *
         * @param terms what is added, at least two, none of them a sum
         * @throws IllegalArgumentException if there are fewer, or one is a sum itself
         */
        public Sum {
            terms = List.copyOf(terms);
            if (terms.size() < 2) {
                throw new IllegalArgumentException(
                        "The terms (" + terms.size() + ") of a sum of prices must be at least two");
            }
            for (Anchor term : terms) {
                if (term instanceof Sum) {
                    throw new IllegalArgumentException(
                            "The term (" + term.text() + ") of a sum of prices must not be a sum itself");
                }
            }
        }

        @Override
        public Ratio price(ReferenceStatistics reference) {
            Ratio sum = Ratio.ZERO;
            for (Anchor term : terms) {
                sum = sum.plus(term.price(reference));
            }
            return sum;
        }

        @Override
        public boolean isApproximate() {
            return terms.stream().anyMatch(Anchor::isApproximate);
        }

        @Override
        public boolean takesPercentages() {
            return terms.stream().anyMatch(term -> !(term instanceof Fixed));
        }

        @Override
        public String text() {
            return terms.stream().map(Anchor::text).collect(Collectors.joining(" + "));
        }
    }

    /**
     * The lower or the higher of two prices.
     *
     * @param which the lower or the higher
     * @param one a price
     * @param other another
     */
    record Of(Which which, Anchor one, Anchor other) implements Anchor {

        @Override
        public Ratio price(ReferenceStatistics reference) {
            Ratio first = one.price(reference);
            Ratio second = other.price(reference);
            return which == Which.LOWER ? first.min(second) : first.max(second);
        }

        @Override
        public boolean isApproximate() {
            return one.isApproximate() || other.isApproximate();
        }

        @Override
        public boolean takesPercentages() {
            return one.takesPercentages() || other.takesPercentages();
        }

        @Override
        public String text() {
            return which.function() + "(" + one.text() + "; " + other.text() + ")";
        }
    }

    /** Which of two prices is taken. */
    enum Which {
        /** The lower. */
        LOWER("min"),
        /** The higher. */
        HIGHER("max");

        private final String function;

        Which(String function) {
            this.function = function;
        }

        /**
         * The name in documents.
         *
         * @return {@code min} or {@code max}
         */
        public String function() {
            return function;
        }
    }

    /**
     * A price that the buyer publishes.
     *
     * @param price digits, such as {@code 200000}
     * @return the anchor
     */
    static Anchor fixed(String price) {
        return new Fixed(Ratio.parse(price));
    }

    /**
     * A statistic of the tenders itself.
     *
     * @param statistic the figure
     * @return the anchor
     */
    static Anchor of(Statistic statistic) {
        return new Multiple(Ratio.ONE, statistic);
    }

    /**
     * A multiple of a statistic of the tenders.
     *
     * @param factor digits, such as {@code 1.5}
     * @param statistic the figure
     * @return the anchor
     */
    static Anchor times(String factor, Statistic statistic) {
        return new Multiple(Ratio.parse(factor), statistic);
    }

    /**
     * A sum of prices.
     *
     * @param terms at least two, none of them a sum
     * @return the anchor
     * @throws IllegalArgumentException if there are fewer, or one is a sum itself
     */
    static Anchor sum(Anchor... terms) {
        return new Sum(List.of(terms));
    }

    /**
     * The lower of two prices.
     *
     * @param one a price
     * @param other another
     * @return the anchor
     */
    static Anchor lower(Anchor one, Anchor other) {
        return new Of(Which.LOWER, one, other);
    }

    /**
     * The higher of two prices.
     *
     * @param one a price
     * @param other another
     * @return the anchor
     */
    static Anchor higher(Anchor one, Anchor other) {
        return new Of(Which.HIGHER, one, other);
    }

    /**
     * Reads the text that {@link #text()} writes.
     *
     * @param text such as {@code 200000}, {@code lowest}, {@code 1.5 * lowest}, {@code 0.5 * lowest + 0.5 * mean} or
     *     {@code min(lowest; 190000)}
     * @return the anchor
     * @throws IllegalArgumentException if the text is not an anchor
     */
    static Anchor parse(String text) {
        return AnchorText.parse(text);
    }

    /**
     * The price for some reference set.
     *
     * @param reference the prices compared with
     * @return the anchor's price
     */
    Ratio price(ReferenceStatistics reference);

    /**
     * Whether the price depends on the tenders by a root.
     *
     * @return true where it is approximate
     */
    boolean isApproximate();

    /**
     * Whether it is worked out from prices as if they were parts of a whole, so that it means nothing where they are zero or less.
     *
     * @return false for a price that the buyer fixes and for a price of the tenders as it stands
     */
    boolean takesPercentages();

    /**
     * The anchor as documents write it.
     *
     * @return a text that {@link #parse} reads
     */
    String text();

    /**
     * The steps that explain where the price comes from.
     *
     * @param label what the price is used for
     * @param reference the prices compared with
     * @param among whose prices they are
     * @return one step; its exact figure is the price
     */
    default List<Step> explain(String label, ReferenceStatistics reference, ReferenceSet among) {
        return List.of(AnchorSteps.explain(this, label, reference, among));
    }
}
