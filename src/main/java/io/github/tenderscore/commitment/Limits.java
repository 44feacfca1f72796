package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What keeps one promise from outweighing all others; each is published before bids and the same for every bidder.
 *
 * @param quantityCaps the most of a measure that counts for one bidder, over all its commitments and years, by code of the measure; zero or more
 * @param localEconomic to what the local-economic subtotal is held; empty where it is not
 * @param nonOverlapCounts whether a commitment counts in full where the bidder declares that it overlaps with no other
 * @param outlierFactor k of median + k × median absolute deviation, above which a quantity is flagged; zero or more; empty where none is flagged
 */
public record Limits(
        SortedMap<String, Ratio> quantityCaps,
        Optional<LocalEconomicCap> localEconomic,
        boolean nonOverlapCounts,
        Optional<Ratio> outlierFactor) {

    /** Nothing is capped or flagged, and of measures in one group only the one of the highest value counts. */
    public static final Limits NONE = new Limits(new TreeMap<>(), Optional.empty(), false, Optional.empty());

    /**
     * Copies the caps.
     *
     * @param quantityCaps the most of a measure that counts for one bidder, over all its commitments and years, by code of the measure; zero or
     *     more
     * @param localEconomic to what the local-economic subtotal is held; empty where it is not
     * @param nonOverlapCounts whether a commitment counts in full where the bidder declares that it overlaps with no other
     * @param outlierFactor k of median + k × median absolute deviation, above which a quantity is flagged; zero or more; empty where none is
     *     flagged
     */
    public Limits {
        quantityCaps = Collections.unmodifiableSortedMap(new TreeMap<>(quantityCaps));
    }

    /**
     * The same limits with one more cap on a quantity.
     *
     * @param measure the code of the measure
     * @param most zero or more
     * @return new limits
     */
    public Limits withQuantityCap(String measure, Ratio most) {
        SortedMap<String, Ratio> caps = new TreeMap<>(quantityCaps);
        caps.put(measure, most);
        return new Limits(caps, localEconomic, nonOverlapCounts, outlierFactor);
    }

    /**
     * The same limits with a cap on the local-economic subtotal.
     *
     * @param cap its share and base
     * @return new limits
     */
    public Limits with(LocalEconomicCap cap) {
        return new Limits(quantityCaps, Optional.of(cap), nonOverlapCounts, outlierFactor);
    }

    /**
     * The same limits, under which declared non-overlap counts in full.
     *
     * @return new limits
     */
    public Limits countingNonOverlap() {
        return new Limits(quantityCaps, localEconomic, true, outlierFactor);
    }

    /**
     * The same limits with a factor for outliers.
     *
     * @param factor k of median + k × median absolute deviation, zero or more
     * @return new limits
     */
    public Limits flaggingAbove(Ratio factor) {
        return new Limits(quantityCaps, localEconomic, nonOverlapCounts, Optional.of(factor));
    }
}
