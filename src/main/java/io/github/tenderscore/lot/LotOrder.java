package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.rule.Parameters;
import java.util.Comparator;
import java.util.Set;

/** Lots are awarded one after the other in a published order. */
record LotOrder(Parameters parameters, boolean soleTenderFirst) implements LotMechanism {

    static final String ID = "LOT-ORDER";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.AWARD_ORDER);
    }

    @Override
    public String text() {
        return "Lots are awarded in the published order, each to the best tender whose supplier may still be awarded it"
                + (soleTenderFirst
                        ? "; a lot that only one supplier may still be awarded comes before all others"
                        : "");
    }

    @Override
    public LotDecision decide(Competition competition) {
        return LotByLot.decide(competition, new ByOrder(competition.lotting(), soleTenderFirst));
    }

    /** The urgency of a lot is its place in the order. */
    private record ByOrder(Lotting lotting, boolean soleTenderFirst) implements LotByLot.Urgency {

        @Override
        public Comparator<LotFront> order() {
            return Comparator.comparing((LotFront front) -> !(soleTenderFirst && front.isSole()))
                    .thenComparing(LotTie.AWARD_ORDER.order(lotting));
        }

        @Override
        public Step step(LotFront front, LotTender awarded) {
            return Step.of("Lot " + front.lot().id() + " to " + awarded.named())
                    .note((soleTenderFirst && front.isSole() ? "nobody else may be awarded it" : "its turn")
                            + Reasons.tied(front)
                            + Reasons.passedOver(front))
                    .build();
        }
    }
}
