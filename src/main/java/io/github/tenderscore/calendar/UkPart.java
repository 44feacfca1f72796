package io.github.tenderscore.calendar;

import java.util.Locale;

/** A part of the United Kingdom that has bank holidays of its own (Banking and Financial Dealings Act 1971, Schedule 1). */
public enum UkPart {
    /** England and Wales. */
    ENGLAND_AND_WALES("England and Wales"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String words;

    UkPart(String words) {
        this.words = words;
    }

    /**
     * The part's name in documents.
     *
     * @return in lower case with hyphens, such as {@code england-and-wales}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The part's name in a sentence.
     *
     * @return such as {@code England and Wales}
     */
    public String words() {
        return words;
    }
}
