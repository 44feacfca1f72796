package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * What a low-tender test measured of one tender.
 *
 * @param statistic how low the price is, by the measure that {@link LowTenderTest#statistic()} names, such as 31 per cent below the
 *     mean of the others
 * @param limit the figure at which the test starts to flag, by the same measure
 * @param threshold the same limit as a price: in this field, the test flags what is below it; the price itself only where the published
 *     test says so
 * @param used the tenders whose prices the tender was compared with, as places in the field, ascending; its own is among them where the
 *     test counts it too, and none where the test compares with the authority's estimate alone
 */
public record Reading(Ratio statistic, Ratio limit, Ratio threshold, List<Integer> used) {

    /**
     * Copies the places.
     *
     * @param statistic how low the price is, by the measure that {@link LowTenderTest#statistic()} names, such as 31 per cent below the
     *     mean of the others
     * @param limit the figure at which the test starts to flag, by the same measure
     * @param threshold the same limit as a price: in this field, the test flags what is below it; the price itself only where the published
     *     test says so
     * @param used the tenders whose prices the tender was compared with, as places in the field, ascending; its own is among them where
     *     the test counts it too, and none where the test compares with the authority's estimate alone
     */
    public Reading {
        used = List.copyOf(used);
    }
}
