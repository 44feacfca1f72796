package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What is taken from reserves to get an option through a year.
 *
 * @param amount above zero, in the unit of the option
 * @param approved whether it is approved; empty where that is not known
 * @param funded whether the reserve has the money; empty where that is not known
 * @param decision the decision by which it was approved; may be empty
 */
public record ReserveDraw(Ratio amount, Optional<Boolean> approved, Optional<Boolean> funded, String decision) {

    /**
     * Checks the amount.
     *
     * @param amount above zero, in the unit of the option
     * @param approved whether it is approved; empty where that is not known
     * @param funded whether the reserve has the money; empty where that is not known
     * @param decision the decision by which it was approved; may be empty
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public ReserveDraw {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The amount (" + amount + ") of a draw from reserves must be above zero");
        }
    }

    /** Whether it may be relied on: both approved and funded. */
    Optional<Boolean> isGood() {
        boolean refused = approved.filter(is -> !is).isPresent()
                || funded.filter(is -> !is).isPresent();
        if (refused) {
            return Optional.of(false);
        }
        return approved.isPresent() && funded.isPresent() ? Optional.of(true) : Optional.empty();
    }
}
