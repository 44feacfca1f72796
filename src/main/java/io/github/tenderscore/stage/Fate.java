package io.github.tenderscore.stage;

import io.github.tenderscore.TenderResult;

/**
 * What becomes of one tender at the end of a stage that is not the last.
 *
 * @param result what the assessment says of it
 * @param kind whether it goes on, and if not why not
 * @param reason a sentence part that its supplier can be told: where it stands and what was needed
 */
public record Fate(TenderResult result, Kind kind, String reason) {

    /** Whether a tender goes on, and if not why not. */
    public enum Kind {
        /** It goes on. */
        GOES_ON("goes-on"),
        /** It is tied at the cut, and a person must settle that. */
        TIED("tied"),
        /** It has a place, but behind the last from which tenders go on. */
        BEYOND_CUT("beyond-cut"),
        /** It has a place, but not the points that are needed. */
        BELOW_THRESHOLD("below-threshold"),
        /** It has no place: it is disqualified or disregarded. */
        NOT_RANKED("not-ranked");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The kind's name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return code;
        }
    }

    /**
     * The tender.
     *
     * @return its id, which is the same in all stages
     */
    public String tender() {
        return result.tender().id();
    }

    /**
     * Whether it goes on.
     *
     * @return true for {@link Kind#GOES_ON}
     */
    public boolean goesOn() {
        return kind == Kind.GOES_ON;
    }

    /**
     * What its supplier can be told.
     *
     * @return a sentence with the tender, its supplier and the reason
     */
    public String text() {
        String what = switch (kind) {
            case GOES_ON -> " goes on: ";
            case TIED -> " is tied at the cut: ";
            case BEYOND_CUT, BELOW_THRESHOLD, NOT_RANKED -> " does not go on: ";
        };
        return tender() + ", " + result.tender().supplier().name() + what + reason + (reason.endsWith(".") ? "" : ".");
    }
}
