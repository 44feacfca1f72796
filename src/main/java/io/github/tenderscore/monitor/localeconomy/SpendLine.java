package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * One payment or contract, and what is known of who received it.
 *
 * @param supplier who received it, or another name of the line; not blank
 * @param amount in pounds, zero or more; empty where not known. A credit is taken off the payment that it corrects before
 * @param place where the supplier is
 * @param sme whether it is a small or medium-sized firm; empty where not known
 * @param vcse whether it is a voluntary, community or social enterprise; empty where not known
 * @param tier whether the council paid it itself
 */
public record SpendLine(
        String supplier,
        Optional<Ratio> amount,
        SupplierPlace place,
        Optional<Boolean> sme,
        Optional<Boolean> vcse,
        Tier tier) {

    /**
     * Checks the name and the amount.
     *
     * @param supplier who received it, or another name of the line; not blank
     * @param amount in pounds, zero or more; empty where not known. A credit is taken off the payment that it corrects before
     * @param place where the supplier is
     * @param sme whether it is a small or medium-sized firm; empty where not known
     * @param vcse whether it is a voluntary, community or social enterprise; empty where not known
     * @param tier whether the council paid it itself
     * @throws IllegalArgumentException if the supplier is blank or the amount negative
     */
    public SpendLine {
        if (supplier.isBlank()) {
            throw new IllegalArgumentException("The supplier (" + supplier + ") of a line of spend must be named");
        }
        String owner = supplier;
        amount.filter(given -> given.signum() < 0).ifPresent(given -> {
            throw new IllegalArgumentException("The amount (" + given + ") to " + owner
                    + " must not be negative; a credit is taken off its payment");
        });
    }
}
