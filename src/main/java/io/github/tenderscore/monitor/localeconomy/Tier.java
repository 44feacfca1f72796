package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** Whether the council paid the supplier itself; what it paid itself and what was paid further down are never one sum. */
public enum Tier {
    /** The council paid it. */
    DIRECT("direct spend"),
    /** A supplier of the council paid it. */
    SUPPLY_CHAIN("supply-chain spend");

    private final String words;

    Tier(String words) {
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
     * The same in words.
     *
     * @return such as {@code direct spend}
     */
    public String words() {
        return words;
    }
}
