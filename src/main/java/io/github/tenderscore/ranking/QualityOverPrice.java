package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F8: index = scale × quality / price. */
record QualityOverPrice(Parameters parameters, Ratio scale) implements AbsoluteRule {

    static final String ID = "CP-RATIO-QP";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ratio figure(Standing tender) {
        return scale.times(tender.points()).dividedBy(tender.price());
    }

    @Override
    public Direction direction() {
        return Direction.HIGHEST;
    }

    @Override
    public PriceUse priceUse() {
        return PriceUse.AMOUNT;
    }

    @Override
    public String figureName() {
        return "Quality/price ratio";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return tender.price().signum() > 0
                ? Optional.empty()
                : Optional.of("its price (" + tender.price() + ") must be above zero, because the rule " + ID
                        + " divides by it");
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName())
                .formula(
                        "scale × quality points / price",
                        Figures.factor(scale) + " × " + Figures.factor(tender.points()) + " / "
                                + Figures.factor(tender.price()))
                .exact(figure(tender))
                .build();
    }
}
