package io.github.tenderscore.check;

import io.github.tenderscore.TenderResult.Points;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.EffectiveWeights;
import java.util.List;

/** L26: each criterion weighs in effect, by its points as published, about as much as it says. */
final class WeightsInEffect implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        AssessedTenders.read(file, answer, (assessment, facts) -> {
            EffectiveWeights weights = EffectiveWeights.of(assessment, Points::published);
            if (weights.criteria().isEmpty()) {
                answer.nothingToCheck("no criterion earns points");
                return;
            }
            answer.needs(
                    List.of("assessment", "tolerance"),
                    "By how much an effective weight may be away from the stated share",
                    facts.tolerance(),
                    tolerance -> compare(weights, tolerance, answer));
        });
    }

    private static void compare(EffectiveWeights weights, Ratio tolerance, Answer answer) {
        if (!weights.areDefined()) {
            answer.unknown(
                    AssessedTenders.PLACE,
                    "What each criterion weighs in effect, as no two tenders differ in their points,");
        }
        weights.criteria()
                .forEach(weight ->
                        weight.effective().ifPresent(effective -> compare(weight, effective, tolerance, answer)));
    }

    private static void compare(EffectiveWeights.Weight weight, Ratio effective, Ratio tolerance, Answer answer) {
        if (effective.minus(weight.stated()).abs().compareTo(tolerance) > 0) {
            answer.fails(
                    AssessedTenders.place("criteria", weight.criterion()),
                    "The effective weight (" + Figures.cut(effective) + " of 100) of the criterion "
                            + weight.criterion() + " must be within " + Figures.readable(tolerance)
                            + " of its stated share, " + Figures.cut(weight.stated()),
                    "before publication, choose a scale or a price rule that spreads tenders as the weights say;"
                            + " at award, follow the published method and record this");
        }
    }
}
