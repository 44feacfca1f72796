package io.github.tenderscore.simulation;

import java.util.Arrays;

/**
 * Finds how many tenders are ahead of each in every draw of a block: by the sign of the difference of two totals, and exactly where that is
 * below the bound of the error. Not thread-safe: each thread has its own.
 */
final class Places {

    private final Field field;
    private final Tally tally;
    private final Settlement settlement;
    private final int[][] ahead;
    private final long bound;

    /** Below zero in draws in which two totals are close. */
    private final long[] close = new long[Draws.BLOCK];

    /** How many pairs each tender is the second of. */
    private final int[] seconds;

    private boolean tied;

    Places(Field field, Tally tally, Settlement settlement) {
        this.field = field;
        this.tally = tally;
        this.settlement = settlement;
        this.ahead = new int[field.tenders()][Draws.BLOCK];
        this.bound = Double.doubleToRawLongBits(field.errorBound());
        this.seconds = new int[field.tenders()];
        field.pairs().forEach(pair -> seconds[pair.other()]++);
    }

    /** How many tenders are ahead of a tender, draw by draw. */
    int[] ahead(int tender) {
        return ahead[tender];
    }

    /** Compares all tenders in the first draws; tells whether two may be tied in one of them. */
    boolean find(double[][] totals, int counted) {
        Arrays.fill(close, 0);
        for (int i = 0; i < ahead.length; i++) {
            Arrays.fill(ahead[i], seconds[i]);
        }
        tied = field.hasEquals();
        for (int p = 0; p < field.pairs().size(); p++) {
            Field.Pair pair = field.pairs().get(p);
            int one = pair.one();
            int other = pair.other();
            tally.addBehind(p, compare(totals[one], totals[other], ahead[one], ahead[other], close, bound, counted));
        }
        for (int d = 0; d < counted; d++) {
            if (close[d] < 0) {
                settle(totals, d);
            }
        }
        return tied;
    }

    /**
     * Bits instead of comparisons: the first bit of a difference is set where the first tender is behind, and positive floating point numbers
     * are in the order of their bits.
     *
     * @return in how many draws the first tender is behind
     */
    private static int compare(
            double[] one, double[] other, int[] aheadOfOne, int[] aheadOfOther, long[] close, long bound, int counted) {
        int sum = 0;
        for (int d = 0; d < counted; d++) {
            long bits = Double.doubleToRawLongBits(one[d] - other[d]);
            close[d] |= (bits & Long.MAX_VALUE) - bound;
            int behind = (int) (bits >>> 63);
            sum += behind;
            aheadOfOne[d] += behind;
            aheadOfOther[d] -= behind;
        }
        return sum;
    }

    /** Replaces what the signs of one draw said of close pairs by what exact arithmetic says. */
    private void settle(double[][] totals, int draw) {
        for (int p = 0; p < field.pairs().size(); p++) {
            Field.Pair pair = field.pairs().get(p);
            long bits = Double.doubleToRawLongBits(totals[pair.one()][draw] - totals[pair.other()][draw]);
            if ((bits & Long.MAX_VALUE) < bound) {
                int said = (int) (bits >>> 63);
                int sign = settlement.sign(pair, draw);
                int behind = sign < 0 ? 1 : 0;
                tally.addBehind(p, behind - said);
                ahead[pair.one()][draw] += behind - said;
                ahead[pair.other()][draw] -= behind - said;
                if (sign == 0) {
                    tally.addTied(p);
                    ahead[pair.other()][draw]--;
                    tied = true;
                }
            }
        }
    }
}
