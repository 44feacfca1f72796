package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the weights of one criterion are spread over lots.
 *
 * @param lots how many lots have each weight, by weight in per cent, smallest first
 * @param unknown of how many lots the weight is not known; those without competition are not counted
 */
public record Weights(SortedMap<Ratio, Long> lots, long unknown) {

    /**
     * Copies the counts.
     *
     * @param lots how many lots have each weight, by weight in per cent, smallest first
     * @param unknown of how many lots the weight is not known; those without competition are not counted
     */
    public Weights {
        lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
    }

    /**
     * Of how many lots the weight is known.
     *
     * @return zero or more
     */
    public long known() {
        return lots.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many of all lots are known.
     *
     * @return from 0 to 1; empty where there is no lot
     */
    public Optional<Ratio> coverage() {
        return Share.of(known(), 0, unknown).coverage();
    }

    /**
     * The middle of the known weights, or half-way between the two in the middle.
     *
     * @return in per cent; empty where none is known
     */
    public Optional<Ratio> median() {
        long count = known();
        return count == 0
                ? Optional.empty()
                : Optional.of(at((count - 1) / 2).plus(at(count / 2)).dividedBy(Ratio.of(2)));
    }

    /** The known weight at a place, counted from zero, smallest first. */
    private Ratio at(long place) {
        long before = 0;
        for (Map.Entry<Ratio, Long> entry : lots.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException(
                "The place (" + place + ") must be below the number of weights (" + before + ")");
    }

    /** Of how many lots the weight is above zero. */
    long above() {
        return lots.tailMap(Ratio.ZERO).entrySet().stream()
                .filter(entry -> entry.getKey().signum() > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The sum of all known weights. */
    Ratio sum() {
        return new WeightedSum(lots.entrySet().stream()
                        .map(entry -> WeightedSum.Term.of(Ratio.of(entry.getValue()), entry.getKey()))
                        .toList())
                .value();
    }

    /** How the median was found. */
    Step medianStep(String label) {
        Step.Builder step = Step.of(label);
        long count = known();
        if (count == 0) {
            return step.note("no weight is known").build();
        }
        return step.formula(
                        "half the sum of the two weights in the middle of the known ones",
                        "(" + Figures.factor(at((count - 1) / 2)) + " + " + Figures.factor(at(count / 2)) + ") / 2")
                .exact(median().orElseThrow())
                .note("known of " + count + " of " + Figures.counted(count + unknown, "lot", "lots")
                        + " with competition")
                .build();
    }

    /** The mean over some number of lots. */
    Step meanStep(String label, long over, String of) {
        Step.Builder step = Step.of(label);
        return over == 0
                ? step.note("no such lot is known").build()
                : step.formula(
                                "sum of the weights / number of lots " + of,
                                Figures.factor(sum()) + " / " + Figures.exact(Ratio.of(over)))
                        .exact(sum().dividedBy(Ratio.of(over)))
                        .build();
    }
}
