package io.github.tenderscore.model;

/**
 * Who submits a tender.
 *
 * @param name as the tender gives it, not blank
 */
public record Supplier(String name) {

    /**
     * Checks the name.
     *
     * @param name as the tender gives it, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public Supplier {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a supplier must not be blank");
        }
    }
}
