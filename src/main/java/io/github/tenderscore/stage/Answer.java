package io.github.tenderscore.stage;

import java.util.Locale;

/** An answer that may also be that nobody can tell; unknown never counts as the better of the two. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** What is needed to tell is missing. */
    UNKNOWN;

    /**
     * The name in documents.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
