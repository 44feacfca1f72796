package io.github.tenderscore.check;

import java.util.Locale;

/** How a panel came from several marks to one. */
public enum ConsensusMode {
    /** It agreed a mark, with its reasons. */
    MODERATED,
    /** It worked a mark out of the others, such as their mean. */
    AVERAGE;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
