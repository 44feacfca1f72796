package io.github.tenderscore.check;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.stress.CriterionFigures;
import io.github.tenderscore.stress.MethodFigures;
import java.util.List;
import java.util.Optional;

/** M02: every criterion that earns points can change the result, by the method itself and in made-up fields. */
final class UnchangingCriteria implements Examination {

    private static final String FIXED_PRICE = PriceRules.fixedPrice("1").id();

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> {
            Methodology method = facts.method();
            method.leaves().stream()
                    .filter(Criterion.Leaf::isScored)
                    .forEach(leaf -> alike(method, leaf)
                            .ifPresent(why -> answer.fails(
                                    Sense.place(leaf.id(), "weight"),
                                    "The criterion " + leaf.id() + " (" + method.available(leaf.id())
                                            + " points) must be able to change the result, and cannot, because " + why,
                                    "leave it out, or change what it asks for, its gate or its rounding so that tenders"
                                            + " which pass can earn different points")));
            Sense.figures(
                    file, "What each criterion decides in made-up fields", answer, figures -> dead(figures, answer));
        });
    }

    private static Optional<String> alike(Methodology method, Criterion.Leaf leaf) {
        if (method.available(leaf.id()).signum() == 0) {
            return Optional.of("it has no points to give");
        }
        if (leaf.scoring() instanceof Scoring.Price price
                && price.rule().filter(rule -> rule.id().equals(FIXED_PRICE)).isPresent()) {
            return Optional.of("the rule " + FIXED_PRICE + " gives every tender all of them");
        }
        return LoneCriterion.admitted(method, leaf)
                .map(all -> all.stream()
                        .map(TenderResult.Points::published)
                        .distinct()
                        .toList())
                .filter(points -> points.size() == 1)
                .map(points -> every(leaf, points.get(0)));
    }

    private static String every(Criterion.Leaf leaf, Ratio points) {
        return "every answer" + (leaf.gate().isPresent() ? " that passes its gate" : "") + " earns " + points
                + " of them";
    }

    private static void dead(MethodFigures figures, Answer answer) {
        for (CriterionFigures criterion : figures.deadCriteria()) {
            answer.fails(
                    List.of("stress", "criteria", criterion.criterion()),
                    "The criterion " + criterion.criterion()
                            + " must be able to change the result, and decides none of "
                            + criterion.decides().of() + " made-up fields",
                    "give it more weight, or leave it out");
        }
    }
}
