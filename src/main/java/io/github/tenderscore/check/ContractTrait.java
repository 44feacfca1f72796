package io.github.tenderscore.check;

import java.util.Locale;

/** What a contract is that brings rules of its own, or takes some away; a contract can be several of these at once. */
public enum ContractTrait {
    /** A light touch contract (section 9). */
    LIGHT_TOUCH("light touch contract"),
    /** A framework, not a contract under one (section 45). */
    FRAMEWORK("framework"),
    /** A concession contract (section 8). */
    CONCESSION("concession contract"),
    /** Works. */
    WORKS("works contract"),
    /** A utilities contract (section 6). */
    UTILITIES("utilities contract"),
    /** A utilities contract of a private utility (section 2(1)). */
    PRIVATE_UTILITY("contract of a private utility"),
    /** A defence and security contract (section 7). */
    DEFENCE("defence and security contract");

    private final String words;

    ContractTrait(String words) {
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
     * The trait in a sentence.
     *
     * @return such as {@code light touch contract}
     */
    public String words() {
        return words;
    }
}
