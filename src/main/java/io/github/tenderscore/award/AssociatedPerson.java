package io.github.tenderscore.award;

/**
 * A person on whom a supplier relies to satisfy the conditions of participation, as a contract award notice names it (Procurement
 * Regulations 2024, regulation 27(2)(e)(vi)).
 *
 * @param name not blank
 * @param postalAddress not blank
 */
public record AssociatedPerson(String name, String postalAddress) {

    /**
     * Checks the texts.
     *
     * @param name not blank
     * @param postalAddress not blank
     * @throws IllegalArgumentException if one is blank
     */
    public AssociatedPerson {
        Texts.notBlank(name, "The name of an associated person", "regulation 27(2)(e)(vi)");
        Texts.notBlank(postalAddress, "The postal address of the associated person " + name, "regulation 27(2)(e)(vi)");
    }
}
