package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** share = min(1; (quantity / price) / (percent/100)): a sum of money in proportion to the tender's own price. */
record ShareOfPrice(Parameters parameters, Ratio percent) implements SocialValueRule {

    static final String ID = "SV-SHARE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean needsPrice() {
        return true;
    }

    @Override
    public Optional<String> requirement(Ratio quantity) {
        return quantity.signum() < 0
                ? Optional.of("not be negative, because the rule " + ID + " scores it as a share of the price")
                : Optional.empty();
    }

    @Override
    public Optional<String> priceRequirement(Ratio price) {
        return price.signum() > 0
                ? Optional.empty()
                : Optional.of("be above zero, because the rule " + ID + " divides by it");
    }

    @Override
    public Ratio share(Ratio quantity, Field field) {
        return quantity.dividedBy(field.ownPrice())
                .times(Ratio.HUNDRED)
                .dividedBy(percent)
                .min(Ratio.ONE);
    }

    @Override
    public Step explain(Ratio quantity, Field field) {
        return Step.of("Share of the points")
                .formula(
                        "min(1; (quantity / price) / (percent / 100))",
                        "min(1; (" + Figures.factor(quantity) + " / " + Figures.factor(field.ownPrice()) + ") / ("
                                + Figures.factor(percent) + " / 100))")
                .exact(share(quantity, field))
                .note("a lower price raises this share, although the promise stays the same")
                .build();
    }
}
