package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The price less a notional discount for the level that the tender promises; it is paid what it asks.
 *
 * @param discount the published table of advantages
 * @param sanctionFactor by how much the advantage that was not earned is multiplied where a lower level is reached; zero or more; empty where
 *     no sanction is published, so that there is none
 */
public record DiscountBasis(NotionalDiscount discount, Optional<Ratio> sanctionFactor) implements PriceBasis {

    /**
     * Checks the factor.
     *
     * @param discount the published table of advantages
     * @param sanctionFactor by how much the advantage that was not earned is multiplied where a lower level is reached; zero or more; empty
     *     where no sanction is published, so that there is none
     * @throws IllegalArgumentException if the factor is negative
     */
    public DiscountBasis {
        sanctionFactor.filter(factor -> factor.signum() < 0).ifPresent(factor -> {
            throw new IllegalArgumentException("The factor (" + factor + ") of the sanction of the notional discount "
                    + discount.id() + " must be zero or more");
        });
    }

    @Override
    public String kind() {
        return "notional-discount";
    }

    @Override
    public String label() {
        return "price less notional discount";
    }

    @Override
    public String text() {
        return "the price less the notional discount " + discount.id() + " ("
                + discount.advantages().entrySet().stream()
                        .map(level -> "level " + level.getKey() + ": " + level.getValue())
                        .collect(Collectors.joining(", "))
                + ")"
                + sanctionFactor
                        .map(factor -> ", with the sanction factor " + factor)
                        .orElse("");
    }

    @Override
    public List<Fault> faults(Ratio paid, Optional<PriceDetail> detail) {
        List<Fault> unlike = Details.unlike(PromisedLevel.class, PromisedLevel.MEMBER, "promised level", detail);
        if (!unlike.isEmpty()) {
            return detail.isPresent()
                    ? unlike
                    : List.of(unlike.get(0).maybe("the tender promises none, which is the level 0"));
        }
        int level = level(detail);
        return discount.has(level)
                ? List.of()
                : List.of(Fault.at(List.of(PromisedLevel.MEMBER), discount.unknown(level)));
    }

    private static int level(Optional<PriceDetail> detail) {
        return Details.known(PromisedLevel.class, detail).level();
    }

    @Override
    public Ratio compared(Ratio paid, Optional<PriceDetail> detail) {
        return discount.rankingPrice(paid, level(detail));
    }

    @Override
    public Step explain(Ratio paid, Optional<PriceDetail> detail) {
        return discount.explain(paid, level(detail));
    }

    /**
     * What is owed where a lower level was reached than promised, by the factor that the method publishes.
     *
     * @param paid the price that the tender asks and is paid
     * @param promised the level that was promised
     * @param reached the level that was reached
     * @return a step whose figure is the sanction, zero where the promise was kept; empty where the method publishes no sanction
     * @throws IllegalArgumentException if a level is not in the table
     */
    public Optional<Step> sanction(Ratio paid, int promised, int reached) {
        return sanctionFactor.map(factor -> discount.sanction(paid, promised, reached, factor));
    }
}
