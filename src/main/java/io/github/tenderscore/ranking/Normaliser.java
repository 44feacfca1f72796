package io.github.tenderscore.ranking;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the values of a criterion become comparable with those of another: what stands for one unit on it.
 *
 * <p>Which of them a rule takes, and what it does with a criterion on which less is better, is said there.
 */
public enum Normaliser {
    /** Value / highest value; lowest value / value where less is better. */
    BEST,
    /** How far from the worst value to the best one. */
    MIN_MAX,
    /** Value / sum of the values; where less is better and the rule adds, each value is turned into 1 / value first. */
    SUM,
    /** Value / root of the sum of the squares; where less is better and the rule adds, each value is turned into 1 / value first. */
    VECTOR,
    /** The values as they are, for values that share a unit. */
    NONE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Normaliser of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The normaliser (" + code + ") is not known"));
    }
}
