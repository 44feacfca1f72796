package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** What a target of three years asks for. */
public enum TargetMode {
    /** A share of spend in the third year, on a straight path from the baseline. */
    END_YEAR_SHARE,
    /** A share of all spend of the three years together. */
    CUMULATIVE_AMOUNT;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
