package io.github.tenderscore.check;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The largest step from one mark of a criterion to the next, of those that pass its gate, in points before any rounding. */
record Stride(Criterion.Leaf leaf, Ratio points) {

    /**
     * The largest step of a marked criterion that has points to give; zero where only one mark passes, and empty where a transform or an
     * average decides what a mark counts.
     */
    static Optional<Stride> of(Methodology method, Criterion.Leaf leaf) {
        MarkScale scale = ((Scoring.Mark) leaf.scoring()).scale();
        boolean between = scale.decimals() > 0;
        if (Averages.isOffScale(method, leaf)
                || standsInTransformed(method, leaf)
                || (between && leaf.transform().isPresent())) {
            return Optional.empty();
        }
        return LoneCriterion.admitted(method, leaf)
                .map(all -> all.stream()
                        .map(TenderResult.Points::exact)
                        .distinct()
                        .sorted()
                        .toList())
                .map(earned -> between && earned.size() > 1
                        ? method.available(leaf.id()).times(scale.share(finest(scale)))
                        : largest(earned))
                .map(points -> new Stride(leaf, points));
    }

    /** The smallest step that the declared decimals allow, in marks. */
    static Ratio finest(MarkScale scale) {
        return Ratio.ONE.dividedBy(Ratio.of(10).power(scale.decimals()));
    }

    private static boolean standsInTransformed(Methodology method, Criterion.Leaf leaf) {
        return method.withGroups().stream()
                .filter(one -> one instanceof Criterion.Group && one.transform().isPresent())
                .anyMatch(group -> method.isWithin(leaf.id(), Set.of(group.id())));
    }

    private static Ratio largest(List<Ratio> ascending) {
        Ratio most = Ratio.ZERO;
        for (int i = 1; i < ascending.size(); i++) {
            most = most.max(ascending.get(i).minus(ascending.get(i - 1)));
        }
        return most;
    }

    String words() {
        return "The step from one mark to the next on the criterion " + leaf.id() + " (" + points + " points";
    }

    List<String> place() {
        return Sense.place(leaf.id(), "scale");
    }
}
