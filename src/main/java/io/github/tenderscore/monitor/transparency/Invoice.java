package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One invoice that the council received.
 *
 * @param id its number or another name, not blank
 * @param belowThreshold whether it is of a regulated below-threshold contract (section 88) and not of a public contract (section 68)
 * @param applies whether the section reaches the contract: concessions, schools, private utilities and contracts under earlier law are out; empty where
 *     not known
 * @param received the day on which it was received; empty where not known
 * @param fallsDue a later day on which the payment falls due; empty where there is none
 * @param valid whether it is valid; empty where not known
 * @param disputed whether it is disputed; empty where not known
 * @param paid whether and when it was paid
 */
public record Invoice(
        String id,
        boolean belowThreshold,
        Optional<Boolean> applies,
        Optional<LocalDate> received,
        Optional<LocalDate> fallsDue,
        Optional<Boolean> valid,
        Optional<Boolean> disputed,
        Occurrence paid) {

    /**
     * Checks the name.
     *
     * @param id its number or another name, not blank
     * @param belowThreshold whether it is of a regulated below-threshold contract (section 88) and not of a public contract (section 68)
     * @param applies whether the section reaches the contract: concessions, schools, private utilities and contracts under earlier law are out; empty where
     *     not known
     * @param received the day on which it was received; empty where not known
     * @param fallsDue a later day on which the payment falls due; empty where there is none
     * @param valid whether it is valid; empty where not known
     * @param disputed whether it is disputed; empty where not known
     * @param paid whether and when it was paid
     * @throws IllegalArgumentException if it is blank
     */
    public Invoice {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The invoice (" + id + ") must have a number or another name");
        }
    }

    /**
     * A valid and undisputed invoice of a public contract.
     *
     * @param id its number
     * @param received the day on which it was received
     * @param paid whether and when it was paid
     * @return the invoice
     */
    public static Invoice of(String id, LocalDate received, Occurrence paid) {
        return new Invoice(
                id,
                false,
                Optional.of(true),
                Optional.of(received),
                Optional.empty(),
                Optional.of(true),
                Optional.of(false),
                paid);
    }

    /**
     * How it stands at the end of a day.
     *
     * @param day the day at whose end one looks
     * @return the state, with its last day
     */
    public InvoiceResult at(LocalDate day) {
        return new InvoiceClock(this, day).result();
    }
}
