package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A straight line through the price that earns all and the price that earns nothing.
 *
 * <p>Where the zero price is not above the full price there is no line: a price up to the zero price earns all, a higher one nothing.
 * That is the case of all tenders equal, and of every tender above the budget.
 *
 * @param strict whether the zero price itself earns nothing also where there is no line
 */
record Line(Anchor full, Anchor zero, boolean strict) {

    Line(Anchor full, Anchor zero) {
        this(full, zero, false);
    }

    /** A multiple of a statistic other than the statistic itself is a percentage, which means nothing below zero. */
    Optional<String> requirement(String id, Ratio price) {
        return price.signum() <= 0 && (full.takesPercentages() || zero.takesPercentages())
                ? Optional.of(Shares.percentages(id))
                : Optional.empty();
    }

    boolean isApproximate() {
        return full.isApproximate() || zero.isApproximate();
    }

    Ratio height(Ratio price, ReferenceStatistics prices) {
        Ratio none = zero.price(prices);
        Ratio all = full.price(prices);
        if (none.compareTo(all) <= 0) {
            return price.compareTo(none) < (strict ? 0 : 1) ? Ratio.ONE : Ratio.ZERO;
        }
        return none.minus(price).dividedBy(none.minus(all));
    }

    /** Whether there is a line: the zero price is above the full price. */
    boolean exists(ReferenceStatistics prices) {
        return zero.price(prices).compareTo(full.price(prices)) > 0;
    }

    /** What is said where there is no line. */
    String note() {
        return "the zero price is not above the full price: a price " + (strict ? "below it" : "up to it")
                + " earns full points, a higher one none";
    }

    /** The height with the figures put in; only where the line exists. */
    String figures(Ratio price, ReferenceStatistics prices) {
        String none = Figures.factor(zero.price(prices));
        return "(" + none + " - " + Figures.factor(price) + ") / (" + none + " - " + Figures.factor(full.price(prices))
                + ")";
    }

    List<Step> steps(ReferenceStatistics prices, ReferenceSet reference) {
        return Stream.concat(
                        full.explain("Full price", prices, reference).stream(),
                        zero.explain("Zero price", prices, reference).stream())
                .toList();
    }
}
