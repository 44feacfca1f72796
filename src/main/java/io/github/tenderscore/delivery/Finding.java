package io.github.tenderscore.delivery;

import java.util.Locale;

/**
 * Something that a person must look at.
 *
 * @param kind what it is
 * @param text a sentence
 */
public record Finding(Kind kind, String text) {

    /** What a finding is. */
    public enum Kind {
        /** The duty to set key performance indicators is not met, or a fact that decides is not known. */
        DUTY,
        /** Something is overdue. */
        OVERDUE,
        /** An indicator is rated inadequate. */
        INADEQUATE,
        /** Something is missing, so that a figure or a date is not known. */
        MISSING,
        /** Something that a person may follow up; nothing is concluded from it. */
        LEAD;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
