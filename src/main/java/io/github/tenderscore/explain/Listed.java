package io.github.tenderscore.explain;

import java.util.List;

/** Writes several things one after the other, the way a sentence does. */
public final class Listed {

    private Listed() {}

    /**
     * All of some things.
     *
     * @param things at least one
     * @return for example {@code A}, {@code A and B} or {@code A, B and C}
     * @throws IllegalArgumentException if there is none
     */
    public static String and(List<String> things) {
        if (things.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of things that a sentence lists must be at least 1");
        }
        int last = things.size() - 1;
        return last == 0 ? things.get(0) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
