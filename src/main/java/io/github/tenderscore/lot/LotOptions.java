package io.github.tenderscore.lot;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Who may be awarded which lot, and what that is worth: all that the tenders offer, or what is left of it in one case of a search. */
final class LotOptions {

    private final @Nullable BigInteger[][] worth;
    private final boolean[] must;

    /** Everything that the tenders offer; nobody need be awarded a lot. */
    LotOptions(@Nullable BigInteger[][] worth) {
        this(worth, new boolean[worth.length]);
    }

    private LotOptions(@Nullable BigInteger[][] worth, boolean[] must) {
        this.worth = worth;
        this.must = must;
    }

    int lots() {
        return worth.length;
    }

    /** What a lot is worth with a supplier; null where the supplier may not be awarded it. */
    @Nullable
    BigInteger worth(int lot, int supplier) {
        return worth[lot][supplier];
    }

    /** Whether nobody is no option. */
    boolean mustBeAwarded(int lot) {
        return must[lot];
    }

    /** Whether a lot must go to a supplier, because there is no other option. */
    boolean isForced(int lot, int supplier) {
        if (!must[lot] || worth[lot][supplier] == null) {
            return false;
        }
        for (int s = 0; s < worth[lot].length; s++) {
            if (s != supplier && worth[lot][s] != null) {
                return false;
            }
        }
        return true;
    }

    /** The part in which some lots, up to one, go where they do in given awards, and that one goes elsewhere. */
    LotOptions part(int[] lots, int last, int[] to) {
        LotOptions part = new LotOptions(worth.clone(), must.clone());
        for (int i = 0; i < last; i++) {
            part.keepOnly(lots[i], to[lots[i]]);
        }
        part.bar(lots[last], to[lots[last]]);
        return part;
    }

    /**
     * What these options lose at least against all options, by the values that prove the best awards: for each lot whose options are fewer,
     * the least excess of what is left.
     *
     * @return null where a lot that must be awarded has no option left
     */
    @Nullable
    BigInteger loss(LotOptions all, Values values) {
        BigInteger loss = BigInteger.ZERO;
        for (int lot = 0; lot < worth.length; lot++) {
            if (worth[lot] != all.worth[lot] || must[lot] != all.must[lot]) {
                BigInteger least = least(lot, values);
                if (least == null) {
                    return null;
                }
                loss = loss.add(least);
            }
        }
        return loss;
    }

    private @Nullable BigInteger least(int lot, Values values) {
        BigInteger least = must[lot] ? null : values.ofLot(lot);
        for (int s = 0; s < worth[lot].length; s++) {
            BigInteger value = worth[lot][s];
            if (value != null) {
                BigInteger excess = values.excess(lot, s, value);
                least = least == null ? excess : least.min(excess);
            }
        }
        return least;
    }

    private void keepOnly(int lot, int supplier) {
        @Nullable BigInteger[] row = new BigInteger[worth[lot].length];
        if (supplier != Transport.NOBODY) {
            row[supplier] = worth[lot][supplier];
            must[lot] = true;
        }
        worth[lot] = row;
    }

    /** Takes an option out. */
    void bar(int lot, int supplier) {
        if (supplier == Transport.NOBODY) {
            must[lot] = true;
        } else {
            @Nullable BigInteger[] row = worth[lot].clone();
            row[supplier] = null;
            worth[lot] = row;
        }
    }
}
