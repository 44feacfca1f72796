package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One priority with all of the other side: a row or a column of the matrix. */
record Line(Priority of, List<Pair> pairs) {

    static final Ratio MOST = Ratio.of(3);

    /** A priority of the other side, and how both bear on each other. */
    record Pair(Priority with, Optional<Interaction> interaction) {

        Ratio points() {
            return Ratio.of(interaction.orElseThrow().points());
        }
    }

    Line {
        pairs = List.copyOf(pairs);
    }

    private List<Pair> known() {
        return pairs.stream().filter(pair -> pair.interaction().isPresent()).toList();
    }

    /** The sum over the known pairs of weight × points, each changed first. */
    WeightedSum sum(UnaryOperator<Ratio> change) {
        return new WeightedSum(known().stream()
                .map(pair -> WeightedSum.Term.of(pair.with().weight(), change.apply(pair.points())))
                .toList());
    }

    /** The weight of the pairs that are not known. */
    Ratio unknown() {
        return Ratio.sum(pairs.stream()
                .filter(pair -> pair.interaction().isEmpty())
                .map(pair -> pair.with().weight())
                .toList());
    }

    /** The value over what is known, and what it could be at least and at most. */
    Reading.Bounded value() {
        Ratio sum = sum(UnaryOperator.identity()).value();
        Ratio unknown = unknown();
        Ratio known = Ratio.ONE.minus(unknown);
        Ratio open = MOST.times(unknown);
        return new Reading.Bounded(
                known.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(known)),
                sum.minus(open),
                sum.plus(open),
                known);
    }

    Step explain(String side) {
        Ratio unknown = unknown();
        Step.Builder step = Step.of("Value of the " + side + " priority " + of.id() + ": " + of.name());
        if (value().known().isEmpty()) {
            return step.note("no interaction of it is known").build();
        }
        WeightedSum sum = sum(UnaryOperator.identity());
        return step.formula(
                        "sum of weight × interaction / weight that is known",
                        "(" + sum.substituted() + ") / (1 - " + Figures.factor(unknown) + ")")
                .exact(value().known().orElseThrow())
                .note("from -3 to 3; between " + Figures.readable(value().low()) + " and "
                        + Figures.readable(value().high()) + " once everything is known")
                .build();
    }

    /** Whether any interaction reaches the threshold, by the weight of this priority. */
    Share covered(int threshold) {
        boolean met = known().stream().anyMatch(pair -> pair.points().compareTo(Ratio.of(threshold)) >= 0);
        boolean open = pairs.stream().anyMatch(pair -> pair.interaction().isEmpty());
        Optional<Boolean> answer = met ? Optional.of(true) : open ? Optional.empty() : Optional.of(false);
        return Share.of(answer, of.weight());
    }
}
