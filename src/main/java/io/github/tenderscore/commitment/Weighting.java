package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By what values are multiplied besides their quantity; each is published before bids and the same for every bidder.
 *
 * @param credibility factors by evidence grade; empty where every grade counts in full
 * @param needs how much more something counts where it is needed more; none where need is not weighted
 * @param localMultipliers by code of a localised measure; a localised measure without one is listed and not counted
 * @param priorities the weight of each theme of the catalogue, as fractions that sum to 1; none where themes are not weighted
 */
public record Weighting(
        Optional<Credibility> credibility,
        List<NeedFactor> needs,
        SortedMap<String, Multiplier> localMultipliers,
        SortedMap<String, Ratio> priorities) {

    /** Nothing is multiplied, and no localised measure counts. */
    public static final Weighting NONE = new Weighting(Optional.empty(), List.of(), new TreeMap<>(), new TreeMap<>());

    /**
     * Copies the factors.
     *
     * @param credibility factors by evidence grade; empty where every grade counts in full
     * @param needs how much more something counts where it is needed more; none where need is not weighted
     * @param localMultipliers by code of a localised measure; a localised measure without one is listed and not counted
     * @param priorities the weight of each theme of the catalogue, as fractions that sum to 1; none where themes are not weighted
     */
    public Weighting {
        needs = List.copyOf(needs);
        localMultipliers = Collections.unmodifiableSortedMap(new TreeMap<>(localMultipliers));
        priorities = Collections.unmodifiableSortedMap(new TreeMap<>(priorities));
    }

    /**
     * The same weighting with factors by evidence grade.
     *
     * @param factors all four
     * @return a new weighting
     */
    public Weighting with(Credibility factors) {
        return new Weighting(Optional.of(factors), needs, localMultipliers, priorities);
    }

    /**
     * The same weighting with other multipliers for need.
     *
     * @param multipliers none where need is not weighted
     * @return a new weighting
     */
    public Weighting withNeeds(List<NeedFactor> multipliers) {
        return new Weighting(credibility, multipliers, localMultipliers, priorities);
    }

    /**
     * The same weighting with other multipliers for localised measures.
     *
     * @param multipliers by code of the measure
     * @return a new weighting
     */
    public Weighting withLocalMultipliers(Map<String, Multiplier> multipliers) {
        return new Weighting(credibility, needs, new TreeMap<>(multipliers), priorities);
    }

    /**
     * The same weighting with other weights of themes.
     *
     * @param weights by theme, as fractions that sum to 1
     * @return a new weighting
     */
    public Weighting withPriorities(Map<String, Ratio> weights) {
        return new Weighting(credibility, needs, localMultipliers, new TreeMap<>(weights));
    }
}
