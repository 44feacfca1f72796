package io.github.tenderscore.monitor.autonomy;

import java.util.Locale;

/** Who sets that a criterion is rewarded. */
public enum Setting {
    /** The nation: the council has no choice. */
    MANDATED,
    /** Nation and place want the same. */
    SHARED,
    /** The place. */
    LOCAL;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
