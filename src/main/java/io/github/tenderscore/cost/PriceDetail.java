package io.github.tenderscore.cost;

/** What a tender says beyond its price, where the published method compares more than the price. */
public sealed interface PriceDetail permits LifeCosts, PromisedLevel, EnvironmentalImpact {

    /**
     * The member of a response in which it stands.
     *
     * @return {@code costs}, {@code level} or {@code environmentalCost}
     */
    String member();

    /**
     * What it says, in words.
     *
     * @return such as {@code the promised level 3}
     */
    String text();
}
