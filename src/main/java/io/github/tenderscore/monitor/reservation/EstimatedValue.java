package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.number.Ratio;

/** What is known of the estimated value of a contract, which decides whether it is below the threshold. */
public sealed interface EstimatedValue {

    /** Nobody supplied it. */
    EstimatedValue NOT_SUPPLIED = new NotSupplied();

    /** It cannot be estimated, and the contract is treated as one above the threshold. */
    EstimatedValue CANNOT_BE_ESTIMATED = new CannotBeEstimated();

    /**
     * An estimate.
     *
     * @param amount in pounds, VAT included; above zero
     */
    record WithVat(Ratio amount) implements EstimatedValue {

        /**
         * Checks the amount.
         *
         * @param amount in pounds, VAT included; above zero
         * @throws IllegalArgumentException if it is not above zero
         */
        public WithVat {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The estimated value (" + amount + ") of a contract must be above zero; VAT is included");
            }
        }
    }

    /** It cannot be estimated. */
    record CannotBeEstimated() implements EstimatedValue {}

    /** Nobody supplied it. */
    record NotSupplied() implements EstimatedValue {}
}
