package io.github.tenderscore.stress;

import java.util.Locale;

/** A way of bidding that aims at the method and not at the contract. A made-up bidder follows one at most. */
public enum Strategy {
    /** The lowest usual price with the least quality that passes: on each criterion the lowest mark that its own minimum lets pass. */
    LEAST_QUALITY("the lowest usual price with the lowest marks that pass"),
    /** A price of one unit, such as a penny, so that any rule which divides by the lowest price is turned. */
    TOKEN_PRICE("a price of one unit, such as a penny"),
    /** A price of zero; a rule that refuses it cannot assess the field, which is counted. */
    ZERO_PRICE("a price of zero"),
    /** The highest quantity of the range on every criterion that asks for one. */
    HIGHEST_PROMISE("the highest promise on every quantity");

    private final String words;

    Strategy(String words) {
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
     * What the bidder does.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
