package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** Kernel F8: index = price / quality. */
record PricePerQualityPoint() implements AbsoluteRule {

    static final String ID = "CP-PPQP";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ratio figure(Standing tender) {
        return tender.price().dividedBy(tender.points());
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public PriceUse priceUse() {
        return PriceUse.AMOUNT;
    }

    @Override
    public String figureName() {
        return "Price per quality point";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        if (tender.points().signum() <= 0) {
            return Optional.of("its quality points (" + tender.points() + ") must be above zero, because the rule " + ID
                    + " divides by them; the method needs a minimum for quality");
        }
        return tender.price().signum() > 0
                ? Optional.empty()
                : Optional.of("its price (" + tender.price() + ") must be above zero, because under the rule " + ID
                        + " a price of zero or less wins whatever its quality");
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName())
                .formula(
                        "price / quality points",
                        Figures.factor(tender.price()) + " / " + Figures.factor(tender.points()))
                .exact(figure(tender))
                .build();
    }
}
