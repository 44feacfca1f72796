package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The weights of the criteria, with how they were found. They total exactly what they should.
 *
 * @param total what they total: 100 for per cent, or a number of points; above zero
 * @param all the weight of each criterion, in the buyer's order
 * @param consistency how well comparisons agree with each other, where the method measures it
 * @param explanation how all weights were found; its figure is the total
 */
public record Weights(Ratio total, List<Weighed> all, Optional<Consistency> consistency, Step explanation) {

    /**
     * One criterion with its weight.
     *
     * @param criterion the id of the criterion
     * @param weight zero or more, exact
     * @param step how the weight was found
     */
    public record Weighed(String criterion, Ratio weight, Step step) {

        /**
         * Checks the sign.
         *
         * @param criterion the id of the criterion
         * @param weight zero or more, exact
         * @param step how the weight was found
         * @throws IllegalArgumentException if the weight is negative
         */
        public Weighed {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "The weight (" + weight + ") of the criterion " + criterion + " must not be negative");
            }
        }
    }

    /**
     * Checks the total.
     *
     * @param total what they total: 100 for per cent, or a number of points; above zero
     * @param all the weight of each criterion, in the buyer's order
     * @param consistency how well comparisons agree with each other, where the method measures it
     * @param explanation how all weights were found; its figure is the total
     * @throws IllegalArgumentException if the weights do not total exactly that
     */
    public Weights {
        all = List.copyOf(all);
        Ratio sum = Ratio.sum(all.stream().map(Weighed::weight).toList());
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("The weights (" + sum + " in all) must total exactly " + total);
        }
    }

    /**
     * The weight of a criterion.
     *
     * @param criterion its id
     * @return exact
     * @throws IllegalArgumentException if it is none of the criteria
     */
    public Ratio of(String criterion) {
        return find(criterion).weight();
    }

    /**
     * The weight of a criterion as the builder of a method takes it.
     *
     * @param criterion its id
     * @return digits, such as {@code 40} or {@code 625/12}
     * @throws IllegalArgumentException if it is none of the criteria
     */
    public String text(String criterion) {
        return of(criterion).toString();
    }

    /**
     * The weight of a criterion as a part of all weights.
     *
     * @param criterion its id
     * @return weight / total, from 0 to 1
     * @throws IllegalArgumentException if it is none of the criteria
     */
    public Ratio share(String criterion) {
        return of(criterion).dividedBy(total);
    }

    /**
     * How the weight of a criterion was found.
     *
     * @param criterion its id
     * @return a step whose exact figure is the weight
     * @throws IllegalArgumentException if it is none of the criteria
     */
    public Step explain(String criterion) {
        return find(criterion).step();
    }

    private Weighed find(String criterion) {
        return all.stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The criterion (" + criterion + ") must be one of "
                        + all.stream().map(Weighed::criterion).collect(Collectors.joining(", "))));
    }
}
