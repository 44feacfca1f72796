package io.github.tenderscore.stage;

import java.util.Locale;

/** What the published method says of tenders that are tied for the last place from which a tender goes on. */
public enum CutTie {
    /** All that have the figure of the last place go on, also where they are then more than the number. */
    ALL_GO_ON,
    /** The tie-breaks of the stage's method separate them; those that they leave tied are for a person to settle. */
    TIE_BREAKS,
    /** Nothing is published: a tie at the cut is named, and a person must settle it. */
    NOT_PUBLISHED;

    /**
     * The name in documents.
     *
     * @return the name in lower case with hyphens, such as {@code all-go-on}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
