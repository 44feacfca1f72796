package io.github.tenderscore.stage;

import java.util.Locale;

/** What the scores of a stage count for afterwards, as published. */
public enum LaterUse {
    /** They decide who goes on and nothing else. */
    NOTHING,
    /** Later methods hold criteria whose responses or points are carried from this stage. */
    CARRIED;

    /**
     * The name in documents.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
