package io.github.tenderscore.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Standard competition ranking: equal tenders share the better place, and the places they fill stay empty (1, 1, 3). */
public final class Places {

    private Places() {}

    /**
     * The place of each item.
     *
     * @param <T> what is ranked
     * @param items in any order
     * @param better sorts the better item first; zero means that two share a place
     * @return the places, 1 for the best, in the order of the items
     */
    public static <T> int[] of(List<T> items, Comparator<? super T> better) {
        Integer[] order = new Integer[items.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> better.compare(items.get(a), items.get(b)));
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            boolean shares = i > 0 && better.compare(items.get(order[i - 1]), items.get(order[i])) == 0;
            places[order[i]] = shares ? places[order[i - 1]] : i + 1;
        }
        return places;
    }
}
