package io.github.tenderscore.monitor.spatial;

import java.util.Locale;

/**
 * The sections on spatial development strategies in Part 1A of the Planning and Compulsory Purchase Act 2004, as section 58 of the Planning
 * and Infrastructure Act 2025 inserts them; each may come into force on a day of its own.
 */
public enum StrategySection {
    /** Section 12D: what a strategy must, may and must not contain. */
    CONTENT("12D"),
    /** Section 12F: the timetable. */
    TIMETABLE("12F"),
    /** Section 12G: what must be regarded. */
    REGARD("12G"),
    /** Section 12K: directions of the Secretary of State. */
    DIRECTIONS("12K"),
    /** Section 12M: monitoring. */
    MONITORING("12M");

    private final String number;

    StrategySection(String number) {
        this.number = number;
    }

    /**
     * The number of the section.
     *
     * @return such as {@code 12D}
     */
    public String number() {
        return number;
    }

    /**
     * The name in documents.
     *
     * @return the number in lower case, such as {@code 12d}
     */
    public String code() {
        return number.toLowerCase(Locale.ROOT);
    }
}
