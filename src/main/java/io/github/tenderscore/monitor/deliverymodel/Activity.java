package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * Activities as a measure reads them.
 *
 * @param controlled those for the controlling authorities; its step has no figure where that is not known
 * @param external all others
 */
public record Activity(Step controlled, Step external) {

    /**
     * Which share of the activities is for the controlling authorities.
     *
     * @param label what the figure is called
     * @return in per cent: 100 × controlled / (controlled + external); none where one of them is not known or both are zero
     */
    public Figure share(String label) {
        Optional<Ratio> inside = controlled.exact();
        Optional<Ratio> outside = external.exact();
        if (inside.isEmpty() || outside.isEmpty()) {
            return Figure.unknown(label, (inside.isEmpty() ? controlled : external).note());
        }
        Ratio all = inside.get().plus(outside.get());
        if (all.signum() == 0) {
            return Figure.missing(label, "not-defined", "there were no activities");
        }
        String shown = Figures.factor(inside.get());
        return Figure.of(Step.of(label)
                .formula(
                        "100 × controlled / (controlled + external)",
                        "100 × " + shown + " / (" + shown + " + " + Figures.factor(outside.get()) + ")")
                .exact(inside.get().times(Ratio.HUNDRED).dividedBy(all))
                .step(controlled)
                .step(external)
                .build());
    }
}
