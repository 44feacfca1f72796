package io.github.tenderscore.fault;

import java.util.Collection;
import java.util.Optional;

/** Guesses which known name a misspelt one stands for. */
public final class Spelling {

    private static final int MOST_SLIPS = 2;

    /** In so short a name two slips leave nothing to know it by. */
    private static final int SHORT = 4;

    private Spelling() {}

    /**
     * The known name that is nearest.
     *
     * @param name as somebody wrote it
     * @param known the names that there are
     * @return the one with the fewest slips, letter case aside, the first of several; empty where none is near
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String best = "";
        int fewest = MOST_SLIPS + 1;
        for (String candidate : known) {
            int most = candidate.length() <= SHORT ? 1 : MOST_SLIPS;
            int slips = Math.abs(candidate.length() - name.length()) > most ? fewest : slips(name, candidate);
            if (slips < fewest && slips <= most) {
                fewest = slips;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The least number of letters to add, drop, change or swap with the next, letter case aside. */
    private static int slips(String name, String candidate) {
        int[] beforeLast = new int[candidate.length() + 1];
        int[] last = new int[candidate.length() + 1];
        for (int j = 0; j <= candidate.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int[] row = new int[candidate.length() + 1];
            row[0] = i;
            for (int j = 1; j <= candidate.length(); j++) {
                int changed = last[j - 1] + (same(name, i, candidate, j) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && same(name, i, candidate, j - 1) && same(name, i - 1, candidate, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[candidate.length()];
    }

    private static boolean same(String name, int i, String candidate, int j) {
        return Character.toLowerCase(name.charAt(i - 1)) == Character.toLowerCase(candidate.charAt(j - 1));
    }
}
