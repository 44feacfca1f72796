package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.socialvalue.AbsoluteRule;
import java.util.Optional;

/**
 * share = (performance - worst) / (best - worst). The catalogue has no rule with a worst level, so this is one of the appraisal's own, with an
 * id that says so. A performance outside the range is refused: the swing was weighed for the range alone.
 */
record LinearValue(Ratio worst, Ratio best) implements AbsoluteRule {

    @Override
    public String id() {
        return "X-LINEAR-VALUE";
    }

    @Override
    public Parameters parameters() {
        return Parameters.of("worst", worst.toString()).with("best", best.toString());
    }

    @Override
    public Optional<String> requirement(Ratio performance) {
        Ratio share = share(performance);
        return share.signum() < 0 || share.compareTo(Ratio.ONE) > 0
                ? Optional.of("be from the worst (" + worst + ") to the best (" + best
                        + "), because the swing was weighed for that range")
                : Optional.empty();
    }

    @Override
    public Ratio share(Ratio performance) {
        return performance.minus(worst).dividedBy(best.minus(worst));
    }

    @Override
    public Step explain(Ratio performance) {
        String least = Figures.factor(worst);
        return Step.of("Share of the points")
                .formula(
                        "(performance - worst) / (best - worst)",
                        "(" + Figures.factor(performance) + " - " + least + ") / (" + Figures.factor(best) + " - "
                                + least + ")")
                .exact(share(performance))
                .build();
    }
}
