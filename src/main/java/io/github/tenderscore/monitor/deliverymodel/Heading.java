package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** The headings of part 1 of a public interest test (PPN 024, secondary); no weights for them are known. */
public enum Heading {
    /** Value for money and strategic alignment. */
    VALUE_AND_ALIGNMENT("value for money and strategic alignment"),
    /** Social value. */
    SOCIAL_VALUE("social value"),
    /** Economic growth and market impact. */
    GROWTH_AND_MARKET("economic growth and market impact");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    /**
     * The heading in words.
     *
     * @return as the policy names it
     */
    public String words() {
        return words;
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
