package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/**
 * What an option must satisfy before it is ranked. Each of the five cases must be satisfied; a pass at 60 or 80 per cent does not exist
 * (five case model, secondary).
 */
public enum OptionGate {
    /** The strategic case. */
    STRATEGIC_CASE("the strategic case is satisfied", "five case model (secondary)"),
    /** The economic case. */
    ECONOMIC_CASE("the economic case is satisfied", "five case model (secondary)"),
    /** The commercial case. */
    COMMERCIAL_CASE("the commercial case is satisfied", "five case model (secondary)"),
    /** The financial case. */
    FINANCIAL_CASE("the financial case is satisfied", "five case model (secondary)"),
    /** The management case. */
    MANAGEMENT_CASE("the management case is satisfied", "five case model (secondary)"),
    /** The legal power. */
    LEGAL_POWER("the council has the legal power", "rule of this library"),
    /** The control test, where a company delivers. */
    CONTROL("the control test is passed where a company delivers", "Procurement Act 2023, Schedule 2"),
    /** That the council can pay for it. */
    AFFORDABILITY("the council can afford it", "rule of this library");

    private final String words;
    private final String provision;

    OptionGate(String words, String provision) {
        this.words = words;
        this.provision = provision;
    }

    /**
     * The condition in words.
     *
     * @return as a sentence
     */
    public String words() {
        return words;
    }

    /**
     * Where it comes from.
     *
     * @return a source, with its mark
     */
    public String provision() {
        return provision;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String inMethod() {
        return "gate-" + code();
    }
}
