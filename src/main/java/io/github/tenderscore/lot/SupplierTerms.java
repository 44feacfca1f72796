package io.github.tenderscore.lot;

import java.util.List;

/**
 * What a supplier says about several lots at once.
 *
 * @param supplier its identifier, or its name where no tender gives identifiers
 * @param preference the lots in the order in which it prefers them, the most preferred first; empty where it states none
 * @param offers its combination tenders and conditional discounts
 */
public record SupplierTerms(String supplier, List<String> preference, List<PackageOffer> offers) {

    /**
     * Copies the lists.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @param preference the lots in the order in which it prefers them, the most preferred first; empty where it states none
     * @param offers its combination tenders and conditional discounts
     */
    public SupplierTerms {
        preference = List.copyOf(preference);
        offers = List.copyOf(offers);
    }

    /** A supplier that says nothing about several lots at once. */
    static SupplierTerms none(String supplier) {
        return new SupplierTerms(supplier, List.of(), List.of());
    }
}
