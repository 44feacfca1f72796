package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.stress.Share;
import java.util.List;
import java.util.Optional;

/** M04: gates that are lawful however few they let through do not keep everybody out by being too many or too high. */
final class EmptyingGates implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> {
            Methodology method = facts.method();
            if (method.minimum().isEmpty()
                    && method.withGroups().stream().allMatch(one -> one.gate().isEmpty())) {
                answer.nothingToCheck("the method has no gate");
                return;
            }
            method.withGroups().forEach(criterion -> highest(method, criterion, answer));
            method.minimum()
                    .filter(minimum -> minimum.points(method.pointsTotal()).equals(method.pointsTotal()))
                    .ifPresent(
                            minimum -> onlyTheBest(List.of("method", "minimum"), "overall minimum", minimum, answer));
            limits(file, method, answer);
        });
    }

    private static void limits(CaseFile file, Methodology method, Answer answer) {
        Sense.limit(
                file,
                "mostMinima",
                "How many minimums a method may have at once",
                SenseLimits::mostMinima,
                answer,
                most -> many(method, most, answer));
        Sense.limit(
                file,
                "mostEmptied",
                "How often gates may keep everybody out",
                SenseLimits::mostEmptied,
                answer,
                most -> Sense.figures(
                        file,
                        "How often the gates keep everybody out in made-up fields",
                        answer,
                        figures -> emptied(figures.outcomes().empty(), most, answer)));
    }

    private static void highest(Methodology method, Criterion criterion, Answer answer) {
        criterion
                .gate()
                .filter(Gate.Minimum.class::isInstance)
                .map(Gate.Minimum.class::cast)
                .filter(minimum -> asksForTheBest(method, criterion, minimum))
                .ifPresent(minimum -> onlyTheBest(
                        Sense.place(criterion.id(), "minimum"), "minimum of " + criterion.id(), minimum, answer));
    }

    private static boolean asksForTheBest(Methodology method, Criterion criterion, Gate.Minimum minimum) {
        if (criterion instanceof Criterion.Leaf leaf && leaf.scoring() instanceof Scoring.Mark mark) {
            Ratio least = PossibleAnswers.least(mark.scale(), minimum);
            return Averages.isAveraged(method, leaf)
                    ? least.equals(mark.scale().highest())
                    : least.compareTo(secondBest(mark.scale())) > 0;
        }
        boolean countsPoints = criterion instanceof Criterion.Group || minimum.unit() == Gate.Minimum.Unit.PERCENT;
        Ratio available = method.available(criterion.id());
        return countsPoints
                && available.signum() > 0
                && minimum.points(available).equals(available);
    }

    private static Ratio secondBest(MarkScale scale) {
        Ratio published = scale.grades().get(1).mark();
        return scale.decimals() == 0 ? published : published.max(scale.highest().minus(Stride.finest(scale)));
    }

    private static void onlyTheBest(List<String> place, String what, Gate.Minimum minimum, Answer answer) {
        answer.fails(
                place,
                "The " + what + " (" + minimum
                        + ") lets nothing pass but the highest that can be reached, and must leave" + " room below it",
                "lower it to what the contract cannot do without");
    }

    private static void many(Methodology method, int most, Answer answer) {
        List<String> minima = method.withGroups().stream()
                .filter(one -> one.gate().filter(Gate.Minimum.class::isInstance).isPresent())
                .map(Criterion::id)
                .toList();
        Optional<Gate.Minimum> overall = method.minimum();
        int count = minima.size() + (overall.isPresent() ? 1 : 0);
        if (count > most) {
            answer.fails(
                    List.of("method", "criteria"),
                    "The number (" + count + ") of minimums must be at most " + most + "; they are on "
                            + String.join(", ", minima) + (overall.isPresent() ? ", and overall" : ""),
                    "keep those that the contract cannot do without, or ask for one over a group");
        }
    }

    private static void emptied(Share empty, Ratio most, Answer answer) {
        answer.needs(
                List.of("stress", "empty"), "The share of made-up fields that gates empty", empty.value(), share -> {
                    Ratio percent = share.times(Ratio.HUNDRED);
                    if (percent.compareTo(most) > 0) {
                        answer.fails(
                                List.of("stress", "empty"),
                                "The gates keep everybody out in " + empty.count() + " of " + empty.of()
                                        + " made-up fields, and must do so in at most " + most + "% of them",
                                "lower the minimums, or ask for fewer");
                    }
                });
    }
}
