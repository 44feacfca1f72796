package io.github.tenderscore.ranking;

/** The published ways of separating tied tenders. */
public final class TieBreaks {

    /** The name of {@link #highest} in documents. */
    public static final String HIGHEST = "highest";

    /** The name of {@link #lowest} in documents. */
    public static final String LOWEST = "lowest";

    private TieBreaks() {}

    /**
     * The tender with the highest figure on a criterion goes first.
     *
     * @param criterion the id of a criterion or group: a mark, a quantity, a price, or points for every other kind
     * @return the tie-break
     */
    public static TieBreak highest(String criterion) {
        return new CriterionTieBreak(HIGHEST, criterion);
    }

    /**
     * The tender with the lowest figure on a criterion goes first.
     *
     * @param criterion the id of a criterion or group: a price, or what {@link #highest} says
     * @return the tie-break
     */
    public static TieBreak lowest(String criterion) {
        return new CriterionTieBreak(LOWEST, criterion);
    }
}
