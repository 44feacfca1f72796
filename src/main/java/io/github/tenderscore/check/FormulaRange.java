package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale;
import java.util.List;

/** M05: formulas give all their points to somebody, none below zero, and most to the lowest price, as their rules declare and as they are tried. */
final class FormulaRange implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> {
            Methodology method = facts.method();
            TriedFormula tried = new TriedFormula(method, file, answer);
            RuleTraits.declared(method.award(), List.of("method", "award"), false, answer);
            for (Criterion criterion : method.withGroups()) {
                criterion
                        .transform()
                        .ifPresent(rule ->
                                RuleTraits.declared(rule, Sense.place(criterion.id(), "transform"), false, answer));
                if (criterion instanceof Criterion.Leaf leaf && leaf.isScored()) {
                    scoring(leaf, tried, answer);
                }
            }
            tried.run();
        });
    }

    private static void scoring(Criterion.Leaf leaf, TriedFormula tried, Answer answer) {
        List<String> place = Sense.place(leaf.id(), "rule");
        if (leaf.scoring() instanceof Scoring.Price price) {
            price.rule()
                    .ifPresent(rule -> RuleTraits.declared(rule, place, tried.eachLowerEarnsMore(leaf.id()), answer));
        } else if (leaf.scoring() instanceof Scoring.Promised promised
                && promised.rule().isOwn()) {
            RuleTraits.declared(promised.rule(), place, false, answer);
        } else if (leaf.scoring() instanceof Scoring.Choice choice) {
            options(leaf.id(), choice.scale(), answer);
        }
    }

    private static void options(String criterion, ChoiceScale scale, Answer answer) {
        List<Ratio> percents = scale.options().stream()
                .map(option -> option.percent().value())
                .sorted()
                .toList();
        Ratio most = percents.get(percents.size() - 1);
        if (most.compareTo(Ratio.HUNDRED) < 0) {
            answer.fails(
                    Sense.place(criterion, "options"),
                    "The best option of the criterion " + criterion + " (" + most
                            + "%) must earn all of its points, or its weight is not what is stated",
                    "give the best option 100%, and the criterion the weight that is meant");
        }
        if (percents.get(0).signum() < 0) {
            answer.fails(
                    Sense.place(criterion, "options"),
                    "The worst option of the criterion " + criterion + " (" + percents.get(0) + "%) "
                            + RuleTraits.NOT_BELOW_ZERO,
                    "let the worst option earn nothing, or say in the documents that points can be negative");
        }
    }
}
