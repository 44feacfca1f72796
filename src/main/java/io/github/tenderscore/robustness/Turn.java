package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two tenders whose order changes though neither of them does.
 *
 * @param one the id of one of them, the better placed as published, or the first by id where they were tied
 * @param other the id of the other
 * @param before where the first stood to the second
 * @param after where it stands now
 */
public record Turn(String one, String other, Order before, Order after) {

    /** Where one tender stands to another. */
    public enum Order {
        /** It has the better place. */
        AHEAD,
        /** They share a place. */
        TIED,
        /** It has the worse place. */
        BEHIND
    }

    /** The order of two ranked tenders; empty where either has no place. */
    static Optional<Order> order(Assessment assessment, String one, String other) {
        Optional<Integer> first = assessment.result(one).rank();
        Optional<Integer> second = assessment.result(other).rank();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int order = first.get().compareTo(second.get());
        return Optional.of(order < 0 ? Order.AHEAD : order == 0 ? Order.TIED : Order.BEHIND);
    }

    /** The pairs of tenders with a place in both whose order is not the same, in the order of the first. */
    static List<Turn> between(Assessment before, Assessment after) {
        List<String> placed =
                after.ranking().stream().map(result -> result.tender().id()).toList();
        List<String> both = before.ranking().stream()
                .map(TenderResult::tender)
                .map(tender -> tender.id())
                .filter(placed::contains)
                .toList();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            for (int j = i + 1; j < both.size(); j++) {
                Order was = order(before, both.get(i), both.get(j)).orElseThrow();
                Order is = order(after, both.get(i), both.get(j)).orElseThrow();
                if (was != is) {
                    turns.add(new Turn(both.get(i), both.get(j), was, is));
                }
            }
        }
        return List.copyOf(turns);
    }
}
