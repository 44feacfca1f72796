package io.github.tenderscore.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person declared of conflicts of interest, and until when that holds (Procurement Act 2023, sections 81 to 83).
 *
 * @param person the pseudonym of who declares
 * @param date when it was declared
 * @param reviewDue the last day on which it holds without being looked at again
 * @param conflicts actual, potential and perceived ones; empty where there is none
 */
public record ConflictDeclaration(String person, LocalDate date, LocalDate reviewDue, List<Conflict> conflicts)
        implements PanelEntry {

    /**
     * One conflict of interest.
     *
     * @param text what it is
     * @param mitigation what keeps it from putting a supplier at an advantage or disadvantage; empty where nothing does yet
     */
    public record Conflict(String text, Optional<String> mitigation) {}

    /**
     * Copies the conflicts.
     *
     * @param person the pseudonym of who declares
     * @param date when it was declared
     * @param reviewDue the last day on which it holds without being looked at again
     * @param conflicts actual, potential and perceived ones; empty where there is none
     * @throws IllegalArgumentException if the review is due before the declaration
     */
    public ConflictDeclaration {
        conflicts = List.copyOf(conflicts);
        if (reviewDue.isBefore(date)) {
            throw new IllegalArgumentException("The review (" + reviewDue + ") of the conflict declaration of " + person
                    + " must not be due before its date (" + date + ")");
        }
    }

    /**
     * A declaration that there is no conflict.
     *
     * @param person the pseudonym of who declares
     * @param date when it was declared
     * @param reviewDue the last day on which it holds
     * @return the declaration
     */
    public static ConflictDeclaration none(String person, LocalDate date, LocalDate reviewDue) {
        return new ConflictDeclaration(person, date, reviewDue, List.of());
    }

    /**
     * The same declaration with one more conflict and what is done about it.
     *
     * @param text what it is
     * @param mitigation what keeps it from putting a supplier at an advantage or disadvantage
     * @return a new declaration
     */
    public ConflictDeclaration conflict(String text, String mitigation) {
        return with(new Conflict(text, Optional.of(mitigation)));
    }

    /**
     * The same declaration with one more conflict that nothing is done about yet.
     *
     * @param text what it is
     * @return a new declaration
     */
    public ConflictDeclaration conflict(String text) {
        return with(new Conflict(text, Optional.empty()));
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return true from its date to the day on which its review is due
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(date) && !day.isAfter(reviewDue);
    }

    private ConflictDeclaration with(Conflict conflict) {
        return new ConflictDeclaration(
                person,
                date,
                reviewDue,
                Stream.concat(conflicts.stream(), Stream.of(conflict)).toList());
    }
}
