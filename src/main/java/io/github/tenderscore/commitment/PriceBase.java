package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.PriceIndex;
import java.util.Optional;

/**
 * In whose prices everything is added.
 *
 * @param priceYear the year of the prices of every figure of the result
 * @param index brings values of other price years there; empty where all are in its prices already
 * @param carbon what a tonne of carbon is worth by year; empty where no measure is valued so
 */
public record PriceBase(int priceYear, Optional<PriceIndex> index, Optional<CarbonValues> carbon) {

    /** The earliest year that can be a year of prices. */
    public static final int EARLIEST = 1900;

    /** The latest year that can be a year of prices. */
    public static final int LATEST = 2200;

    /**
     * Everything is in prices of one year, and no measure is valued by carbon values.
     *
     * @param priceYear the year
     * @return without index and carbon values
     */
    public static PriceBase of(int priceYear) {
        return new PriceBase(priceYear, Optional.empty(), Optional.empty());
    }
}
