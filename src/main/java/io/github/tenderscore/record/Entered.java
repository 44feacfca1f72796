package io.github.tenderscore.record;

import java.time.LocalDate;

/**
 * The contract was entered into.
 *
 * @param tender the id of the tender
 * @param on the day
 */
public record Entered(String tender, LocalDate on) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.ENTERED;
    }

    @Override
    public String text() {
        return "the contract with the supplier of the tender " + tender + " on " + on;
    }
}
