package io.github.tenderscore.delivery;

import java.util.Locale;

/**
 * The five words for performance against a key performance indicator (Procurement Regulations 2024, regulation 39(5)). The law gives words
 * and no numbers; {@link RatingScale} has the numbers that an authority publishes.
 */
public enum Rating {
    /** Performance meets or exceeds the indicator. */
    GOOD("Good", "meeting or exceeding the indicator", "met"),
    /** Performance is close to meeting it. */
    APPROACHING_TARGET("Approaching target", "close to meeting the indicator", "slightlyBelow"),
    /** Performance is below it. */
    REQUIRES_IMPROVEMENT("Requires improvement", "below the indicator", "below"),
    /** Performance is significantly below it. */
    INADEQUATE("Inadequate", "significantly below the indicator", "significantlyBelow"),
    /** Performance cannot be described by any of the others. */
    OTHER("Other", "not to be described by one of the other words", "other");

    private final String word;
    private final String meaning;
    private final String noticeId;

    Rating(String word, String meaning, String noticeId) {
        this.word = word;
        this.meaning = meaning;
        this.noticeId = noticeId;
    }

    /**
     * The word of the regulation.
     *
     * @return such as {@code Approaching target}
     */
    public String word() {
        return word;
    }

    /**
     * What the word means.
     *
     * @return a sentence part
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The id in a contract performance notice. That it stands for this word follows from order and wording; neither the regulation nor the
     * standard prints the pairing.
     *
     * @return such as {@code slightlyBelow}
     */
    public String noticeId() {
        return noticeId;
    }

    /**
     * Whether performance is below the indicator.
     *
     * @return true for {@link #REQUIRES_IMPROVEMENT} and {@link #INADEQUATE}
     */
    public boolean isBelow() {
        return this == REQUIRES_IMPROVEMENT || this == INADEQUATE;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
