package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.MarkScale;
import java.util.List;
import java.util.stream.Stream;

/** The answers to one criterion, where they can be counted: marks, choices and yes/no. */
final class PossibleAnswers {

    private PossibleAnswers() {}

    /** None where answers cannot be counted; of marks with decimals the published ones and the lowest that passes a minimum. */
    static List<Response> to(Criterion.Leaf leaf) {
        if (leaf.scoring() instanceof Scoring.Mark mark) {
            return marks(mark.scale(), leaf)
                    .map(Response.Mark::new)
                    .map(Response.class::cast)
                    .toList();
        }
        if (leaf.scoring() instanceof Scoring.Choice choice) {
            return choice.scale().options().stream()
                    .map(option -> (Response) new Response.Choice(option.name()))
                    .toList();
        }
        return leaf.scoring() instanceof Scoring.YesNo
                ? List.of(new Response.YesNo(true), new Response.YesNo(false))
                : List.of();
    }

    /** The published marks and, where there are marks between them, the lowest that passes a minimum. */
    private static Stream<Ratio> marks(MarkScale scale, Criterion.Leaf leaf) {
        Stream<Ratio> between = leaf.gate().stream()
                .filter(Gate.Minimum.class::isInstance)
                .map(gate -> least(scale, (Gate.Minimum) gate).round(scale.decimals(), Rounding.Mode.CEILING))
                .filter(scale::allows);
        return Stream.concat(scale.grades().stream().map(MarkScale.Grade::mark), between)
                .distinct();
    }

    /** The mark that a minimum asks for, which a percentage of the points comes to as well. */
    static Ratio least(MarkScale scale, Gate.Minimum minimum) {
        return minimum.unit() == Gate.Minimum.Unit.OWN
                ? minimum.least()
                : new Percent(minimum.least()).of(scale.highest());
    }
}
