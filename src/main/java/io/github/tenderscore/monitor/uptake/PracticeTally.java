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

    private final Map<ProcedureKind, ProcedureMix.Slice> slices = new EnumMap<>(ProcedureKind.class);
    private ProcedureMix.Slice unknown = ProcedureMix.Slice.NONE;
    private Share criteriaPublished = Share.NONE;
    private Share weightsPublished = Share.NONE;
    private final WeightTally price = new WeightTally();
    private final WeightTally socialValue = new WeightTally();
    private Share lowest = Share.NONE;
    private final Names jointLowest = new Names();
    private Share decisive = Share.NONE;
    private final Names ties = new Names();
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

    /** Counts lots and names the first. */
    private static final class Names {
        private final List<String> first = new ArrayList<>();
        private long number;

        void add(String id) {
            number++;
            if (first.size() < NamedLots.NAMED) {
                first.add(id);
            }
        }

        NamedLots result() {
            return new NamedLots(number, first);
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
        if (lot.lowestPrice() == LowestPrice.JOINT_LOWEST) {
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
        if (lot.decisive() == Decisive.TIE_CREATED) {
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
                jointLowest.result(),
                decisive,
                ties.result(),
                single,
                gap.result());
    }
}
