package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** Kernel F8: index = price / quality; the lowest wins. */
record PricePerPoint(String id) implements AbsoluteRule {

    @Override
    public Ratio figure(Standing tender) {
        return tender.price().dividedBy(tender.points());
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return "Price per quality point";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.dividesByPoints(id, tender).or(() -> Refusals.priceWinsAlone(id, tender));
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
