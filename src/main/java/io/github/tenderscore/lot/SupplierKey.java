package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Optional;

/** By what a supplier is known across the lots: its identifier, or its name where no tender gives identifiers. */
final class SupplierKey {

    private SupplierKey() {}

    static String of(Supplier supplier) {
        return supplier.identifier().orElse(supplier.name());
    }

    /** Where only some tenders give an identifier, nobody can tell which of the others are of the same supplier. */
    static Optional<Fault> check(List<Tender> tenders) {
        List<String> without = tenders.stream()
                .map(Tender::supplier)
                .filter(supplier -> supplier.identifier().isEmpty())
                .map(Supplier::name)
                .distinct()
                .sorted()
                .toList();
        boolean some = tenders.stream()
                .anyMatch(tender -> tender.supplier().identifier().isPresent());
        return without.isEmpty() || !some
                ? Optional.empty()
                : Optional.of(Fault.at(
                        List.of("suppliers"),
                        "The identifier of " + Listed.and(without)
                                + " must be given in every tender, because other tenders give"
                                + " identifiers, and suppliers are told apart by them across the lots"));
    }
}
