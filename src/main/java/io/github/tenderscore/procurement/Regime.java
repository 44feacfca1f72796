package io.github.tenderscore.procurement;

import java.util.Locale;

/** The law that a notice says it is under; the legal basis decides, never the date. */
public enum Regime {
    /** The Procurement Act 2023 (legal basis UKPGA 2023/54): award to the most advantageous tender. */
    PROCUREMENT_ACT_2023("Procurement Act 2023"),
    /**
     * The Public Contracts Regulations 2015 or another of the earlier regulations (legal basis CELEX): award to the most economically
     * advantageous tender. Notices under the Provider Selection Regime are published with the same code; only their text tells them apart.
     */
    EARLIER_REGULATIONS("Public Contracts Regulations 2015 or another of the earlier regulations"),
    /**
     * The Health Care Services (Provider Selection Regime) Regulations 2023, under which no most advantageous tender is sought. There is no
     * code for it: the text of the notice names it.
     */
    PROVIDER_SELECTION("Health Care Services (Provider Selection Regime) Regulations 2023");

    private final String words;

    Regime(String words) {
        this.words = words;
    }

    /**
     * The regime's name in documents.
     *
     * @return in lower case with hyphens, such as {@code procurement-act-2023}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The law in words.
     *
     * @return for example {@code Procurement Act 2023}
     */
    public String words() {
        return words;
    }
}
