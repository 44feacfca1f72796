package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** A rule that makes sense up to a price only; a higher one is refused, because it would move the points of all others. */
record UpToPrice(PriceRule rule, Ratio most) implements PriceRule {

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Parameters parameters() {
        return rule.parameters();
    }

    @Override
    public ReferenceSet reference() {
        return rule.reference();
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.compareTo(most) > 0
                ? Optional.of("not be above " + Figures.exact(most) + ", because the rule " + id()
                        + " takes discounts from it; a ceiling of the method keeps such a tender out")
                : rule.requirement(price);
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        return rule.share(price, prices);
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        return rule.explain(price, prices);
    }
}
