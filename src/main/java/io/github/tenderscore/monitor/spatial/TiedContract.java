package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.number.Money;
import java.util.List;
import java.util.Optional;

/**
 * A contract of the council and the priorities that it is tied to.
 *
 * @param id its name in documents; not blank
 * @param value its value; above zero
 * @param priorities the priorities it is tied to, none where it is tied to none; empty where that is not known
 */
public record TiedContract(String id, Money value, Optional<List<String>> priorities) {

    /**
     * Copies the priorities and checks the value.
     *
     * @param id its name in documents; not blank
     * @param value its value; above zero
     * @param priorities the priorities it is tied to, none where it is tied to none; empty where that is not known
     * @throws IllegalArgumentException if the id is blank or the value is not above zero
     */
    public TiedContract {
        priorities = priorities.map(List::copyOf);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The contract (" + id + ") must have an id");
        }
        if (value.amount().signum() <= 0) {
            throw new IllegalArgumentException("The value (" + value + ") of the contract " + id
                    + " must be above zero; a contract whose value is not known is left out");
        }
    }
}
