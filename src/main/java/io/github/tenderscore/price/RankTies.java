package io.github.tenderscore.price;

import java.util.Locale;

/** What equal prices earn where a table gives points for the place of a price. */
public enum RankTies {
    /** What the first of the places that they share earns: 1, 1, 3. */
    BEST,
    /** What the last of the places that they share earns: 2, 2, 3. */
    WORST,
    /** The mean of what the places that they share earn. */
    MEAN,
    /** What the first of the places that they share earns, and the next price takes the place behind it: 1, 1, 2. */
    DENSE;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RankTies parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
