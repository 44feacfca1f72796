package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the evaluation of a lot tells that no notice does. */
final class EvaluatedLot {

    private final Evaluation evaluation;
    private final Assessment assessment;
    private final SocialValueTest test;

    EvaluatedLot(Evaluation evaluation, Set<String> socialValue) {
        this.evaluation = evaluation;
        this.assessment = evaluation.assess();
        this.test = SocialValueTest.of(evaluation, assessment, socialValue);
    }

    UptakeLot.Builder into(UptakeLot.Builder lot) {
        List<TenderResult> assessed = assessed();
        return lot.priceWeight(Optional.of(priceWeight()))
                .socialValueWeight(Optional.of(test.weight()))
                .assessedTenders(Optional.of(assessed.size()))
                .lowestPrice(lowestPrice(assessed))
                .decisive(test.result());
    }

    /** Those that were assessed, the disqualified among them (section 50(5)); not those that were disregarded. */
    private List<TenderResult> assessed() {
        return assessment.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Disregarded))
                .toList();
    }

    private List<String> prices() {
        return evaluation.methodology().leaves().stream()
                .filter(leaf -> leaf.isPrice() && leaf.purpose() == Criterion.Purpose.SCORED)
                .map(Criterion.Leaf::id)
                .toList();
    }

    private Ratio priceWeight() {
        Methodology method = evaluation.methodology();
        Ratio points = Ratio.sum(prices().stream().map(method::available).toList());
        return points.times(Ratio.HUNDRED).dividedBy(method.pointsTotal());
    }

    private LowestPrice lowestPrice(List<TenderResult> assessed) {
        if (assessed.size() < 2) {
            return LowestPrice.NOT_APPLICABLE;
        }
        Optional<TenderResult> winner = assessment.mostAdvantageous();
        if (winner.isEmpty() || prices().size() != 1) {
            return LowestPrice.UNKNOWN;
        }
        String price = prices().get(0);
        Optional<Ratio> won = winner.get().paid(price).map(Money::amount);
        List<Ratio> others = new ArrayList<>();
        for (TenderResult result : assessed) {
            if (!result.tender().id().equals(winner.get().tender().id())) {
                result.paid(price).map(Money::amount).ifPresent(others::add);
            }
        }
        return won.isEmpty() || others.size() < assessed.size() - 1
                ? LowestPrice.UNKNOWN
                : LowestPrice.of(won.get(), others);
    }
}
