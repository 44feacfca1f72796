package io.github.tenderscore.explain;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures that are weighted and added, with the sum as a reader sees it: weight × figure + weight × figure + …
 *
 * <p>Points of a method are weighted when they are earned and need no such sum; this one serves what is weighted beside them, such as the
 * shares of an index or the domains of a score.
 *
 * @param terms in the order in which they are shown
 */
public record WeightedSum(List<Term> terms) {

    /**
     * One figure and its weight.
     *
     * @param weight by which it counts
     * @param figure as it counts
     * @param shown the figure as a formula shows it, such as {@code min(1; 1.2)}
     */
    public record Term(Ratio weight, Ratio figure, String shown) {

        /**
         * A figure that a formula shows as it is.
         *
         * @param weight by which it counts
         * @param figure as it counts
         * @return the term
         */
        public static Term of(Ratio weight, Ratio figure) {
            return new Term(weight, figure, Figures.factor(figure));
        }
    }

    /**
     * Copies the terms.
     *
     * @param terms in the order in which they are shown
     */
    public WeightedSum {
        terms = List.copyOf(terms);
    }

    /**
     * The sum.
     *
     * @return the sum of weight × figure; zero for no terms
     */
    public Ratio value() {
        Ratio sum = Ratio.ZERO;
        for (Term term : terms) {
            sum = sum.plus(term.weight.times(term.figure));
        }
        return sum;
    }

    /**
     * What all figures weigh together.
     *
     * @return the sum of the weights; zero for no terms
     */
    public Ratio weight() {
        Ratio sum = Ratio.ZERO;
        for (Term term : terms) {
            sum = sum.plus(term.weight);
        }
        return sum;
    }

    /**
     * The weighted mean.
     *
     * @return sum of weight × figure / sum of the weights
     * @throws ArithmeticException if the weights sum to zero
     */
    public Ratio mean() {
        return value().dividedBy(weight());
    }

    /**
     * The sum with its figures put in.
     *
     * @return such as {@code 0.5 × 1.2 + 0.3 × 0.8}; {@code 0} for no terms
     */
    public String substituted() {
        return terms.isEmpty()
                ? "0"
                : terms.stream()
                        .map(term -> Figures.factor(term.weight) + " × " + term.shown)
                        .collect(Collectors.joining(" + "));
    }
}
