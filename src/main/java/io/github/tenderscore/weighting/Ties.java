package io.github.tenderscore.weighting;

import java.util.Locale;

/** What happens to criteria that are equally important. */
public enum Ties {
    /** Criteria of the same rank weigh the mean of what their places weigh; in a comparison each has half of a win. */
    SHARED,
    /** They are refused: the buyer must say which is more important. */
    REFUSED;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ties of(String code) {
        return code.equals(SHARED.code()) ? SHARED : REFUSED;
    }
}
