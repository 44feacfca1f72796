package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lot in which the best tender leads by most is awarded first. */
record HighestMargin(Parameters parameters, Measure measure, List<LotTie> ties) implements LotMechanism {

    static final String ID = "LOT-MARGIN";

    HighestMargin {
        ties = List.copyOf(ties);
    }

    /** In what the lead is measured. */
    enum Measure {
        /** In the unit of the figure, such as points. */
        DIFFERENCE,
        /** In per cent of the larger of both figures. */
        PERCENTAGE
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (measure == Measure.DIFFERENCE) {
            needs.add(Need.SAME_FIGURE);
        }
        ties.forEach(tie -> tie.need().ifPresent(needs::add));
        return needs;
    }

    @Override
    public String text() {
        return "Lots are awarded in the order of the lead of the best tender over the next best one whose supplier may still be awarded"
                + " the lot, the largest lead first, and each to that best tender; a lot that only one supplier may still be"
                + " awarded comes before all others"
                + (ties.isEmpty()
                        ? ""
                        : "; of equal leads the first is that of the lot with "
                                + String.join(
                                        ", then ",
                                        ties.stream().map(LotTie::text).toList()));
    }

    @Override
    public LotDecision decide(Competition competition) {
        return LotByLot.decide(competition, new ByLead(competition, this));
    }

    /** The urgency of a lot is the lead in it. */
    private record ByLead(Competition competition, HighestMargin rule) implements LotByLot.Urgency {

        @Override
        public Comparator<LotFront> order() {
            Comparator<LotFront> order = Comparator.comparing((LotFront front) -> !front.isSole())
                    .thenComparing(
                            front -> front.isSole() ? Ratio.ZERO : lead(front).value(), Comparator.reverseOrder());
            for (LotTie tie : rule.ties) {
                order = order.thenComparing(tie.order(competition.lotting()));
            }
            return order;
        }

        private Lead lead(LotFront front) {
            return Lead.of(front.leader(), front.next().orElseThrow(), rule.measure);
        }

        @Override
        public Step step(LotFront front, LotTender awarded) {
            Step.Builder step = Step.of("Lot " + front.lot().id() + " to " + awarded.named());
            if (front.isSole()) {
                return step.note("nobody else may be awarded it" + Reasons.passedOver(front))
                        .build();
            }
            Lead lead = lead(front);
            return step.formula(lead.formula(), lead.substituted())
                    .exact(lead.value())
                    .note("next best: " + front.next().orElseThrow().tender() + Reasons.tied(front)
                            + Reasons.passedOver(front))
                    .build();
        }
    }

    /** The lead of one tender over another: the larger and the smaller of both figures, and whether the larger is better. */
    private record Lead(Ratio more, Ratio less, boolean highest, Measure measure) {

        static Lead of(LotTender best, LotTender next, Measure measure) {
            boolean highest = best.figure().compareTo(next.figure()) >= 0;
            Ratio more = highest ? best.figure() : next.figure();
            Ratio less = highest ? next.figure() : best.figure();
            if (measure == Measure.PERCENTAGE && more.signum() <= 0) {
                throw new FaultException(
                        "The mechanism",
                        List.of(Fault.at(
                                List.of("mechanism", "measure"),
                                "The larger figure (" + more + ") of the tenders " + best.tender() + " and "
                                        + next.tender() + " in the lot " + best.lot()
                                        + " must be above zero, because the mechanism " + ID
                                        + " takes a percentage of it")));
            }
            return new Lead(more, less, highest, measure);
        }

        Ratio value() {
            Ratio difference = more.minus(less);
            return measure == Measure.DIFFERENCE
                    ? difference
                    : difference.times(Ratio.HUNDRED).dividedBy(more);
        }

        String formula() {
            String words = highest ? "its figure - the next best figure" : "the next best figure - its figure";
            return measure == Measure.DIFFERENCE ? words : "100 × (" + words + ") / the larger of both";
        }

        String substituted() {
            String figures = Figures.factor(more) + " - " + Figures.factor(less);
            return measure == Measure.DIFFERENCE ? figures : "100 × (" + figures + ") / " + Figures.factor(more);
        }
    }
}
