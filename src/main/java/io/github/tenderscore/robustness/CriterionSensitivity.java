package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who would come first at every weight that one criterion, or one group, could have, and how far its published weight is from the nearest
 * one that changes the winner.
 *
 * @param criterion its id
 * @param name what people call it
 * @param parts the ids of the criteria that have the weight: itself, or those in the group
 * @param against the id of the only criterion that gives or takes the points; empty where all others do, in proportion
 * @param weight its present weight in points, above zero and below the most
 * @param most the most points it could have: those of the whole method, or of both criteria together
 * @param ranges who comes first, from no weight to the most, without a gap
 * @param ties where others are as good, at the ends of ranges, from no weight to the most
 */
public record CriterionSensitivity(
        String criterion,
        String name,
        List<String> parts,
        Optional<String> against,
        Ratio weight,
        Ratio most,
        List<WinnerRange> ranges,
        List<WeightTie> ties) {

    /**
     * Copies the lists.
     *
     * @param criterion its id
     * @param name what people call it
     * @param parts the ids of the criteria that have the weight: itself, or those in the group
     * @param against the id of the only criterion that gives or takes the points; empty where all others do, in proportion
     * @param weight its present weight in points, above zero and below the most
     * @param most the most points it could have: those of the whole method, or of both criteria together
     * @param ranges who comes first, from no weight to the most, without a gap
     * @param ties where others are as good, at the ends of ranges, from no weight to the most
     */
    public CriterionSensitivity {
        parts = List.copyOf(parts);
        ranges = List.copyOf(ranges);
        ties = List.copyOf(ties);
    }

    /**
     * The nearest smaller weight at which the winner is no longer the only one.
     *
     * @return empty where it stays the only one down to no weight at all
     */
    public Optional<FlipPoint> below() {
        int at = present();
        return flip(ranges.get(at).from(), at - 1);
    }

    /**
     * The nearest larger weight at which the winner is no longer the only one.
     *
     * @return empty where it stays the only one up to the most
     */
    public Optional<FlipPoint> above() {
        int at = present();
        return flip(ranges.get(at).to(), at + 1);
    }

    /**
     * The smallest change of this weight, up or down, at which the winner is no longer the only one.
     *
     * @return in points, above zero; empty where no weight does it
     */
    public Optional<Ratio> nearest() {
        return nearestFlip().map(flip -> flip.weight().minus(weight).abs());
    }

    /**
     * The nearest weight, up or down, at which the winner is no longer the only one; of two that are as near, the smaller one.
     *
     * @return empty where no weight does it
     */
    public Optional<FlipPoint> nearestFlip() {
        return Stream.concat(below().stream(), above().stream())
                .min(Comparator.comparing(flip -> flip.weight().minus(weight).abs()));
    }

    private Optional<FlipPoint> flip(Ratio at, int neighbour) {
        List<String> beyond = neighbour >= 0 && neighbour < ranges.size()
                ? ranges.get(neighbour).winners()
                : List.of();
        return ties.stream()
                .filter(tie -> tie.weight().equals(at))
                .findFirst()
                .map(tie -> new FlipPoint(at, tie.tenders(), beyond));
    }

    /** The winner is the only one at the present weight, so that this lies inside a range. */
    private int present() {
        int at = 0;
        while (ranges.get(at).to().compareTo(weight) <= 0) {
            at++;
        }
        return at;
    }
}
