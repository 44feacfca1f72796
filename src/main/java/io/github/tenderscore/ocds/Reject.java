package io.github.tenderscore.ocds;

import java.util.Locale;
import java.util.Optional;

/**
 * Something in a file of notices that was not read.
 *
 * @param file the name of the file
 * @param line the line, counted from 1
 * @param reason why, as a word that can be counted
 * @param message why, as a sentence without a full stop
 * @param ocid the id of its procurement; empty where it was not reached
 * @param isRestLost whether the rest of the file was not read either
 */
public record Reject(String file, long line, Reason reason, String message, Optional<String> ocid, boolean isRestLost) {

    /** Why something was not read. */
    public enum Reason {
        /** It is no JSON. */
        NOT_JSON,
        /** It ends in the middle. */
        CUT_OFF,
        /** Its compressed bytes are damaged. */
        DAMAGED,
        /** A word such as Infinity stands where a number must. */
        NOT_A_NUMBER,
        /** A member stands twice in its object. */
        REPEATED_MEMBER,
        /** A text holds half a character. */
        HALF_CHARACTER,
        /** It is too deep, too long or too large. */
        BEYOND_A_LIMIT,
        /** It is neither a release nor a package or record of releases. */
        NO_RELEASE;

        /**
         * The reason's name in documents.
         *
         * @return in lower case with hyphens, such as {@code not-json}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The reject in one line.
     *
     * @return file, line, procurement and why
     */
    @Override
    public String toString() {
        return file + ", line " + line + ocid.map(id -> ", " + id).orElse("") + ": " + message
                + (isRestLost ? "; the rest of the file was not read" : "");
    }
}
