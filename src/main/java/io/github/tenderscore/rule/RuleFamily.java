package io.github.tenderscore.rule;

import java.util.Locale;

/** What a rule is for. */
public enum RuleFamily {
    /** It turns a price into points. */
    PRICE("Price"),
    /** It finds the most advantageous tender. */
    AWARD("Award"),
    /** It turns a promised quantity into points. */
    SOCIAL_VALUE("Social value"),
    /** It turns points on quality into those that count. */
    QUALITY("Quality"),
    /** It finds the weights of criteria from what the buyer says of them. */
    WEIGHTING("Weighting"),
    /** It makes one mark of those of several evaluators. */
    CONSENSUS("Consensus"),
    /** It flags a price that looks abnormally low. */
    LOW_TENDER("Abnormally low tenders");

    private final String words;

    RuleFamily(String words) {
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
     * The name in English, as a heading.
     *
     * @return for example {@code Abnormally low tenders}
     */
    public String words() {
        return words;
    }
}
