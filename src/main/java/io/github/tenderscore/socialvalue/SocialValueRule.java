package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Rule;
import java.util.Optional;

/**
 * How a promised quantity earns points: apprentice weeks, tonnes of carbon, hours of volunteering, in its natural unit.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface SocialValueRule extends Rule {

    /**
     * The share of the points available that a quantity earns.
     *
     * @param quantity what the tender promises, in the unit of the criterion
     * @return 1 for full points, 0 for none
     */
    Ratio share(Ratio quantity);

    /**
     * Why a quantity cannot be scored by this rule.
     *
     * @param quantity what a tender promises
     * @return the rule that the quantity breaks, as the end of a sentence that starts with "must"; empty where it can be scored
     */
    default Optional<String> requirement(Ratio quantity) {
        return Optional.empty();
    }

    /**
     * The step that explains a share.
     *
     * @param quantity what the tender promises
     * @return a step whose exact figure is {@link #share}
     */
    default Step explain(Ratio quantity) {
        return Step.unexplained("Share of the points", share(quantity), id());
    }
}
