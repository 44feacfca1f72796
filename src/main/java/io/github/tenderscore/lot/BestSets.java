package io.github.tenderscore.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sets of lots that are best to award: those with the most lots, and of these the ones that gain most. */
final class BestSets {

    private BestSets() {}

    /** The best sets, as bits. */
    static List<Integer> of(@Nullable BigInteger[] gains) {
        List<Integer> best = new ArrayList<>();
        BigInteger most = BigInteger.ZERO;
        int lots = -1;
        for (int set = 0; set < gains.length; set++) {
            BigInteger gain = gains[set];
            int count = Integer.bitCount(set);
            if (gain != null && count >= lots) {
                int better = count > lots ? 1 : gain.compareTo(most);
                if (better > 0) {
                    best.clear();
                    lots = count;
                    most = gain;
                }
                if (better >= 0) {
                    best.add(set);
                }
            }
        }
        return best;
    }
}
