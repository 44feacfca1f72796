package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Another rule whose points begin at a lowest number instead of at zero: points = share × (most - least) + least, out of most.
 *
 * @param inner gives the share
 * @param least the points for a share of 0
 * @param most the points for a share of 1, above the least
 */
record OutputRange(PriceRule inner, Ratio least, Ratio most) implements PriceRule {

    OutputRange {
        if (least.compareTo(most) >= 0) {
            throw new IllegalArgumentException("The parameter least (" + least + ") of the rule " + inner.id()
                    + " must be below the parameter most (" + most + ")");
        }
    }

    @Override
    public String id() {
        return inner.id();
    }

    @Override
    public Parameters parameters() {
        return inner.parameters();
    }

    @Override
    public ReferenceSet reference() {
        return inner.reference();
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return inner.requirement(price);
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        return inner.share(price, prices).times(most.minus(least)).plus(least).dividedBy(most);
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Step share = inner.explain(price, prices);
        return Step.of(Shares.LABEL)
                .formula(
                        "(share × (most points - least points) + least points) / most points",
                        "(" + Figures.factor(share.exact().orElseThrow()) + " × (" + Figures.factor(most) + " - "
                                + Figures.factor(least) + ") + " + Figures.factor(least) + ") / "
                                + Figures.factor(most))
                .exact(share(price, prices))
                .step(new Step(
                        "Proportion",
                        share.formula(),
                        share.substituted(),
                        share.exact(),
                        share.rounding(),
                        share.note(),
                        share.steps()))
                .build();
    }
}
