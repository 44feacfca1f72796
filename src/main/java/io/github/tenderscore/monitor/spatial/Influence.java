package io.github.tenderscore.monitor.spatial;

import java.util.Locale;

/** Which way one priority bears on the other. */
public enum Influence {
    /** The local priority bears on the national one. */
    LOCAL_ON_NATIONAL,
    /** The national priority bears on the local one. */
    NATIONAL_ON_LOCAL,
    /** Each bears on the other. */
    BOTH;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
