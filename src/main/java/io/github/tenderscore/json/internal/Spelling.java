package io.github.tenderscore.json.internal;

import java.util.Collection;
import java.util.Optional;

/** Guesses which known name a misspelt one stands for. */
final class Spelling {

    private static final int MOST_SLIPS = 2;

    private Spelling() {}

    static Optional<String> nearest(String name, Collection<String> known) {
        String best = "";
        int fewest = MOST_SLIPS + 1;
        for (String candidate : known) {
            int slips = Math.abs(candidate.length() - name.length()) > MOST_SLIPS ? fewest : slips(name, candidate);
            if (slips < fewest) {
                fewest = slips;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The least number of letters to add, drop or change (Levenshtein's distance), letter case aside. */
    private static int slips(String name, String candidate) {
        int[] row = new int[candidate.length() + 1];
        for (int j = 0; j <= candidate.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= candidate.length(); j++) {
                boolean same =
                        Character.toLowerCase(name.charAt(i - 1)) == Character.toLowerCase(candidate.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[candidate.length()];
    }
}
