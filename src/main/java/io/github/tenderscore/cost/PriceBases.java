package io.github.tenderscore.cost;

import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/** What can be compared and scored as a price; one of these for each price criterion, published with it. */
public final class PriceBases {

    private static final PriceBasis ASKED = new AskedPrice();

    private PriceBases() {}

    /**
     * The price that the tender asks, as it is.
     *
     * @return the basis of a price criterion that says nothing else
     */
    public static PriceBasis asked() {
        return ASKED;
    }

    /**
     * The cost from the day of the purchase to the day of disposal.
     *
     * <p>Source: elements of life-cycle cost as in Directive 2014/24/EU, article 68; the arithmetic is that of {@link WholeLifeCost}.
     *
     * @param terms how costs of several years become one figure, in the currency and on the VAT basis of the method
     * @param paid the parts that the supplier is paid for, at least one
     * @return the basis
     * @throws IllegalArgumentException if there is no part
     */
    public static PriceBasis wholeLife(CostTerms terms, CostPart... paid) {
        return new LifeCostBasis(terms, new TreeSet<>(Arrays.asList(paid)));
    }

    /**
     * The price less a notional discount for the level that a tender promises, without a sanction.
     *
     * @param discount the published table of advantages
     * @return the basis
     */
    public static PriceBasis notionalDiscount(NotionalDiscount discount) {
        return new DiscountBasis(discount, Optional.empty());
    }

    /**
     * The price less a notional discount for the level that a tender promises, with a sanction where a lower level is reached.
     *
     * @param discount the published table of advantages
     * @param sanctionFactor digits, zero or more; the guide of the Dutch CO2 ladder recommends 1.5
     * @return the basis
     * @throws IllegalArgumentException if the factor is negative or not a number
     */
    public static PriceBasis notionalDiscount(NotionalDiscount discount, String sanctionFactor) {
        return new DiscountBasis(discount, Optional.of(Ratio.parse(sanctionFactor)));
    }

    /**
     * The price with the cost of its environmental impact added.
     *
     * <p>So used by Rijkswaterstaat from 27 May 2024; shadow prices are the authority's own table.
     *
     * @param factor digits, zero or more
     * @return the basis
     * @throws IllegalArgumentException if the factor is negative or not a number
     */
    public static PriceBasis environmentalCost(String factor) {
        return new EnvironmentalBasis(new EnvironmentalCost(Ratio.parse(factor)));
    }
}
