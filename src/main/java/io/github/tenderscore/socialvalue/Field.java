package io.github.tenderscore.socialvalue;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.Optional;

/**
 * What a rule may know besides the promised quantity itself: what others promise, and the tender's own price.
 *
 * @param quantities the quantities compared, as {@link SocialValueRule#reference()} declares them; empty where it declares none
 * @param price the tender's own price; empty unless {@link SocialValueRule#needsPrice()}
 */
public record Field(Optional<ReferenceStatistics> quantities, Optional<Ratio> price) {

    /** Nothing else, as for a rule that is absolute. */
    public static final Field NONE = new Field(Optional.empty(), Optional.empty());

    /**
     * Quantities that the tender's is compared with.
     *
     * @param quantities their statistics
     * @return the field
     */
    public static Field of(ReferenceStatistics quantities) {
        return new Field(Optional.of(quantities), Optional.empty());
    }

    /**
     * The tender's own price.
     *
     * @param price its price
     * @return the field
     */
    public static Field ofPrice(Ratio price) {
        return new Field(Optional.empty(), Optional.of(price));
    }

    /**
     * The quantities compared, for a rule that declares them.
     *
     * @return their statistics
     * @throws IllegalStateException if there are none, because the rule does not declare which
     */
    public ReferenceStatistics compared() {
        return quantities.orElseThrow(() -> new IllegalStateException(
                "A rule that compares quantities must declare which by reference(); the field holds none"));
    }

    /**
     * The tender's own price, for a rule that declares that it needs it.
     *
     * @return its price
     * @throws IllegalStateException if there is none, because the rule does not declare that it needs it
     */
    public Ratio ownPrice() {
        return price.orElseThrow(() -> new IllegalStateException(
                "A rule that reads the price must declare so by needsPrice(); the field holds none"));
    }
}
