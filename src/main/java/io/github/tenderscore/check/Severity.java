package io.github.tenderscore.check;

import java.util.Locale;

/** How much hangs on a check. */
public enum Severity {
    /** The law, or the published method, is broken: do not go on before it is mended. */
    ERROR,
    /** A risk that somebody should look at and may accept. */
    WARNING;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
