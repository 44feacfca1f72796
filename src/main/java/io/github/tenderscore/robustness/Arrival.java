package io.github.tenderscore.robustness;

import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Optional;

/**
 * A made-up tender that would not come first, and yet would change who does, or the order of two others, just by being there.
 *
 * @param tender the tender, which is illustrative
 * @param like the id of the tender that it copies but for prices and marks
 * @param place the place that it would take itself; empty where it would be disqualified
 * @param first the ids of the tenders that would come first, in order
 * @param firstChanges whether these are not those that come first as published
 * @param turns the pairs of others whose order changes, in the order of the published ranking
 */
public record Arrival(
        Tender tender,
        String like,
        Optional<Integer> place,
        List<String> first,
        boolean firstChanges,
        List<Turn> turns) {

    /**
     * Copies the list.
     *
     * @param tender the tender, which is illustrative
     * @param like the id of the tender that it copies but for prices and marks
     * @param place the place that it would take itself; empty where it would be disqualified
     * @param first the ids of the tenders that would come first, in order
     * @param firstChanges whether these are not those that come first as published
     * @param turns the pairs of others whose order changes, in the order of the published ranking
     */
    public Arrival {
        first = List.copyOf(first);
        turns = List.copyOf(turns);
    }

    /**
     * What the tender would have given on a criterion, as people read it.
     *
     * @param criterion the criterion's id
     * @return for example {@code 1,180,000 GBP}, {@code 4} or {@code yes}; empty where it gives nothing there
     */
    public Optional<String> inWords(String criterion) {
        return Optional.ofNullable(tender.response(criterion)).map(Words::of);
    }
}
