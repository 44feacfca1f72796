package io.github.tenderscore.procurement;

import io.github.tenderscore.number.Ratio;
import java.util.Map;

/**
 * The published numbers of tenders for one lot, or for a procurement without saying for which lot.
 *
 * <p>The same number published several times counts once; numbers that conflict are doubtful. Those of a lot and those without a lot are
 * never put together.
 *
 * @param values each published measure with its number; for the two values of tenders, in the currency of the tender, other currencies being
 *     doubtful
 */
public record BidStatistics(Map<BidMeasure, Fact<Ratio>> values) {

    /** Nothing is published. */
    public static final BidStatistics NONE = new BidStatistics(Map.of());

    /**
     * Copies the map.
     *
     * @param values each published measure with its number; for the two values of tenders, in the currency of the tender, other currencies
     *     being doubtful
     */
    public BidStatistics {
        values = Map.copyOf(values);
    }

    /**
     * One number.
     *
     * @param measure what is counted
     * @return absent where it is not published
     */
    public Fact<Ratio> get(BidMeasure measure) {
        return values.getOrDefault(measure, Fact.absent());
    }
}
