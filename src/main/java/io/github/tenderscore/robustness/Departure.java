package io.github.tenderscore.robustness;

import java.util.List;

/**
 * What would have been without one or two tenders that did not win.
 *
 * @param removed their ids
 * @param assessable whether the others can be assessed by themselves
 * @param first the ids of the tenders that would come first, in order; empty where none would, or the others cannot be assessed
 * @param firstChanges whether these are not those that come first as published
 * @param turns the pairs of others whose order changes, in the order of the published ranking
 */
public record Departure(
        List<String> removed, boolean assessable, List<String> first, boolean firstChanges, List<Turn> turns) {

    /**
     * Copies the lists.
     *
     * @param removed their ids
     * @param assessable whether the others can be assessed by themselves
     * @param first the ids of the tenders that would come first, in order; empty where none would, or the others cannot be assessed
     * @param firstChanges whether these are not those that come first as published
     * @param turns the pairs of others whose order changes, in the order of the published ranking
     */
    public Departure {
        removed = List.copyOf(removed);
        first = List.copyOf(first);
        turns = List.copyOf(turns);
    }

    /** Whether it shows that a tender that did not win moves others. */
    boolean showsSomething() {
        return firstChanges || !turns.isEmpty();
    }
}
