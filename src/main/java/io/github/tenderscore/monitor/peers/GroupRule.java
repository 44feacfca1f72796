package io.github.tenderscore.monitor.peers;

import java.util.Locale;

/** By what a group of like councils was chosen. */
public enum GroupRule {
    /** By kind of authority. */
    TYPE,
    /** By size. */
    SIZE,
    /** By how rural they are. */
    RURALITY,
    /** By how deprived they are. */
    DEPRIVATION,
    /** By a list of the council's own. */
    OWN_LIST;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
