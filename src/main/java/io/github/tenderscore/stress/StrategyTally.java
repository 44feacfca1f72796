package io.github.tenderscore.stress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts how often bidding to beat the method succeeds. Not thread-safe. */
final class StrategyTally {

    private final List<Strategy> strategies;
    private final long[] bids;
    private final long[] won;
    private final long[] fields;
    private final long[] fieldsWon;

    StrategyTally(Collection<Strategy> strategies) {
        this.strategies = List.copyOf(strategies);
        int many = this.strategies.size();
        this.bids = new long[many];
        this.won = new long[many];
        this.fields = new long[many];
        this.fieldsWon = new long[many];
    }

    void add(Field field, List<String> first) {
        for (int i = 0; i < bids.length; i++) {
            Optional<Strategy> wanted = Optional.of(strategies.get(i));
            int follow = 0;
            int win = 0;
            for (int bid = 0; bid < field.tenders().size(); bid++) {
                if (field.strategies().get(bid).equals(wanted)) {
                    follow++;
                    win += first.contains(field.tenders().get(bid).id()) ? 1 : 0;
                }
            }
            bids[i] += follow;
            won[i] += win;
            fields[i] += follow > 0 ? 1 : 0;
            fieldsWon[i] += win > 0 ? 1 : 0;
        }
    }

    void merge(StrategyTally other) {
        for (int i = 0; i < bids.length; i++) {
            bids[i] += other.bids[i];
            won[i] += other.won[i];
            fields[i] += other.fields[i];
            fieldsWon[i] += other.fieldsWon[i];
        }
    }

    List<StrategyFigures> figures() {
        List<StrategyFigures> figures = new ArrayList<>();
        for (int i = 0; i < bids.length; i++) {
            figures.add(new StrategyFigures(
                    strategies.get(i), new Share(won[i], bids[i]), new Share(fieldsWon[i], fields[i])));
        }
        return List.copyOf(figures);
    }
}
