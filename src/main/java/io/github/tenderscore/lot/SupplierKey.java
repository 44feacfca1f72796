package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Optional;

/** By what a supplier is known across the lots. */
final class SupplierKey {

    private SupplierKey() {}

    /** Its name. */
    static String of(Supplier supplier) {
        return supplier.name();
    }

    /** What keeps suppliers from being known across the lots. */
    static Optional<Fault> check(List<Tender> tenders) {
        return Optional.empty();
    }
}
