package io.github.tenderscore.cost;

import io.github.tenderscore.number.Ratio;

/**
 * What the environmental impact of an offer is worth, by the shadow prices that the authority publishes.
 *
 * @param cost an amount in the currency of the price, zero or more
 */
public record EnvironmentalImpact(Ratio cost) implements PriceDetail {

    static final String MEMBER = "environmentalCost";

    @Override
    public String member() {
        return MEMBER;
    }

    @Override
    public String text() {
        return "the environmental cost " + cost;
    }
}
