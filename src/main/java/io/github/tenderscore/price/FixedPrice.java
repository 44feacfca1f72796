package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F12 for prices: the buyer fixes the price, every tender asks it and earns full points, and quality decides. */
record FixedPrice(String id, Parameters parameters, Ratio price) implements PriceRule {

    @Override
    public Optional<String> requirement(Ratio asked) {
        return asked.equals(price)
                ? Optional.empty()
                : Optional.of("be " + Figures.exact(price) + ", the price that the rule " + id + " fixes");
    }

    @Override
    public Ratio share(Ratio asked, ReferenceStatistics prices) {
        return Ratio.ONE;
    }

    @Override
    public Step explain(Ratio asked, ReferenceStatistics prices) {
        return Step.of(Shares.LABEL)
                .exact(Ratio.ONE)
                .note("the buyer fixes the price, so that every tender earns the same")
                .build();
    }
}
