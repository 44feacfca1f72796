package io.github.tenderscore.award;

import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says why a contract is not awarded to a supplier (Procurement Regulations 2024, regulation 31(3)(c)). */
final class SummaryReasons {

    private final Methodology method;
    private final SummaryFacts facts;

    SummaryReasons(Methodology method, SummaryFacts facts) {
        this.method = method;
        this.facts = facts;
    }

    /** The reasons as the supplier reads them; the best tender is empty where no tender is left. */
    List<String> of(TenderResult result, SummaryView view, SummaryBlocks blocks, Optional<TenderResult> best) {
        String tender = result.tender().id();
        List<String> reasons = new ArrayList<>();
        if (result.outcome() instanceof Outcome.Disqualified disqualified) {
            for (GateFailure failure : disqualified.failures()) {
                reasons.add("The tender is disqualified under the assessment methodology (Procurement Act 2023, section"
                        + " 23(3)(a)). " + failed(failure, result, view, blocks) + ".");
            }
        } else if (best.isPresent() && isBetter(best.get(), result)) {
            reasons.add("Another tender is the most advantageous tender. It has a better place in the ranking by "
                    + method.award().figureName().toLowerCase(Locale.ROOT)
                    + (result.figure().equals(best.get().figure()) ? ", after the published tie-break" : "") + ".");
        }
        String further = facts.furtherReasons().get(tender);
        if (further != null && !view.hides(tender, Optional.empty(), Part.FURTHER_REASON)) {
            reasons.add(further);
        }
        return reasons;
    }

    /** Whether a ranked tender stands before another. */
    static boolean isBetter(TenderResult one, TenderResult other) {
        return one.rank().orElse(Integer.MAX_VALUE) < other.rank().orElse(Integer.MAX_VALUE);
    }

    private String failed(GateFailure failure, TenderResult result, SummaryView view, SummaryBlocks blocks) {
        Optional<Criterion> criterion = failure.criterion().flatMap(method::find);
        String tender = result.tender().id();
        String name = criterion.map(Criterion::name).orElse("Overall");
        boolean withheld = criterion.isPresent()
                ? view.hidesOffer(tender, criterion.get().id())
                : view.hides(tender, Optional.empty(), Part.SCORE);
        if (withheld) {
            return name + ": the tender does not reach what the published methodology asks for";
        }
        List<Criterion> looked = criterion.map(List::of).orElseGet(method::criteria);
        Optional<Gate.Minimum> minimum = criterion
                .flatMap(Criterion::gate)
                .filter(Gate.Minimum.class::isInstance)
                .map(Gate.Minimum.class::cast)
                .or(() -> criterion.isEmpty() ? method.minimum() : Optional.empty());
        Optional<Ratio> points = criterion
                .flatMap(one -> result.points(one.id()))
                .or(() -> criterion.isEmpty() ? result.total() : Optional.empty())
                .map(TenderResult.Points::exact);
        if (minimum.isEmpty() || points.isEmpty() || !blocks.hangsOnOthers(looked)) {
            return failure.reason();
        }
        Ratio available = criterion.map(one -> method.available(one.id())).orElseGet(method::pointsTotal);
        return name + ": the points are " + SummaryFigure.of(points.get(), Optional.empty(), true)
                + " and must be at least " + Figures.readable(minimum.get().points(available));
    }
}
