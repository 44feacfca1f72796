package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * Kernel F14, weighted sum: the points are weighted already, so the figure is their total; with a price that does not take part it is F12,
 * the highest quality.
 */
record WeightedSum(String id, PriceUse priceUse, String figureName) implements AbsoluteRule {

    static final String ID = "weighted-sum";

    /** The total of the points of all criteria, with those for the price. */
    static WeightedSum ofAll(String id) {
        return new WeightedSum(id, PriceUse.POINTS, "Total points");
    }

    /** The total of the points for everything but the price, which is opened afterwards or is fixed. */
    static WeightedSum ofQuality(String id) {
        return new WeightedSum(id, PriceUse.NONE, "Quality points");
    }

    @Override
    public Ratio figure(Standing tender) {
        return tender.points();
    }

    @Override
    public boolean sumsPoints() {
        return true;
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName()).exact(figure(tender)).build();
    }
}
