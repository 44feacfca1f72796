package io.github.tenderscore.ocds;

/** The law that a notice says it is under; the legal basis decides, never the date. */
public enum Regime {
    /** The Procurement Act 2023 (legal basis UKPGA 2023/54): award to the most advantageous tender. */
    PROCUREMENT_ACT_2023,
    /**
     * The Public Contracts Regulations 2015 or another of the earlier regulations (legal basis CELEX). Notices under the Provider
     * Selection Regime of the health service are published with the same code: see {@link Notice.Law#providerSelection}.
     */
    EARLIER_REGULATIONS,
    /** No legal basis, or one that is not known. */
    UNKNOWN;

    static final String UK_ACT = "UKPGA";
    static final String ACT_2023 = "2023/54";
    static final String EU_ACT = "CELEX";

    /** The name in words, for documents. */
    String words() {
        return switch (this) {
            case PROCUREMENT_ACT_2023 -> "Procurement Act 2023";
            case EARLIER_REGULATIONS -> "Public Contracts Regulations 2015 or another of the earlier regulations";
            case UNKNOWN -> "unknown";
        };
    }
}
