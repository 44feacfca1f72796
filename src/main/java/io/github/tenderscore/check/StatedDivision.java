package io.github.tenderscore.check;

import java.util.List;

/**
 * How the documents state the relative importance of criteria that stand side by side (section 23(3)(b)). Where it is not known what they state,
 * the whole is left out.
 *
 * @param kinds in which of the ways of section 23(3)(b); none where the documents state none, and more than one where they state several
 * @param tiedRanks ranks that the documents declare to be shared
 * @param importanceText the words that describe it otherwise; blank where there are none
 */
public record StatedDivision(List<RelativeImportance> kinds, List<Integer> tiedRanks, String importanceText) {

    /**
     * Copies the lists.
     *
     * @param kinds in which of the ways of section 23(3)(b); none where the documents state none, and more than one where they state several
     * @param tiedRanks ranks that the documents declare to be shared
     * @param importanceText the words that describe it otherwise; blank where there are none
     */
    public StatedDivision {
        kinds = List.copyOf(kinds);
        tiedRanks = List.copyOf(tiedRanks);
    }

    /**
     * By percentages or points.
     *
     * @return the division
     */
    public static StatedDivision weighted() {
        return new StatedDivision(List.of(RelativeImportance.WEIGHT), List.of(), "");
    }

    /** Whether it is by weights, perhaps among others. */
    boolean isWeighted() {
        return kinds.contains(RelativeImportance.WEIGHT);
    }
}
