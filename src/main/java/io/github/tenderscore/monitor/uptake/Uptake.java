package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Share;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the freedom that the Procurement Act 2023 gave is used: how much is tendered under it, how, and how near to the council's policy.
 *
 * <p>A low weight of price is not good in itself, and no figure says that it is. Source: the items to monitor of Localis, <i>New values, new
 * landscape</i> (2025), with formulas of this library.
 *
 * @param actUptake lots under the Act of those under the Act or the earlier regulations; the Provider Selection Regime is left out
 * @param leftOut how many lots were left out because they are under the Provider Selection Regime or another law
 * @param act how lots under the Act are tendered
 * @param earlier how lots under the earlier regulations are, for comparison
 * @param quarters the same by the quarter in which the procurement began, earliest first; lots without a day are left out
 * @param undated how many lots have no day and so no quarter
 * @param intake how much of the input could be read
 */
public record Uptake(
        Share actUptake,
        long leftOut,
        Practice act,
        Practice earlier,
        SortedMap<Quarter, QuarterUptake> quarters,
        long undated,
        Intake intake) {

    /**
     * Copies the quarters.
     *
     * @param actUptake lots under the Act of those under the Act or the earlier regulations; the Provider Selection Regime is left out
     * @param leftOut how many lots were left out because they are under the Provider Selection Regime or another law
     * @param act how lots under the Act are tendered
     * @param earlier how lots under the earlier regulations are, for comparison
     * @param quarters the same by the quarter in which the procurement began, earliest first; lots without a day are left out
     * @param undated how many lots have no day and so no quarter
     * @param intake how much of the input could be read
     */
    public Uptake {
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    /**
     * The uptake of one quarter.
     *
     * @param actUptake lots under the Act of those under the Act or the earlier regulations
     * @param act how lots under the Act are tendered
     */
    public record QuarterUptake(Share actUptake, Practice act) {}

    /**
     * Every figure as an indicator.
     *
     * @return those of all lots first, then quarter by quarter
     */
    public List<Indicator> indicators() {
        return UptakeIndicators.of(this);
    }
}
