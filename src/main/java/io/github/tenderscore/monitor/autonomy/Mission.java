package io.github.tenderscore.monitor.autonomy;

import java.util.Locale;

/** The five missions of the government, 2024. */
public enum Mission {
    /** Kickstart economic growth. */
    ECONOMIC_GROWTH,
    /** Make Britain a clean energy superpower. */
    CLEAN_ENERGY,
    /** Take back our streets. */
    SAFER_STREETS,
    /** Break down barriers to opportunity. */
    OPPORTUNITY,
    /** Build an NHS fit for the future. */
    NHS;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
