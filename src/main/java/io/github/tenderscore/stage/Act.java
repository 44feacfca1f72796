package io.github.tenderscore.stage;

/** Names the provisions of the Procurement Act 2023 and the cases that this package keeps to. */
final class Act {

    /** Weights may not change after the first review of tenders, light touch included. */
    static final String COMMISSION_V_IRELAND = "C-226/09 Commission v Ireland";

    private Act() {}

    static String section(String number) {
        return "Procurement Act 2023, section " + number;
    }
}
