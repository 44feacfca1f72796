package io.github.tenderscore.commitment;

import java.util.Locale;

/** What sort of good a value stands for. */
public enum ValueKind {
    /** What public bodies save or earn. */
    FISCAL,
    /** What people and firms earn or save. */
    ECONOMIC,
    /** How much better people feel they live. */
    WELLBEING,
    /** Greenhouse gas that is not emitted. */
    CARBON,
    /** Money that is spent in the area. */
    LOCAL_SPEND;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
