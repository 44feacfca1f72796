package io.github.tenderscore.ranking;

/** The tender that shows more, or less, on a criterion goes first. */
record CriterionTieBreak(String code, String criterion) implements TieBreak {

    @Override
    public int compare(Standing one, Standing other) {
        return code.equals(TieBreaks.LOWEST)
                ? one.measure(criterion).compareTo(other.measure(criterion))
                : other.measure(criterion).compareTo(one.measure(criterion));
    }
}
