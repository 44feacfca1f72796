package io.github.tenderscore.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each mark of a scale is given to made-up bids. Only published marks are given, also where a scale allows marks between them. */
public sealed interface MarkWeights {

    /** The most that one weight, or all weights together, may be. */
    int MOST = 1_000_000;

    /**
     * How often each mark of a scale is given, beside the others.
     *
     * @param grades how many marks the scale has, at least two
     * @return one whole number for each, from the lowest mark to the highest; their sum is above zero
     * @throws IllegalArgumentException if the weights are for another number of marks
     */
    List<Long> of(int grades);

    /**
     * One weight for each mark of a scale.
     *
     * @param lowestFirst whole numbers from the lowest mark to the highest
     * @return the weights
     * @throws IllegalArgumentException if there are fewer than two, one is below zero, or their sum is not from 1 to a million
     */
    static MarkWeights perGrade(Integer... lowestFirst) {
        return new PerGrade(Arrays.asList(lowestFirst));
    }

    /**
     * Weights for low, middle and high marks of any scale: each mark stands for an equal part of the scale, and each third of the scale has
     * one weight.
     *
     * @param low of the lowest third
     * @param middle of the middle third
     * @param high of the highest third
     * @return the weights
     * @throws IllegalArgumentException if one is below zero, or their sum is not from 1 to a million
     */
    static MarkWeights thirds(int low, int middle, int high) {
        return new Thirds(low, middle, high);
    }

    /**
     * Every mark as often as any other.
     *
     * @return the weights
     */
    static MarkWeights even() {
        return new Thirds(1, 1, 1);
    }

    private static void check(List<Integer> weights, String what) {
        long sum = 0;
        for (int weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "The weight (" + weight + ") of " + what + " must not be below zero");
            }
            sum += weight;
        }
        if (sum < 1 || sum > MOST) {
            throw new IllegalArgumentException(
                    "The sum (" + sum + ") of the weights of " + what + " must be from 1 to " + MOST);
        }
    }

    /**
     * One weight for each mark.
     *
     * @param lowestFirst from the lowest mark to the highest
     */
    record PerGrade(List<Integer> lowestFirst) implements MarkWeights {

        /**
         * Copies and checks the weights.
         *
         * @param lowestFirst from the lowest mark to the highest
         * @throws IllegalArgumentException if there are fewer than two, one is below zero, or their sum is not from 1 to a million
         */
        public PerGrade {
            lowestFirst = List.copyOf(lowestFirst);
            if (lowestFirst.size() < 2) {
                throw new IllegalArgumentException("The number (" + lowestFirst.size()
                        + ") of weights of marks must be at least 2, one for each mark of a scale");
            }
            check(lowestFirst, "marks");
        }

        @Override
        public List<Long> of(int grades) {
            if (grades != lowestFirst.size()) {
                throw new IllegalArgumentException("The number (" + lowestFirst.size()
                        + ") of weights of marks must be that of the marks of the scale (" + grades + ")");
            }
            return lowestFirst.stream().map(Integer::longValue).toList();
        }
    }

    /**
     * One weight for each third of a scale.
     *
     * @param low of the lowest third
     * @param middle of the middle third
     * @param high of the highest third
     */
    record Thirds(int low, int middle, int high) implements MarkWeights {

        /**
         * Checks the weights.
         *
         * @param low of the lowest third
         * @param middle of the middle third
         * @param high of the highest third
         * @throws IllegalArgumentException if one is below zero, or their sum is not from 1 to a million
         */
        public Thirds {
            check(List.of(low, middle, high), "low, middle and high marks");
        }

        @Override
        public List<Long> of(int grades) {
            // in parts of 1/(3 × grades) of the scale, of which a mark has three and a third has as many as there are
            // marks
            List<Long> weights = new ArrayList<>(grades);
            for (int grade = 0; grade < grades; grade++) {
                long weight = 0;
                for (int part = 3 * grade; part < 3 * grade + 3; part++) {
                    weight += part < grades ? low : part < 2 * grades ? middle : high;
                }
                weights.add(weight);
            }
            return List.copyOf(weights);
        }
    }
}
