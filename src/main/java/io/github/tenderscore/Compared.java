package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.socialvalue.Field;
import java.util.Optional;

/** A criterion of the second round: the figure of a tender that is compared, and the rule that turns it into a share of the points. */
sealed interface Compared permits Prices, Quantities {

    Node leaf();

    /** What the figure is, for messages. */
    String noun();

    /** Whose figures are compared; empty where only the tender's own price is read. */
    Optional<ReferenceSet> reference();

    /** The price criterion that the rule reads beside the figure. */
    Optional<Node> price();

    /** The figure of a tender with a response: as it is given, or as the published method counts it. */
    Ratio figure(Sheet sheet, boolean counted);

    /** Why a figure, or the price read beside it, cannot be scored, as {@link io.github.tenderscore.price.PriceRule} says it. */
    Optional<String> requirement(Ratio figure);

    /** The rule by which the figure earns points. */
    Rule rule();

    default String ruleId() {
        return rule().id();
    }

    Ratio share(Ratio figure, Field field);

    Step explain(Ratio figure, Field field);
}
