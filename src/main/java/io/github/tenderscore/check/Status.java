package io.github.tenderscore.check;

import java.util.Locale;

/** What came of a check. */
public enum Status {
    /** Something is known to break it. */
    FAILS("fails"),
    /** Nothing is known to break it, and not everything that it needs is known. */
    UNKNOWN("unknown"),
    /** Everything that it needs is known, and nothing breaks it. */
    PASSES("passes"),
    /** It does not bind this procurement, or there is nothing in it to check. */
    NOT_APPLICABLE("does not apply");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The status in a sentence.
     *
     * @return such as {@code does not apply}
     */
    public String words() {
        return words;
    }
}
