package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The price with the cost of the environmental impact added; the tender is paid what it asks.
 *
 * @param addition the published factor
 */
public record EnvironmentalBasis(EnvironmentalCost addition) implements PriceBasis {

    @Override
    public String kind() {
        return "environmental-cost";
    }

    @Override
    public String label() {
        return "price with environmental cost";
    }

    @Override
    public String text() {
        return "the price + " + addition.factor() + " × environmental cost";
    }

    @Override
    public List<Fault> faults(Ratio paid, Optional<PriceDetail> detail) {
        List<Fault> unlike =
                Details.unlike(EnvironmentalImpact.class, EnvironmentalImpact.MEMBER, "environmental cost", detail);
        if (!unlike.isEmpty() || cost(detail).signum() >= 0) {
            return unlike;
        }
        return List.of(Fault.at(
                List.of(EnvironmentalImpact.MEMBER),
                "The environmental cost (" + cost(detail) + ") of a price must be zero or more"));
    }

    private static Ratio cost(Optional<PriceDetail> detail) {
        return Details.known(EnvironmentalImpact.class, detail).cost();
    }

    @Override
    public Ratio compared(Ratio paid, Optional<PriceDetail> detail) {
        return addition.rankingPrice(paid, cost(detail));
    }

    @Override
    public Step explain(Ratio paid, Optional<PriceDetail> detail) {
        return addition.explain(paid, cost(detail));
    }
}
