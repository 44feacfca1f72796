package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.transparency.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads one invoice that a council received. */
final class InvoiceReader {

    private static final Set<String> KNOWN =
            Set.of("id", "belowThreshold", "applies", "received", "fallsDue", "valid", "disputed", "paid");

    private InvoiceReader() {}

    static Optional<Invoice> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "invoice", "id", faults, KNOWN);
        String id = part.text("id");
        Optional<Boolean> below = part.answer("belowThreshold");
        if (part.members().any("belowThreshold").isEmpty()) {
            part.members()
                    .wrong(
                            "belowThreshold",
                            "The member \"belowThreshold\" of " + part.owner()
                                    + " is missing; it must be true or false");
        }
        Optional<Boolean> applies = part.answer("applies");
        Optional<LocalDate> received = part.optionalDay("received");
        Optional<LocalDate> fallsDue = part.optionalDay("fallsDue");
        Optional<Boolean> valid = part.answer("valid");
        Optional<Boolean> disputed = part.answer("disputed");
        Occurrence paid = Occurrences.read(part, "paid");
        return part.made(
                () -> new Invoice(id, below.orElse(false), applies, received, fallsDue, valid, disputed, paid));
    }
}
