package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** The pairs of tenders with a place in both whose order is not the same, in the order of the first. */
    static List<Turn> between(Assessment before, Assessment after) {
        Map<String, Integer> then = places(after);
        Map<String, Integer> both = places(before);
        both.keySet().retainAll(then.keySet());
        List<String> ids = List.copyOf(both.keySet());
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Order was = order(both, ids.get(i), ids.get(j));
                Order is = order(then, ids.get(i), ids.get(j));
                if (was != is) {
                    turns.add(new Turn(ids.get(i), ids.get(j), was, is));
                }
            }
        }
        return List.copyOf(turns);
    }

    /** The places by the ids of the tenders that have one, in their order. */
    private static Map<String, Integer> places(Assessment assessment) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (TenderResult result : assessment.ranking()) {
            result.rank().ifPresent(rank -> places.put(result.tender().id(), rank));
        }
        return places;
    }

    private static Order order(Map<String, Integer> places, String one, String other) {
        int order = Objects.requireNonNull(places.get(one)).compareTo(Objects.requireNonNull(places.get(other)));
        return order < 0 ? Order.AHEAD : order == 0 ? Order.TIED : Order.BEHIND;
    }
}
