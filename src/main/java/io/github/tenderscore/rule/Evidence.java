package io.github.tenderscore.rule;

import java.util.Locale;

/** How far the text of a rule was confirmed in the source that is named for it. */
public enum Evidence {
    /** The formula was read in the source, or in one that quotes it. */
    SOURCE,
    /** The source confirms that the rule exists and part of its content. */
    PARTIAL,
    /** A secondary text states it; the official text is to be confirmed before it is presented as official. */
    SECONDARY,
    /** No source text was confirmed; never to be presented as official. */
    UNVERIFIED,
    /** A building block of this library, named by no source. */
    BUILDING_BLOCK;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name in English.
     *
     * @return for example {@code building block}
     */
    public String words() {
        return code().replace('-', ' ');
    }
}
