package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** Where a spend target stands. */
public enum TargetStatus {
    /** Within the council's tolerance of the path, or of the target where it is cumulative. */
    ON_PATH,
    /** Below it by more than the tolerance. */
    BEHIND,
    /** All that is still to be spent would not be enough. */
    UNREACHABLE,
    /** A figure that decides is not known. */
    UNKNOWN;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
