package io.github.tenderscore.monitor.uptake;

import java.util.List;

/**
 * Some lots, of which the first are named.
 *
 * @param number how many they are, zero or more
 * @param first the ids of the first of them, in the order in which they were counted; at most {@link #NAMED}
 */
public record NamedLots(long number, List<String> first) {

    /** How many are named at most, so that memory does not grow with the number of lots. */
    public static final int NAMED = 1_000;

    /**
     * Copies and checks the ids.
     *
     * @param number how many they are, zero or more
     * @param first the ids of the first of them, in the order in which they were counted
     * @throws IllegalArgumentException if the ids are not as many as there are lots, up to {@link #NAMED}
     */
    public NamedLots {
        first = List.copyOf(first);
        if (first.size() != Math.min(number, NAMED)) {
            throw new IllegalArgumentException("The ids (" + first.size() + ") of " + number
                    + " lots must be as many as the lots, up to " + NAMED);
        }
    }

    /**
     * The ids in words.
     *
     * @return the ids that are named, and how many more there are
     */
    public String words() {
        String ids = String.join(", ", first);
        return number > first.size() ? ids + " and " + (number - first.size()) + " more" : ids;
    }
}
