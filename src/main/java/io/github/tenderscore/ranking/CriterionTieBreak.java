package io.github.tenderscore.ranking;

/** The tender that shows more, or less, on a criterion goes first. */
record CriterionTieBreak(String code, String criterion, int sign) implements TieBreak {

    @Override
    public int compare(Standing one, Standing other) {
        return sign * one.measure(criterion).compareTo(other.measure(criterion));
    }
}
