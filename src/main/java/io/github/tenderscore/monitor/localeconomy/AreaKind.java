package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** Which area counts as local; councils and studies mean different ones. */
public enum AreaKind {
    /** The area of the council. */
    OWN_AREA("own area"),
    /** The area of the council and of those that border it. */
    OWN_AREA_PLUS_BORDERS("own area and those that border it"),
    /** The region, at the first level of the International Territorial Levels; before them, NUTS 1. */
    ITL1_REGION("region (ITL 1)"),
    /** The United Kingdom. */
    UK("United Kingdom"),
    /** An area that the council draws. */
    CUSTOM("an area of the council's own");

    private final String words;

    AreaKind(String words) {
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
     * @return such as {@code region (ITL 1)}
     */
    public String words() {
        return words;
    }
}
