package io.github.tenderscore.award;

import java.util.List;
import java.util.Optional;

/**
 * A tender to which a contract or lot is awarded, with what the notice asks for beside the supplier itself.
 *
 * @param tender the tender's id
 * @param consortium whether the supplier is an association of companies or other consortium; empty where that is not known
 * @param associatedPersons those on whom the supplier relies to satisfy the conditions of participation, none being an empty list; empty
 *     where that is not known
 */
public record Winner(String tender, Optional<Boolean> consortium, Optional<List<AssociatedPerson>> associatedPersons) {

    /**
     * Copies the list.
     *
     * @param tender the tender's id
     * @param consortium whether the supplier is an association of companies or other consortium; empty where that is not known
     * @param associatedPersons those on whom the supplier relies to satisfy the conditions of participation, none being an empty list;
     *     empty where that is not known
     */
    public Winner {
        associatedPersons = associatedPersons.map(List::copyOf);
    }

    /**
     * A winner of whom nothing else is known yet.
     *
     * @param tender the tender's id
     * @return the winner
     */
    public static Winner of(String tender) {
        return new Winner(tender, Optional.empty(), Optional.empty());
    }

    /**
     * The same winner, of which is known whether it is a consortium.
     *
     * @param whether true for an association of companies or other consortium
     * @return a new value
     */
    public Winner consortium(boolean whether) {
        return new Winner(tender, Optional.of(whether), associatedPersons);
    }

    /**
     * The same winner with its associated persons.
     *
     * @param persons all of them; none where the supplier relies on nobody
     * @return a new value
     */
    public Winner relyingOn(AssociatedPerson... persons) {
        return new Winner(tender, consortium, Optional.of(List.of(persons)));
    }
}
