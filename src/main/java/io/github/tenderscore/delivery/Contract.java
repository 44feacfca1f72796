package io.github.tenderscore.delivery;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Supplier;
import java.util.List;

/**
 * A contract that is followed after its award.
 *
 * @param id its number or reference, not blank
 * @param title what it is for, not blank
 * @param suppliers with whom it is entered into, at least one
 * @param term its days
 * @param facts what decides whether key performance indicators must be set
 */
public record Contract(String id, String title, List<Supplier> suppliers, ContractTerm term, KpiFacts facts) {

    /**
     * Copies the suppliers and checks the texts.
     *
     * @param id its number or reference, not blank
     * @param title what it is for, not blank
     * @param suppliers with whom it is entered into, at least one
     * @param term its days
     * @param facts what decides whether key performance indicators must be set
     * @throws io.github.tenderscore.fault.FaultException if a text is blank or there is no supplier; it names every fault
     */
    public Contract {
        suppliers = List.copyOf(suppliers);
        Faults faults = new Faults();
        if (id.isBlank()) {
            faults.add(List.of("id"), "The id () of the contract must not be blank");
        }
        if (title.isBlank()) {
            faults.add(List.of("title"), "The title () of the contract " + id + " must not be blank");
        }
        if (suppliers.isEmpty()) {
            faults.add(List.of("suppliers"), "The suppliers (none) of the contract " + id + " must be at least one");
        }
        faults.throwIfAny("The contract");
    }
}
