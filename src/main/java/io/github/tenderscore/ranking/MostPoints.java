package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/** Kernel F12: the highest quality wins; the price is opened afterwards, or is fixed. */
record MostPoints(String id) implements AbsoluteRule {

    @Override
    public Ratio figure(Standing tender) {
        return tender.points();
    }

    @Override
    public Direction direction() {
        return Direction.HIGHEST;
    }

    @Override
    public PriceUse priceUse() {
        return PriceUse.NONE;
    }

    @Override
    public String figureName() {
        return "Quality points";
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName()).exact(figure(tender)).build();
    }
}
