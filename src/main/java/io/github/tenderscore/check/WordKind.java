package io.github.tenderscore.check;

import java.util.Locale;

/** What a word in a specification may point to that shuts out others (Procurement Act 2023, section 56). */
public enum WordKind {
    /** A brand or a trade name. */
    BRAND("a brand"),
    /** A trade mark. */
    TRADE_MARK("a trade mark"),
    /** A place of origin. */
    ORIGIN("a place of origin"),
    /** A producer or supplier. */
    PRODUCER("a producer or supplier"),
    /** A standard of the United Kingdom alone. */
    UK_STANDARD("a standard of the United Kingdom");

    private final String words;

    WordKind(String words) {
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
     * The kind in a sentence.
     *
     * @return such as {@code a trade mark}
     */
    public String words() {
        return words;
    }
}
