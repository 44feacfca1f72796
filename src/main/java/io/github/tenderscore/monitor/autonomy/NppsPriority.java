package io.github.tenderscore.monitor.autonomy;

import java.util.Locale;

/**
 * The three priorities of the National Procurement Policy Statement of February 2025, as law firms report them; the official text was not read.
 */
public enum NppsPriority {
    /** P1: growth and supply chains, with small firms, social enterprises and quality jobs. */
    GROWTH,
    /** P2: social and economic value for the missions, with local and regional growth plans in view. */
    SOCIAL_AND_ECONOMIC_VALUE,
    /** P3: commercial capability and standards. */
    CAPABILITY;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
