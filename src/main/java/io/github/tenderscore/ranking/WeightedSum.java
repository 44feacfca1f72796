package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/** Kernel F14, weighted sum: the points are weighted already, so the figure is their total. */
record WeightedSum(String id) implements AbsoluteRule {

    static final String ID = "weighted-sum";

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
        return PriceUse.POINTS;
    }

    @Override
    public String figureName() {
        return "Total points";
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName()).exact(figure(tender)).build();
    }
}
