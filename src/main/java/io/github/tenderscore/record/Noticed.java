package io.github.tenderscore.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The contract award notice was published.
 *
 * @param publishedOn the day of publication
 * @param reference the number of the notice, not blank
 * @param standstillEnds the last day of the standstill; empty where the Act asks for none and none is kept
 */
public record Noticed(LocalDate publishedOn, String reference, Optional<LocalDate> standstillEnds) implements Event {

    /**
     * Checks number and days.
     *
     * @param publishedOn the day of publication
     * @param reference the number of the notice, not blank
     * @param standstillEnds the last day of the standstill; empty where the Act asks for none and none is kept
     * @throws IllegalArgumentException if the number is blank, or the standstill ends before the notice
     */
    public Noticed {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("The contract award notice of " + publishedOn + " must have a number");
        }
        if (standstillEnds.filter(publishedOn::isAfter).isPresent()) {
            throw new IllegalArgumentException("The standstill (" + standstillEnds.get()
                    + ") must not end before the contract award notice of " + publishedOn
                    + " (Procurement Act 2023, section 51(2))");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.NOTICED;
    }

    @Override
    public String text() {
        return "contract award notice " + reference + " of " + publishedOn
                + standstillEnds.map(day -> ", standstill until " + day).orElse(", no standstill");
    }
}
