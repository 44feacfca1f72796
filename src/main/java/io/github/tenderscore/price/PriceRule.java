package io.github.tenderscore.price;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Rule;
import java.util.Optional;

/**
 * How a price earns points: the share of a price criterion's points that a tender gets for its price.
 *
 * <p>A rule of one's own implements {@link #id()}, {@link #share} and, where anything in it can be set, {@link #parameters()}; the rest
 * has a sensible answer already. The rules that councils publish are in {@link PriceRules}.
 *
 * <p>Implementations must be immutable and thread-safe, and must give the same share for the same prices, whatever their
 * order.
 */
public interface PriceRule extends Rule {

    /**
     * The share of the points available that a price earns.
     *
     * @param price the tender's price, in the unit of all the others
     * @param reference the prices it is compared with, as {@link #reference()} declares them
     * @return 1 for full points, 0 for none; outside that range only where the published formula is
     */
    Ratio share(Ratio price, ReferenceStatistics reference);

    /**
     * Which prices the rule compares with.
     *
     * @return the prices of all tenders that were admitted, unless the rule says otherwise
     */
    default ReferenceSet reference() {
        return ReferenceSet.ADMITTED;
    }

    /**
     * Why a price cannot be scored by this rule, for example zero where the rule divides by it.
     *
     * @param price a tender's price
     * @return the rule that the price breaks, as the end of a sentence that starts with "must"; empty where it can be scored
     */
    default Optional<String> requirement(Ratio price) {
        return Optional.empty();
    }

    /**
     * The step that explains a share.
     *
     * @param price the tender's price
     * @param reference the prices it is compared with
     * @return a step whose exact figure is {@link #share}
     */
    default Step explain(Ratio price, ReferenceStatistics reference) {
        return Step.unexplained("Share of the points", share(price, reference), id());
    }
}
