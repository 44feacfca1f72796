package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run counted, by the places of the tenders in the table. Not changed any more. */
final class Counts {

    private final Field field;
    private final Tally tally;
    private final long draws;
    private final Optional<List<Ratio>> only;

    Counts(Field field, Tally tally, long draws, Optional<List<Ratio>> only) {
        this.field = field;
        this.tally = tally;
        this.draws = draws;
        this.only = only;
    }

    Field field() {
        return field;
    }

    long draws() {
        return draws;
    }

    long rank(int tender, int rank) {
        return tally.rank(tender, rank);
    }

    long sharedFirst(int tender) {
        return tally.sharedFirst(tender);
    }

    /** In how many draws a tender is ahead of another. */
    long wins(int one, int other) {
        int pair = pair(one, other);
        if (pair < 0) {
            return 0;
        }
        return field.pairs().get(pair).one() == other
                ? tally.behind(pair)
                : draws - tally.behind(pair) - tally.tied(pair);
    }

    /** The place of a pair; below zero where the two earned exactly the same everywhere. */
    private int pair(int one, int other) {
        return field.pairs().indexOf(new Field.Pair(Math.min(one, other), Math.max(one, other)));
    }

    /** The mean of the weights of the draws in which a tender is first, brought to a total of exactly 1; empty where it never is. */
    Optional<List<Ratio>> centralWeights(int tender) {
        if (tally.rank(tender, 0) == 0) {
            return Optional.empty();
        }
        if (only.isPresent()) {
            return only;
        }
        long sum = 0;
        for (int j = 0; j < field.criteria(); j++) {
            sum += tally.weights(tender, j);
        }
        List<Ratio> mean = new ArrayList<>();
        for (int j = 0; j < field.criteria(); j++) {
            mean.add(Ratio.of(tally.weights(tender, j), sum));
        }
        return Optional.of(List.copyOf(mean));
    }
}
