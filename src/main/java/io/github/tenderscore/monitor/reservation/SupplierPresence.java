package io.github.tenderscore.monitor.reservation;

import java.util.Optional;

/**
 * Whether a supplier is in the place for which a contract is reserved; who owns or controls it does not matter (SI 2026/94, article 3(4)).
 *
 * @param supplier its name, not blank
 * @param based whether it is based there; empty where not known
 * @param operations whether it has established substantive business operations there, such as a depot; empty where not known
 */
public record SupplierPresence(String supplier, Optional<Boolean> based, Optional<Boolean> operations) {

    /**
     * Checks the name.
     *
     * @param supplier its name, not blank
     * @param based whether it is based there; empty where not known
     * @param operations whether it has established substantive business operations there, such as a depot; empty where not known
     * @throws IllegalArgumentException if it is blank
     */
    public SupplierPresence {
        if (supplier.isBlank()) {
            throw new IllegalArgumentException("The supplier (" + supplier + ") of a reserved contract must be named");
        }
    }

    /** Either is enough. */
    Optional<Boolean> isThere() {
        if (based.orElse(false) || operations.orElse(false)) {
            return Optional.of(true);
        }
        return based.isPresent() && operations.isPresent() ? Optional.of(false) : Optional.empty();
    }
}
