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
 * @param reason why the contract or lot is awarded to it although a tender that wins nothing has a better place, such as a published limit
 *     of the lots awarded to one supplier; for the authority's record, the notice does not show it; empty where none has
 */
public record Winner(
        String tender,
        Optional<Boolean> consortium,
        Optional<List<AssociatedPerson>> associatedPersons,
        Optional<String> reason) {

    /**
     * Copies the list and checks that a reason is not blank.
     *
     * @param tender the tender's id
     * @param consortium whether the supplier is an association of companies or other consortium; empty where that is not known
     * @param associatedPersons those on whom the supplier relies to satisfy the conditions of participation, none being an empty list;
     *     empty where that is not known
     * @param reason why the contract or lot is awarded to it although a tender that wins nothing has a better place, such as a published
     *     limit of the lots awarded to one supplier; for the authority's record, the notice does not show it; empty where none has
     * @throws IllegalArgumentException if the reason is blank
     */
    public Winner {
        associatedPersons = associatedPersons.map(List::copyOf);
        if (reason.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The reason why the tender " + tender
                    + " wins although another has a better place must not be blank (Procurement Act 2023, section 98)");
        }
    }

    /**
     * A winner of whom nothing else is known yet.
     *
     * @param tender the tender's id
     * @return the winner
     */
    public static Winner of(String tender) {
        return new Winner(tender, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same winner, of which is known whether it is a consortium.
     *
     * @param whether true for an association of companies or other consortium
     * @return a new value
     */
    public Winner consortium(boolean whether) {
        return new Winner(tender, Optional.of(whether), associatedPersons, reason);
    }

    /**
     * The same winner with its associated persons.
     *
     * @param persons all of them; none where the supplier relies on nobody
     * @return a new value
     */
    public Winner relyingOn(AssociatedPerson... persons) {
        return new Winner(tender, consortium, Optional.of(List.of(persons)), reason);
    }

    /**
     * The same winner with the reason why it wins although a tender that wins nothing has a better place.
     *
     * @param why not blank
     * @return a new value
     * @throws IllegalArgumentException if it is blank
     */
    public Winner because(String why) {
        return new Winner(tender, consortium, associatedPersons, Optional.of(why));
    }
}
