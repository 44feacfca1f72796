package io.github.tenderscore.decision;

import java.time.LocalDate;

/**
 * That it was considered whether somebody is an excluded or excludable supplier; it has to be done before tenders are ranked
 * (Procurement Act 2023, sections 26(2)(a), 27(1) and 28(1)).
 *
 * @param tender the id of the tender
 * @param subject whether the supplier itself, an associated person or an intended sub-contractor was considered
 * @param name who was considered, by name or identifier, not blank
 * @param date the day
 * @param debarmentListChecked whether the debarment list was looked at
 * @param result what was found
 */
public record ExclusionCheck(
        String tender, Cause subject, String name, LocalDate date, boolean debarmentListChecked, Result result) {

    /** What was found. */
    public enum Result {
        /** Neither excluded nor excludable. */
        NEITHER("neither"),
        /** Excluded: the tender must be disregarded unless who it is can be replaced. */
        EXCLUDED("excluded"),
        /** Excludable: the tender may be disregarded. */
        EXCLUDABLE("excludable");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /**
         * The result's name in documents.
         *
         * @return for example {@code neither}
         */
        public String code() {
            return code;
        }
    }

    /**
     * Checks the name.
     *
     * @param tender the id of the tender
     * @param subject whether the supplier itself, an associated person or an intended sub-contractor was considered
     * @param name who was considered, by name or identifier, not blank
     * @param date the day
     * @param debarmentListChecked whether the debarment list was looked at
     * @param result what was found
     * @throws IllegalArgumentException if it is blank
     */
    public ExclusionCheck {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The exclusion check of " + date + " on the tender " + tender + " must name who was considered");
        }
    }
}
