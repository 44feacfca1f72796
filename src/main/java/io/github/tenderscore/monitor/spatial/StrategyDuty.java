package io.github.tenderscore.monitor.spatial;

import java.util.Locale;

/** What kind of provision on a spatial development strategy it is. */
public enum StrategyDuty {
    /** The strategy must do it. */
    MUST,
    /** The strategy may do it; a power that is not used is no failure. */
    MAY,
    /** The strategy must not do it. */
    MUST_NOT,
    /** The authority must have regard to it: consider it, not follow it. */
    REGARD,
    /** The Secretary of State may direct. */
    DIRECTION,
    /** The authority must monitor. */
    MONITOR;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
