package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** What a pound that was spent is looked at for. */
public enum SpendTrait {
    /** It went to the area. */
    LOCAL("local"),
    /** It went to a small or medium-sized firm. */
    SME("SME"),
    /** It went to a voluntary, community or social enterprise. */
    VCSE("VCSE");

    private final String words;

    SpendTrait(String words) {
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
     * @return such as {@code SME}
     */
    public String words() {
        return words;
    }
}
