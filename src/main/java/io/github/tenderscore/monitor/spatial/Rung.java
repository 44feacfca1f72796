package io.github.tenderscore.monitor.spatial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a project of a place has come in national plans, from not mentioned (0) to delivered (5); design of this library. */
public enum Rung {
    /** 0: no national plan mentions it. */
    NOT_MENTIONED(0),
    /** 1: a national plan refers to it. */
    REFERENCED(1),
    /** 2: it is mapped to a national or shared priority by name. */
    MAPPED(2),
    /** 3: a national pipeline lists it. */
    LISTED(3),
    /** 4: funding is committed. */
    FUNDED(4),
    /** 5: it is contracted or delivered. */
    CONTRACTED(5);

    private final int level;

    Rung(int level) {
        this.level = level;
    }

    /**
     * The number of the rung.
     *
     * @return from 0 to 5
     */
    public int level() {
        return level;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The rung of a number.
     *
     * @param level any number
     * @return empty for a number that is not from 0 to 5
     */
    public static Optional<Rung> ofLevel(int level) {
        return Arrays.stream(values()).filter(one -> one.level == level).findFirst();
    }
}
