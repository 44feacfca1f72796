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
 * @param lost what else was not read for it
 */
public record Reject(String file, long line, Reason reason, String message, Optional<String> ocid, Lost lost) {

    /** What was not read behind it, of which nobody knows how much it is. */
    public enum Lost {
        /** Nothing: it is one release, record or line. */
        NOTHING,
        /** The rest of a line with a package of releases, or all of a line that is too long to be read. */
        LINE,
        /** The rest of the file. */
        FILE
    }

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
     * Whether more than one release can be lost.
     *
     * @return true where the rest of the file, or of a line with a package, was not read either
     */
    public boolean isRestLost() {
        return lost != Lost.NOTHING;
    }

    /** Where it is. */
    String place() {
        return file + ", line " + line;
    }

    /**
     * The reject in one line.
     *
     * @return file, line, procurement and why
     */
    @Override
    public String toString() {
        return place() + ocid.map(id -> ", " + id).orElse("") + ": " + message
                + switch (lost) {
                    case NOTHING -> "";
                    case LINE -> "; the rest of the line was not read";
                    case FILE -> "; the rest of the file was not read";
                };
    }
}
