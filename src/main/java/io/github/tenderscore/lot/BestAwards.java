package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The allocations of single tenders that are worth most within the limits, all of them.
 *
 * <p>Without a limit of value the first one found is best. With one, and to find others that are as good, what is left is divided into
 * cases that have nothing in common (Murty 1968), the case that could be worth most is looked at first, and the search ends when no case
 * could be worth as much as what was found.
 */
final class BestAwards {

    /** How many cases are looked at before the search is refused. */
    static final int MOST_CASES = 5_000;

    private final Board board;
    private final ValueLimit limit;
    private final int[] room;
    private final PriorityQueue<Case> open =
            new PriorityQueue<>(Comparator.comparing((Case one) -> one.bound, Comparator.reverseOrder())
                    .thenComparing(one -> one.to == null));
    private final List<int[]> best = new ArrayList<>();
    private final LotOptions all;
    private final int[] relaxed;
    private final BigInteger bound;
    private final Values values;
    private @Nullable BigInteger most;
    private int cases;
    private boolean complete = true;

    private BestAwards(Board board) {
        this.board = board;
        this.limit = new ValueLimit(board);
        this.all = new LotOptions(board.worth());
        int[] able = limit.room(all);
        int[] to = able == null ? null : Transport.solve(all, able);
        if (able == null || to == null) {
            throw new IllegalStateException("Awarding no lot at all must be possible");
        }
        this.room = able;
        this.relaxed = to;
        this.bound = board.worth(to);
        this.values = Values.of(all, to, board.suppliers().size());
    }

    /**
     * Some of the options, with a bound of what they can be worth; and, once that is worked out, the best awards with them when the limit of
     * value is left aside, which are worth just the bound.
     */
    private static final class Case {
        private final LotOptions options;
        private final BigInteger bound;
        private final int @Nullable [] to;

        Case(LotOptions options, BigInteger bound, int @Nullable [] to) {
            this.options = options;
            this.bound = bound;
            this.to = to;
        }
    }

    static BestAwards of(Board board) {
        BestAwards search = new BestAwards(board);
        search.run();
        return search;
    }

    /** The best awards: at least one, and one more than can be listed where there are more. */
    List<int[]> best() {
        return best;
    }

    boolean isComplete() {
        return complete;
    }

    int cases() {
        return cases;
    }

    /** How many lots each supplier can be awarded within the limits. */
    int[] room() {
        return room.clone();
    }

    /** The best awards when the limit of value is left aside. */
    int[] relaxed() {
        return relaxed;
    }

    /** The values that prove them. */
    Values values() {
        return values;
    }

    /** Whether the limit of value takes nothing away, so that the values prove the best awards themselves. */
    boolean isProvenByValues() {
        return bound.equals(most);
    }

    private void run() {
        open.add(new Case(all, bound, relaxed));
        cases = 1;
        while (!open.isEmpty()) {
            Case next = open.remove();
            if (!isGoodEnough(next.bound)) {
                return;
            }
            if (best.size() > LotDecision.MOST_LISTED) {
                complete = false;
                return;
            }
            if (cases >= MOST_CASES) {
                stop();
                return;
            }
            int[] to = next.to;
            if (to == null) {
                workOut(next);
            } else {
                decide(next, to);
            }
        }
    }

    private void workOut(Case next) {
        cases++;
        int[] able = limit.room(next.options);
        int[] to = able == null ? null : Transport.solve(next.options, able);
        if (to != null) {
            add(new Case(next.options, board.worth(to), to));
        }
    }

    private void add(Case more) {
        if (isGoodEnough(more.bound)) {
            open.add(more);
        }
    }

    private void decide(Case next, int[] to) {
        int[] over = limit.broken(to);
        if (over.length == 0) {
            most = next.bound;
            best.add(to);
            divide(next, to, all(to));
        } else {
            divide(next, to, over);
        }
    }

    /** Gives up: where nothing was found yet, a guess would have to stand for the best. */
    private void stop() {
        if (most != null) {
            complete = false;
            return;
        }
        Ratio without = board.objective().shown(board.gain(relaxed));
        throw new FaultException(
                "The mechanism",
                List.of(Fault.at(
                                List.of("mechanism"),
                                "The best allocation of " + board.lots().size() + " lots among "
                                        + board.suppliers().size() + " suppliers within the limit ("
                                        + board.competition().caps() + ") was not found in " + MOST_CASES
                                        + " cases; without the limit of value the "
                                        + board.objective().text() + " is "
                                        + without + ", and no guess is given")
                        .maybe("a limit of the number of lots serves the same end; it can be decided for any size")));
    }

    private static int[] all(int[] to) {
        int[] lots = new int[to.length];
        Arrays.setAll(lots, lot -> lot);
        return lots;
    }

    /** Divides what is left of a case: in the first part the first lot goes elsewhere, in the second only the second does, and so on. */
    private void divide(Case parent, int[] to, int[] lots) {
        for (int i = 0; i < lots.length; i++) {
            LotOptions part = parent.options.part(lots, i, to);
            BigInteger loss = part.loss(all, values);
            if (loss != null) {
                add(new Case(part, parent.bound.min(bound.subtract(loss)), null));
            }
        }
    }

    private boolean isGoodEnough(BigInteger worth) {
        return most == null || worth.compareTo(most) >= 0;
    }
}
