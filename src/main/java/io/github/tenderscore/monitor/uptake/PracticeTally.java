package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.ProcedureKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up how lots are tendered, lot by lot, in memory that does not grow with their number. */
final class PracticeTally {

    /** The most ids of lots that are listed apart. */
    private static final int LISTED = 1_000;

    private final Map<ProcedureKind, ProcedureMix.Slice> slices = new EnumMap<>(ProcedureKind.class);
    private ProcedureMix.Slice unknown = ProcedureMix.Slice.NONE;
    private Share criteriaPublished = Share.NONE;
    private Share weightsPublished = Share.NONE;
    private final WeightTally price = new WeightTally();
    private final WeightTally socialValue = new WeightTally();
    private Share lowest = Share.NONE;
    private final List<String> jointLowest = new ArrayList<>();
    private Share decisive = Share.NONE;
    private final List<String> ties = new ArrayList<>();
    private Share single = Share.NONE;
    private final GapTally gap;

    PracticeTally(List<SocialValuePolicy> policies) {
        this.gap = new GapTally(policies);
    }

    /** Counts how many lots have each weight. */
    private static final class WeightTally {
        private final TreeMap<Ratio, Long> lots = new TreeMap<>();
        private long unknown;

        void add(Optional<Ratio> weight) {
            weight.ifPresentOrElse(percent -> lots.merge(percent, 1L, Long::sum), () -> unknown++);
        }

        Weights result() {
            return new Weights(lots, unknown);
        }
    }

    void add(UptakeLot lot) {
        if (lot.procedure().isPresent()) {
            ProcedureKind kind = lot.procedure().get();
            slices.put(kind, slices.getOrDefault(kind, ProcedureMix.Slice.NONE).plus(lot.value()));
        } else {
            unknown = unknown.plus(lot.value());
        }
        if (lot.isCompetitive()) {
            criteriaPublished = criteriaPublished.plus(Share.of(lot.criteriaPublished(), Ratio.ONE));
            weightsPublished = weightsPublished.plus(Share.of(lot.weightsPublished(), Ratio.ONE));
            price.add(lot.priceWeight());
            socialValue.add(lot.socialValueWeight());
            lowest(lot);
            decisive(lot);
            single = single.plus(
                    Share.of(lot.assessedTenders().filter(count -> count > 0).map(count -> count == 1), Ratio.ONE));
            gap.add(lot);
        }
    }

    private void lowest(UptakeLot lot) {
        lowest = switch (lot.lowestPrice()) {
            case LOWEST, JOINT_LOWEST -> lowest.plus(Share.of(1, 0, 0));
            case NOT_LOWEST -> lowest.plus(Share.of(0, 1, 0));
            case UNKNOWN -> isAlone(lot) ? lowest : lowest.plus(Share.of(0, 0, 1));
            case NOT_APPLICABLE -> lowest;
        };
        if (lot.lowestPrice() == LowestPrice.JOINT_LOWEST && jointLowest.size() < LISTED) {
            jointLowest.add(lot.id());
        }
    }

    /** One tender is not compared with any: the lot is no case that is not known but no case. */
    private static boolean isAlone(UptakeLot lot) {
        return lot.assessedTenders().filter(count -> count == 1).isPresent();
    }

    /** What has no weight cannot decide. */
    private static boolean isWithoutSocialValue(UptakeLot lot) {
        return lot.socialValueWeight().filter(weight -> weight.signum() == 0).isPresent();
    }

    private void decisive(UptakeLot lot) {
        decisive = switch (lot.decisive()) {
            case DECISIVE -> decisive.plus(Share.of(1, 0, 0));
            case NOT_DECISIVE -> decisive.plus(Share.of(0, 1, 0));
            case UNKNOWN -> isAlone(lot) || isWithoutSocialValue(lot) ? decisive : decisive.plus(Share.of(0, 0, 1));
            case NOT_APPLICABLE, TIE_CREATED -> decisive;
        };
        if (lot.decisive() == Decisive.TIE_CREATED && ties.size() < LISTED) {
            ties.add(lot.id());
        }
    }

    Practice result() {
        return new Practice(
                new ProcedureMix(slices, unknown),
                criteriaPublished,
                weightsPublished,
                price.result(),
                socialValue.result(),
                lowest,
                jointLowest,
                decisive,
                ties,
                single,
                gap.result());
    }
}
