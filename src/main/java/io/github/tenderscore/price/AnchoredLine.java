package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernel F2: share = (zero price - price) / (zero price - full price), a straight line through the price that earns full
 * points and the price that earns none.
 *
 * <p>Where the zero price is not above the full price there is no line: a price up to the zero price earns full points, a
 * higher one none. That is the case of all tenders equal, and of every tender above the budget.
 */
record AnchoredLine(String id, Parameters parameters, ReferenceSet reference, Anchor full, Anchor zero, Clamp clamp)
        implements PriceRule {

    @Override
    public Optional<String> requirement(Ratio price) {
        return hangsOnPrices() && price.signum() <= 0
                ? Optional.of("be above zero, because the rule " + id + " takes percentages of a price")
                : Optional.empty();
    }

    /** A multiple of a statistic other than the statistic itself is a percentage, which means nothing below zero. */
    private boolean hangsOnPrices() {
        return isMultiple(full) || isMultiple(zero);
    }

    private static boolean isMultiple(Anchor anchor) {
        return anchor instanceof Anchor.Multiple multiple
                && (!multiple.factor().equals(Ratio.ONE) || multiple.statistic().isApproximate());
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio none = zero.price(prices);
        Ratio all = full.price(prices);
        if (none.compareTo(all) <= 0) {
            return price.compareTo(none) <= 0 ? Ratio.ONE : Ratio.ZERO;
        }
        return clamp.apply(none.minus(price).dividedBy(none.minus(all)));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Ratio none = zero.price(prices);
        Ratio all = full.price(prices);
        Step.Builder step = Step.of("Share of the points").exact(share(price, prices));
        if (none.compareTo(all) > 0) {
            String figures = "(" + Figures.factor(none) + " - " + Figures.factor(price) + ") / (" + Figures.factor(none)
                    + " - " + Figures.factor(all) + ")";
            step.formula(clamp.around("(zero price - price) / (zero price - full price)"), clamp.around(figures))
                    .note(full.isApproximate() || zero.isApproximate() ? "approximate, to 34 significant digits" : "");
        } else {
            step.note(
                    "the zero price is not above the full price: a price up to it earns full points, a higher one none");
        }
        return step.steps(full.explain("Full price", prices, reference))
                .steps(zero.explain("Zero price", prices, reference))
                .build();
    }
}
