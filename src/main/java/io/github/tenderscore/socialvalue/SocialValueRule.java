package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.rule.Rule;
import java.util.Optional;

/**
 * How a promised quantity earns points: apprentice weeks, tonnes of carbon, hours of volunteering, in its natural unit.
 *
 * <p>A rule is absolute where the quantity alone decides; most rules of one's own are, and implement {@link AbsoluteRule}, which asks for
 * less. A rule that compares says with what ({@link #reference()}), and one that reads the tender's own price says so ({@link
 * #needsPrice()}); both are scored in the second round, beside the prices.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface SocialValueRule extends Rule {

    /**
     * The share of the points available that a quantity earns.
     *
     * @param quantity what the tender promises, in the unit of the criterion
     * @param field what the rule declares that it needs besides; {@link Field#NONE} where it declares nothing
     * @return 1 for full points, 0 for none
     */
    Ratio share(Ratio quantity, Field field);

    /**
     * Which quantities the rule compares with.
     *
     * @return empty where what others promise does not matter, which is so unless the rule says otherwise
     */
    default Optional<ReferenceSet> reference() {
        return Optional.empty();
    }

    /**
     * Whether the rule reads the tender's own price, on the one price criterion of the method: what the tender asks and is paid, also where
     * another figure is compared as its price.
     *
     * @return false unless the rule says otherwise
     */
    default boolean needsPrice() {
        return false;
    }

    /**
     * Whether the quantity alone decides, so that it can be scored before any price is known.
     *
     * @return true where the rule compares nothing and reads no price
     */
    default boolean isAbsolute() {
        return reference().isEmpty() && !needsPrice();
    }

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
     * Why a quantity cannot be scored beside a price, for a rule that reads the price.
     *
     * @param price a tender's price
     * @return the rule that the price breaks, as the end of a sentence that starts with "must"; empty where it can be scored
     */
    default Optional<String> priceRequirement(Ratio price) {
        return Optional.empty();
    }

    /**
     * The step that explains a share.
     *
     * @param quantity what the tender promises
     * @param field what the rule declares that it needs besides
     * @return a step whose exact figure is {@link #share}
     */
    default Step explain(Ratio quantity, Field field) {
        return Step.unexplained("Share of the points", share(quantity, field), id());
    }
}
