package io.github.tenderscore.monitor.fiscal;

import java.util.Locale;

/** Who publishes a figure of a council's finances, and how it must not be used. */
public enum MetricFamily {
    /** The resilience index of CIPFA, England only. */
    CIPFA_RESILIENCE(
            "CIPFA Financial Resilience Index",
            "one of several; CIPFA gives no overall indicator and no league table, and it does not predict a section 114 report"),
    /** The capital risk metrics of the Local Government Act 2003, section 12B(2). */
    CAPITAL_RISK(
            "Local Government Act 2003, section 12B(2)",
            "thresholds were consulted on from 28 May to 6 August 2026 and are not verified; none is used here"),
    /** The prudential indicators, as councils report them. */
    PRUDENTIAL(
            "prudential indicators",
            "for local decisions over time and not between councils (so reported by councils)");

    private final String source;
    private final String note;

    MetricFamily(String source, String note) {
        this.source = source;
        this.note = note;
    }

    /**
     * Who defines it.
     *
     * @return such as {@code CIPFA Financial Resilience Index}
     */
    public String source() {
        return source;
    }

    /**
     * What a reader must know of it.
     *
     * @return a sentence part
     */
    public String note() {
        return note;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
