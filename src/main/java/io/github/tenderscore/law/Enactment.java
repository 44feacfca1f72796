package io.github.tenderscore.law;

import java.time.LocalDate;

/** An act or order that councils meet, with the day from which it is in force in England. */
public enum Enactment {
    /** The Procurement Act 2023; sections 69 to 71 came into force later, as the periods of the package {@code calendar} say. */
    PROCUREMENT_ACT_2023("Procurement Act 2023", LocalDate.of(2025, 2, 24), "SI 2024/716, regulation 2(2)"),
    /** The Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026: contracts below the threshold may be reserved. */
    LOCAL_RESERVATIONS_ORDER_2026("SI 2026/94", LocalDate.of(2026, 2, 4), "SI 2026/94");

    private final String citation;
    private final LocalDate from;
    private final String source;

    Enactment(String citation, LocalDate from, String source) {
        this.citation = citation;
        this.from = from;
        this.source = source;
    }

    /**
     * How it is cited.
     *
     * @return such as {@code SI 2026/94}
     */
    public String citation() {
        return citation;
    }

    /**
     * The day from which it is in force.
     *
     * @return the first such day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * What brought it into force.
     *
     * @return the provision
     */
    public String source() {
        return source;
    }

    /**
     * Whether it was in force on a day.
     *
     * @param day any day
     * @return true from the first day on; no end of any of these is known
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from);
    }
}
