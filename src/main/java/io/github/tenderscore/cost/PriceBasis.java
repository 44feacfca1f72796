package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What is compared and scored as the price of a tender: the price that it asks, or a figure that is worked out from it under published terms.
 *
 * <p>Whatever is compared, the tender is paid the price that it asks. Made by {@link PriceBases}. Immutable and thread-safe.
 */
public sealed interface PriceBasis permits AskedPrice, LifeCostBasis, DiscountBasis, EnvironmentalBasis {

    /**
     * The name in documents.
     *
     * @return {@code asked}, {@code whole-life-cost}, {@code notional-discount} or {@code environmental-cost}
     */
    String kind();

    /**
     * What is compared, in a few words.
     *
     * @return such as {@code whole-life cost}
     */
    String label();

    /**
     * What is compared, with every term that was published of it.
     *
     * @return words that are the same for two bases exactly where these are equal
     */
    String text();

    /**
     * What is wrong with what a tender says.
     *
     * @param paid the price that it asks and is paid
     * @param detail what it says beyond its price
     * @return every fault, with its place in the response ({@code amount}, {@code costs}, {@code level}, {@code environmentalCost}); none
     *     where the figure compared can be worked out
     */
    List<Fault> faults(Ratio paid, Optional<PriceDetail> detail);

    /**
     * The figure that is compared and scored.
     *
     * @param paid the price that the tender asks and is paid
     * @param detail what it says beyond its price
     * @return an amount in the currency and on the VAT basis of the price
     * @throws IllegalArgumentException if there is a fault
     */
    Ratio compared(Ratio paid, Optional<PriceDetail> detail);

    /**
     * Why the figure compared is what it is.
     *
     * @param paid the price that the tender asks and is paid
     * @param detail what it says beyond its price
     * @return a step whose exact figure is {@link #compared}
     * @throws IllegalArgumentException if there is a fault
     */
    Step explain(Ratio paid, Optional<PriceDetail> detail);

    /**
     * Whether the price asked is itself compared.
     *
     * @return true for {@link AskedPrice} only
     */
    default boolean isAsked() {
        return this instanceof AskedPrice;
    }
}
