package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.procurement.Regime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds up lots one by one, any number of them, in memory that does not grow with their number.
 *
 * <p>Not thread-safe: one tally serves one report.
 */
public final class UptakeTally {

    private final List<SocialValuePolicy> policies;
    private final Counted all;
    private final PracticeTally earlier;
    private final TreeMap<Quarter, Counted> quarters = new TreeMap<>();
    private long leftOut;
    private long undated;

    /**
     * Starts with no lot.
     *
     * @param policies the council's own policies on the weight of social value; of several that run on a day the one with the highest floor
     *     that a lot reaches is its own; none where the council has none, so that there is no gap to measure
     */
    public UptakeTally(List<SocialValuePolicy> policies) {
        this.policies = List.copyOf(policies);
        this.all = new Counted(this.policies);
        this.earlier = new PracticeTally(List.of());
    }

    /** What is counted for all lots, and again for those of each quarter. */
    private static final class Counted {
        private Share actUptake = Share.NONE;
        private final PracticeTally act;

        Counted(List<SocialValuePolicy> policies) {
            this.act = new PracticeTally(policies);
        }

        void add(UptakeLot lot) {
            actUptake = actUptake.plus(under(lot.regime()));
            if (lot.regime().filter(Regime.PROCUREMENT_ACT_2023::equals).isPresent()) {
                act.add(lot);
            }
        }

        private static Share under(Optional<Regime> regime) {
            if (regime.isEmpty()) {
                return Share.of(0, 0, 1);
            }
            return regime.get() == Regime.PROCUREMENT_ACT_2023 ? Share.of(1, 0, 0) : Share.of(0, 1, 0);
        }
    }

    /**
     * Adds one lot.
     *
     * @param lot the lot, which was not added before
     */
    public void add(UptakeLot lot) {
        Optional<Regime> regime = lot.regime();
        if (regime.isPresent() && !isCompared(regime.get())) {
            leftOut++;
            return;
        }
        all.add(lot);
        if (regime.filter(Regime.EARLIER_REGULATIONS::equals).isPresent()) {
            earlier.add(lot);
        }
        if (lot.begun().isPresent()) {
            quarters.computeIfAbsent(Quarter.of(lot.begun().get()), quarter -> new Counted(policies))
                    .add(lot);
        } else {
            undated++;
        }
    }

    private static boolean isCompared(Regime regime) {
        return regime == Regime.PROCUREMENT_ACT_2023 || regime == Regime.EARLIER_REGULATIONS;
    }

    /**
     * What the lots so far come to.
     *
     * @param intake how much of the input they come from could be read
     * @return the figures; later lots do not change them
     */
    public Uptake result(Intake intake) {
        TreeMap<Quarter, Uptake.QuarterUptake> byQuarter = new TreeMap<>();
        quarters.forEach((quarter, counted) ->
                byQuarter.put(quarter, new Uptake.QuarterUptake(counted.actUptake, counted.act.result())));
        return new Uptake(all.actUptake, leftOut, all.act.result(), earlier.result(), byQuarter, undated, intake);
    }
}
