package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** Why a tender, or a field, cannot be ranked by a rule that sets price against quality. */
final class Refusals {

    private static final String ABOVE_ZERO = ") must be above zero, because ";

    private Refusals() {}

    static Optional<String> dividesByPrice(String rule, Standing tender) {
        return price(tender, "the rule " + rule + " divides by it");
    }

    static Optional<String> priceWinsAlone(String rule, Standing tender) {
        return price(tender, "under the rule " + rule + " a price of zero or less wins whatever its quality");
    }

    private static Optional<String> price(Standing tender, String reason) {
        return tender.price().signum() > 0
                ? Optional.empty()
                : Optional.of("its price (" + tender.price() + ABOVE_ZERO + reason);
    }

    static Optional<String> dividesByPoints(String rule, Standing tender) {
        return tender.points().signum() > 0
                ? Optional.empty()
                : Optional.of("its quality points (" + tender.points() + ABOVE_ZERO + "the rule " + rule
                        + " divides by them; the method needs a minimum for quality");
    }

    static Optional<String> pointsBelowZero(String rule, Standing tender) {
        return tender.points().signum() >= 0
                ? Optional.empty()
                : Optional.of(
                        "its quality points (" + tender.points() + ") must not be below zero under the rule " + rule);
    }

    /** A figure of the whole field that a rule divides by. */
    static Ratio divisor(String what, Ratio figure, String rule) {
        if (figure.signum() <= 0) {
            throw new IllegalArgumentException("The " + what + " (" + figure + ") must be above zero, because the rule "
                    + rule + " divides by it; the method needs a minimum for quality");
        }
        return figure;
    }
}
