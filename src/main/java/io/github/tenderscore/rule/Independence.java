package io.github.tenderscore.rule;

import java.util.Locale;

/**
 * What else a tender's figure depends on, besides the tender itself and what the buyer publishes. It decides whether a bidder that
 * withdraws can change the winner.
 */
public enum Independence {
    /** On nothing else: no tender's figure depends on another's. */
    ABSOLUTE("absolute: no tender's figure depends on another's"),
    /** On the best figure of the tenders alone: only a bidder that has it can change the figures of others by withdrawing. */
    RELATIVE_TO_BEST("relative to the best: the best figure of the tenders moves the figures of all"),
    /** On others than the best: any bidder can change the figures of others by withdrawing. */
    RELATIVE_TO_FIELD("relative to the field: any tender moves the figures of the others");

    private final String words;

    Independence(String words) {
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
     * What it means, in one line.
     *
     * @return for example {@code absolute: no tender's figure depends on another's}
     */
    public String words() {
        return words;
    }
}
