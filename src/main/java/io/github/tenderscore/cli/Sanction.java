package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.PromisedLevel;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supplier owes that promised a higher level than it reached, by the factor that the method publishes. */
final class Sanction {

    private Sanction() {}

    static Explanation explain(Assessment assessment, @Nullable String tender, int reached) {
        if (tender == null) {
            throw new InputException(
                    "The level (" + reached + ") that was reached must be that of one tender; give --tender");
        }
        TenderResult result = Outcomes.result(assessment, tender);
        List<Criterion.Leaf> discounted = assessment.evaluation().methodology().leaves().stream()
                .filter(leaf -> leaf.comparedInstead().orElse(null) instanceof DiscountBasis)
                .toList();
        if (discounted.isEmpty()) {
            throw new InputException("The level (" + reached
                    + ") that was reached must be one of a notional discount; the method has none");
        }
        List<Step> steps =
                discounted.stream().map(leaf -> step(result, leaf, reached)).toList();
        return new Explanation(
                steps.size() == 1
                        ? steps.get(0)
                        : Step.of("Sanctions").steps(steps).build());
    }

    private static Step step(TenderResult result, Criterion.Leaf leaf, int reached) {
        DiscountBasis basis = (DiscountBasis) leaf.comparedInstead().orElseThrow();
        if (!(result.tender().response(leaf.id()) instanceof Response.Price price)
                || !(price.detail().orElse(null) instanceof PromisedLevel promised)) {
            throw new InputException("The tender (" + result.tender().id() + ") must have a price on the criterion "
                    + leaf.id() + "; it has none");
        }
        try {
            return basis.sanction(price.money().amount(), promised.level(), reached)
                    .orElseThrow(() -> new InputException(
                            "The notional discount (" + basis.discount().id()
                                    + ") of the criterion " + leaf.id()
                                    + " must publish a sanctionFactor; without one nothing is owed"));
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
