package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** The price that the tender asks is compared as it is. */
public record AskedPrice() implements PriceBasis {

    @Override
    public String kind() {
        return "asked";
    }

    @Override
    public String label() {
        return "price asked";
    }

    @Override
    public String text() {
        return "the price asked";
    }

    @Override
    public List<Fault> faults(Ratio paid, Optional<PriceDetail> detail) {
        return detail.map(more -> List.of(Fault.at(
                        List.of(more.member()),
                        "The " + Details.words(more)
                                + " of a price must be left out, because the method compares the price asked")))
                .orElse(List.of());
    }

    @Override
    public Ratio compared(Ratio paid, Optional<PriceDetail> detail) {
        return paid;
    }

    @Override
    public Step explain(Ratio paid, Optional<PriceDetail> detail) {
        return Step.of("Price").exact(paid).build();
    }
}
