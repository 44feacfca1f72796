package io.github.tenderscore.commitment;

import java.util.Locale;

/** Whether more of a measure is better. */
public enum Direction {
    /** More is better, such as people trained. */
    HIGHER_IS_BETTER,
    /** Less is better, such as staff turnover. */
    LOWER_IS_BETTER;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
