package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** share = min(1; quantity / target): in proportion up to the published target, nothing more beyond it. */
record TowardsTarget(Parameters parameters, Ratio target) implements AbsoluteRule {

    static final String ID = "SV-TARGET";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<String> requirement(Ratio quantity) {
        return quantity.signum() < 0
                ? Optional.of("not be negative, because the rule " + ID + " scores what is delivered towards a target")
                : Optional.empty();
    }

    @Override
    public Ratio share(Ratio quantity) {
        return quantity.dividedBy(target).min(Ratio.ONE);
    }

    @Override
    public Step explain(Ratio quantity) {
        return Step.of("Share of the points")
                .formula(
                        "min(1; quantity / target)",
                        "min(1; " + Figures.factor(quantity) + " / " + Figures.factor(target) + ")")
                .exact(share(quantity))
                .build();
    }
}
