package io.github.tenderscore.rule;

import java.util.Locale;

/** What a rule can do that a buyer should know before publishing it; with some settings it may not. */
public enum Trait {
    /** There can be a price below which a still lower price earns nothing more. */
    WORTHLESS_BELOW("a price below some price earns no more than that price"),
    /** The lowest price can earn less than a higher one. */
    LOWEST_NOT_BEST("the lowest price need not earn the most"),
    /** It is for contracts that bring income, and for criteria of which more is better: the highest figure earns the most. */
    HIGHEST_BEST("for contracts that bring income: the highest price earns the most"),
    /** Points can fall below zero. */
    BELOW_ZERO("points can fall below zero"),
    /** It takes a root, a logarithm or a power that is not whole, so that its figures keep the digits of a named precision. */
    APPROXIMATE("approximate: to 34 significant digits");

    private final String words;

    Trait(String words) {
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
     * @return for example {@code points can fall below zero}
     */
    public String words() {
        return words;
    }
}
