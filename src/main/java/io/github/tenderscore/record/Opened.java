package io.github.tenderscore.record;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.TenderDocument;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tender, or one of its two parts, was opened: what it says is read once, and stays as it was read.
 *
 * <p>A price that is kept sealed shows: its part is opened by an event of its own. No mark is among the responses, because marks are
 * given by evaluators ({@link Marked}).
 *
 * @param tender the id of the tender
 * @param supplier who submitted it
 * @param parts what was opened, at least one part
 * @param responses criterion ids to what the tender says; prices in the part {@code PRICE}, everything else in {@code QUALITY}
 * @param associatedPersons on whom the supplier relies to satisfy the conditions of participation, by name or identifier
 * @param subcontractors whom it intends to use, by name or identifier; empty where it answered that there is none
 * @param documents what it consists of, so that references to it can be looked up; empty where that is not recorded
 */
public record Opened(
        String tender,
        Supplier supplier,
        SortedSet<Access.Part> parts,
        Map<String, Response> responses,
        List<String> associatedPersons,
        List<String> subcontractors,
        List<TenderDocument> documents)
        implements Event {

    /**
     * Copies what it is given, responses in the order of the ids of criteria.
     *
     * @param tender the id of the tender
     * @param supplier who submitted it
     * @param parts what was opened, at least one part
     * @param responses criterion ids to what the tender says; prices in the part {@code PRICE}, everything else in {@code QUALITY}
     * @param associatedPersons on whom the supplier relies to satisfy the conditions of participation, by name or identifier
     * @param subcontractors whom it intends to use, by name or identifier; empty where it answered that there is none
     * @param documents what it consists of, so that references to it can be looked up; empty where that is not recorded
     * @throws IllegalArgumentException if no part was opened, or somebody is named by a blank
     */
    public Opened {
        parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
        responses = Collections.unmodifiableMap(new TreeMap<>(responses));
        associatedPersons = List.copyOf(associatedPersons);
        subcontractors = List.copyOf(subcontractors);
        documents = List.copyOf(documents);
        if (Stream.concat(associatedPersons.stream(), subcontractors.stream()).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The associated persons and sub-contractors of the tender " + tender
                    + " must be named; one is blank (Procurement Act 2023, section 28(1))");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The opening of the tender " + tender + " must name what was opened");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.OPENED;
    }

    @Override
    public String text() {
        return "the tender " + tender + " of " + supplier.name() + ": "
                + parts.stream().map(Access.Part::code).collect(Collectors.joining(" and "));
    }
}
