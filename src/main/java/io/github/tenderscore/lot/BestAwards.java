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
    static final int MOST_CASES = 10_000;

    private final Board board;
    private final ValueLimit limit;
    private final int[] room;
    private final PriorityQueue<Case> open =
            new PriorityQueue<>(Comparator.comparing((Case one) -> one.total).reversed());
    private final List<int[]> best = new ArrayList<>();
    private final Case root;
    private final Values values;
    private @Nullable BigInteger most;
    private int cases;
    private boolean complete = true;

    private BestAwards(Board board) {
        this.board = board;
        this.limit = new ValueLimit(board);
        Options options = new Options(board.worth());
        int[] able = limit.room(options);
        int[] to = able == null ? null : Transport.solve(options, able);
        if (able == null || to == null) {
            throw new IllegalStateException("Awarding no lot at all must be possible");
        }
        this.room = able;
        this.root = new Case(options, to, board.worth(to));
        this.values = Values.of(options, to, board.suppliers().size());
    }

    /** Some of the options, the best awards with them when the limit of value is left aside, and what these are worth. */
    private static final class Case {
        private final Options options;
        private final int[] to;
        private final BigInteger total;

        Case(Options options, int[] to, BigInteger total) {
            this.options = options;
            this.to = to;
            this.total = total;
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
        return root.to;
    }

    /** The values that prove them. */
    Values values() {
        return values;
    }

    /** Whether the limit of value takes nothing away, so that the values prove the best awards themselves. */
    boolean isProvenByValues() {
        return root.total.equals(most);
    }

    private void run() {
        open.add(root);
        while (!open.isEmpty()) {
            Case next = open.remove();
            if (most != null && next.total.compareTo(most) < 0) {
                return;
            }
            if (best.size() > LotDecision.MOST_LISTED) {
                complete = false;
                return;
            }
            if (++cases > MOST_CASES) {
                stop();
                return;
            }
            int[] over = limit.broken(next.to);
            if (over.length == 0) {
                most = next.total;
                best.add(next.to);
                divide(next, all(next.to));
            } else {
                divide(next, over);
            }
        }
    }

    /** Gives up: where nothing was found yet, a guess would have to stand for the best. */
    private void stop() {
        if (most != null) {
            complete = false;
            return;
        }
        Ratio relaxed = board.objective().shown(board.gain(root.to));
        throw new FaultException(
                "The mechanism",
                List.of(Fault.at(
                                List.of("mechanism"),
                                "The best allocation of " + board.lots().size() + " lots among "
                                        + board.suppliers().size() + " suppliers within the limit ("
                                        + board.competition().caps() + ") was not found in " + MOST_CASES
                                        + " cases; without the limit of value the "
                                        + board.objective().text() + " is "
                                        + relaxed + ", and no guess is given")
                        .maybe("a limit of the number of lots serves the same end; it can be decided for any size")));
    }

    private static int[] all(int[] to) {
        int[] lots = new int[to.length];
        Arrays.setAll(lots, lot -> lot);
        return lots;
    }

    /** Divides what is left of a case: in the first part the first lot goes elsewhere, in the second only the second does, and so on. */
    private void divide(Case parent, int[] lots) {
        for (int i = 0; i < lots.length; i++) {
            if (hasAlternative(parent, lots[i])) {
                add(parent.options.part(lots, i, parent.to));
            }
        }
    }

    private void add(Options options) {
        int[] able = limit.room(options);
        int[] to = able == null ? null : Transport.solve(options, able);
        if (to != null) {
            BigInteger total = board.worth(to);
            if (most == null || total.compareTo(most) >= 0) {
                open.add(new Case(options, to, total));
            }
        }
    }

    /** Whether a lot that goes elsewhere could leave a case as good as the best found: what the values say it costs at least decides. */
    private boolean hasAlternative(Case parent, int lot) {
        int now = parent.to[lot];
        if (now != Transport.NOBODY && !parent.options.mustBeAwarded(lot) && isGoodEnough(values.ofLot(lot))) {
            return true;
        }
        for (int s = 0; s < board.suppliers().size(); s++) {
            BigInteger worth = s == now ? null : parent.options.worth(lot, s);
            if (worth != null && isGoodEnough(values.excess(lot, s, worth))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGoodEnough(BigInteger loss) {
        return most == null || root.total.subtract(loss).compareTo(most) >= 0;
    }
}
