package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The sums over a matrix: of everything, of what supports, of what conflicts, and of what is not known. */
record CoherenceSums(List<Line> rows) {

    CoherenceSums {
        rows = List.copyOf(rows);
    }

    static CoherenceSums of(InteractionMatrix matrix) {
        return new CoherenceSums(matrix.rows());
    }

    private WeightedSum over(Function<Line, Ratio> part) {
        return new WeightedSum(rows.stream()
                .map(row -> WeightedSum.Term.of(row.of().weight(), part.apply(row)))
                .toList());
    }

    private WeightedSum all() {
        return over(row -> row.sum(UnaryOperator.identity()).value());
    }

    private WeightedSum supporting() {
        return over(row -> row.sum(CoherenceSums::above).value());
    }

    private WeightedSum conflicting() {
        return over(row -> row.sum(CoherenceSums::below).value());
    }

    private static Ratio above(Ratio points) {
        return points.max(Ratio.ZERO);
    }

    private static Ratio below(Ratio points) {
        return points.negate().max(Ratio.ZERO);
    }

    Ratio support() {
        return supporting().value();
    }

    Ratio conflict() {
        return conflicting().value();
    }

    Ratio unknown() {
        return over(Line::unknown).value();
    }

    /** What is not known could be all conflict or all support, at three points each. */
    Share conflictShare() {
        return new Share(conflict(), support(), Line.MOST.times(unknown()));
    }

    Reading.Bounded index() {
        Ratio sum = all().value();
        Ratio known = Ratio.ONE.minus(unknown());
        Ratio open = Line.MOST.times(unknown());
        return new Reading.Bounded(
                known.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Line.MOST.times(known))),
                sum.minus(open).dividedBy(Line.MOST),
                sum.plus(open).dividedBy(Line.MOST),
                known);
    }

    Step explain(Share local, Share national) {
        Step.Builder step = Step.of("Coherence of local and national priorities");
        Reading.Bounded index = index();
        String sum = "(" + all().substituted() + ")";
        if (index.known().isPresent()) {
            step.formula(
                            "sum of local weight × row / (3 × (1 - weight not known))",
                            sum + " / (3 × (1 - " + Figures.factor(unknown()) + "))")
                    .exact(index.known().get())
                    .note("from -1 to 1; not good in itself, and not compliance; read it with the figures below");
        } else {
            step.note("not defined: no interaction is known");
        }
        if (unknown().signum() > 0) {
            String open = " 3 × " + Figures.factor(unknown()) + ") / 3";
            step.step(bound("At least", "(sum - 3 × weight not known) / 3", "(" + sum + " -" + open, index.low()));
            step.step(bound("At most", "(sum + 3 × weight not known) / 3", "(" + sum + " +" + open, index.high()));
        }
        return step.steps(rowSteps())
                .step(conflictStep())
                .step(local.step("Local priorities taken up, by weight"))
                .step(national.step("National priorities taken up, by weight"))
                .step(explainUnknown())
                .build();
    }

    private static Step bound(String label, String words, String figures, Ratio value) {
        return Step.of(label).formula(words, figures).exact(value).build();
    }

    private List<Step> rowSteps() {
        List<Step> steps = new ArrayList<>();
        for (Line row : rows) {
            WeightedSum sum = row.sum(UnaryOperator.identity());
            steps.add(bound(
                    "Row of " + row.of().id(), "sum of national weight × interaction", sum.substituted(), sum.value()));
        }
        return steps;
    }

    private Step conflictStep() {
        Step share = conflictShare().step("Conflict share: conflict / (conflict + support)");
        return new Step(
                share.label(),
                share.formula(),
                share.substituted(),
                share.exact(),
                share.rounding(),
                share.note(),
                List.of(
                        bound(
                                "Support",
                                "sum of local weight × what supports",
                                supporting().substituted(),
                                support()),
                        bound(
                                "Conflict",
                                "sum of local weight × what conflicts",
                                conflicting().substituted(),
                                conflict())));
    }

    Step explainUnknown() {
        return Step.of("Weight of the pairs that nobody judged")
                .formula(
                        "sum of local weight × national weight not known",
                        over(Line::unknown).substituted())
                .exact(unknown())
                .build();
    }
}
