package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everybody of whom it has to be considered whether they are excluded, for one tender.
 *
 * @param tender the id of the tender
 * @param supplier the name of the supplier, as its exclusion check has it
 * @param associatedPersons the persons on whom it relies to satisfy the conditions of participation; empty where not known
 * @param subcontractingAsked whether it was asked if it intends to sub-contract; empty where not known
 * @param subcontractors the sub-contractors that it intends to use, as it answered; empty where no answer is known
 * @param takesPart the day from which it takes part in a competitive flexible procedure; empty where not known, and in an open procedure
 */
public record Bidder(
        String tender,
        String supplier,
        Optional<List<String>> associatedPersons,
        Optional<Boolean> subcontractingAsked,
        Optional<List<String>> subcontractors,
        Optional<LocalDate> takesPart) {

    /**
     * Copies the lists.
     *
     * @param tender the id of the tender
     * @param supplier the name of the supplier, as its exclusion check has it
     * @param associatedPersons the persons on whom it relies to satisfy the conditions of participation; empty where not known
     * @param subcontractingAsked whether it was asked if it intends to sub-contract; empty where not known
     * @param subcontractors the sub-contractors that it intends to use, as it answered; empty where no answer is known
     * @param takesPart the day from which it takes part in a competitive flexible procedure; empty where not known, and in an open
     *     procedure
     */
    public Bidder {
        associatedPersons = associatedPersons.map(List::copyOf);
        subcontractors = subcontractors.map(List::copyOf);
    }
}
