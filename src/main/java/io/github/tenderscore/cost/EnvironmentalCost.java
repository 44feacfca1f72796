package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * A shadow price of environmental impact that is added for the ranking only: ranking price = price + factor × environmental cost.
 *
 * <p>So used with the Dutch environmental cost indicator by Rijkswaterstaat from 27 May 2024; the shadow prices behind it are the
 * authority's table.
 *
 * @param factor as published, zero or more
 */
public record EnvironmentalCost(Ratio factor) {

    /**
     * Checks the factor.
     *
     * @param factor as published, zero or more
     * @throws IllegalArgumentException if it is negative
     */
    public EnvironmentalCost {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException(
                    "The factor (" + factor + ") of an environmental cost must be zero or more");
        }
    }

    /**
     * The price for the ranking.
     *
     * @param price what the tender asks and is paid
     * @param cost the environmental cost of the offer, in the same currency, zero or more
     * @return price + factor × cost
     * @throws IllegalArgumentException if the cost is negative
     */
    public Ratio rankingPrice(Ratio price, Ratio cost) {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException(
                    "The environmental cost (" + cost + ") of an offer must be zero or more");
        }
        return price.plus(factor.times(cost));
    }

    /**
     * Why the price for the ranking is what it is.
     *
     * @param price what the tender asks and is paid
     * @param cost the environmental cost of the offer, in the same currency, zero or more
     * @return a step whose exact figure is {@link #rankingPrice}
     * @throws IllegalArgumentException if the cost is negative
     */
    public Step explain(Ratio price, Ratio cost) {
        return Step.of("Price for the ranking")
                .formula(
                        "price + factor × environmental cost",
                        Figures.factor(price) + " + " + Figures.factor(factor) + " × " + Figures.factor(cost))
                .exact(rankingPrice(price, cost))
                .note("what is paid stays " + Figures.exact(price))
                .build();
    }
}
