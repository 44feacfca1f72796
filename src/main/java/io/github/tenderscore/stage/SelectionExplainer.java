package io.github.tenderscore.stage;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the steps that lead to each fate. */
final class SelectionExplainer {

    private SelectionExplainer() {}

    static Step whole(Selection selection) {
        List<Step> steps = new ArrayList<>();
        selection.progression().threshold().ifPresent(threshold -> steps.add(needed(selection, threshold)));
        selection.fates().forEach(fate -> steps.add(fate(selection, fate)));
        String title = selection.assessment().evaluation().methodology().title();
        return Step.of(title + ": " + selection.goingOn().size() + " of "
                        + selection.fates().size() + " go on")
                .note(selection.progression().text())
                .steps(steps)
                .build();
    }

    private static Step needed(Selection selection, Gate.Minimum threshold) {
        Ratio least = Cut.needed(selection.assessment(), threshold);
        Step.Builder step = Step.of("Points needed").exact(least);
        if (threshold.unit() == Gate.Minimum.Unit.PERCENT) {
            Ratio total = selection.assessment().evaluation().methodology().pointsTotal();
            step.formula(
                    "percentage × points of all criteria / 100",
                    Figures.factor(threshold.least()) + " × " + Figures.factor(total) + " / 100");
        }
        return step.note("compared with totals before rounding").build();
    }

    private static Step fate(Selection selection, Fate fate) {
        Step.Builder step = Step.of(
                        fate.tender() + ", " + fate.result().tender().supplier().name() + ", "
                                + fate.kind().code().replace('-', ' '))
                .note(fate.reason())
                .step(fate.result().explanation().top());
        Optional<Rounding.Digits> rounding =
                selection.assessment().evaluation().methodology().rounding().at(Rounding.Stage.TOTAL);
        fate.result().figure().ifPresent(figure -> step.exact(figure).rounded(rounding));
        return step.build();
    }
}
