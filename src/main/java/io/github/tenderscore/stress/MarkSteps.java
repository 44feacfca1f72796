package io.github.tenderscore.stress;

import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps between marks of a method whose worth in money can be worked out. Immutable. */
final class MarkSteps {

    private final List<Step> steps;
    private final Optional<Against> price;
    private final String whyNone;

    /** One mark more on a criterion. */
    record Step(String criterion, Ratio from, Ratio to, Ratio points) {}

    /** The price that it is weighed against, in units of the model. */
    record Against(String criterion, PricePoints points, Ratio unit) {}

    private MarkSteps(List<Step> steps, Optional<Against> price, String whyNone) {
        this.steps = List.copyOf(steps);
        this.price = price;
        this.whyNone = whyNone;
    }

    static MarkSteps of(Methodology method, BidModel model) {
        if (!method.award().sumsPoints()) {
            return none("the award rule " + method.award().id() + " does not add points for price and quality");
        }
        List<Criterion.Leaf> scored = method.leaves().stream()
                .filter(leaf -> leaf.isScored() && leaf.isPrice())
                .toList();
        if (scored.size() != 1) {
            return none("the number (" + scored.size() + ") of prices that earn points is not one");
        }
        Criterion.Leaf leaf = scored.get(0);
        PriceRule rule = ((Scoring.Price) leaf.scoring()).rule().orElseThrow();
        if (!(model.answers().get(leaf.id()) instanceof AnswerModel.Price prices) || !isPart(method, leaf.id())) {
            return none("the points for price are transformed before they count");
        }
        if (has(rule, Trait.LOWEST_NOT_BEST)) {
            return none("by the price rule " + rule.id() + " a lower price can earn less");
        }
        PricePoints points = new PricePoints(rule, method.available(leaf.id()));
        return new MarkSteps(steps(method), Optional.of(new Against(leaf.id(), points, prices.unit())), "");
    }

    private static MarkSteps none(String why) {
        return new MarkSteps(List.of(), Optional.empty(), why);
    }

    private static boolean has(PriceRule rule, Trait trait) {
        return Rules.standard()
                .behaviour(rule)
                .filter(behaviour -> behaviour.traits().contains(trait))
                .isPresent();
    }

    private static boolean isPart(Methodology method, String criterion) {
        return Part.of(method).stream().anyMatch(part -> part.criterion().equals(criterion));
    }

    private static List<Step> steps(Methodology method) {
        List<Step> steps = new ArrayList<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.isScored() && leaf.scoring() instanceof Scoring.Mark mark && isPart(method, leaf.id())) {
                List<MarkScale.Grade> grades = mark.scale().grades();
                int lower = grades.size() / 2;
                Ratio from = grades.get(lower).mark();
                Ratio to = grades.get(lower - 1).mark();
                Ratio share = mark.scale().share(to).minus(mark.scale().share(from));
                steps.add(new Step(
                        leaf.id(), from, to, method.available(leaf.id()).times(share)));
            }
        }
        return steps;
    }

    List<Step> steps() {
        return steps;
    }

    Optional<Against> price() {
        return price;
    }

    /** Why no mark has a worth in money; empty text where marks have. */
    String whyNone() {
        return whyNone;
    }
}
