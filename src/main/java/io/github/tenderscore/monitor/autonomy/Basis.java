package io.github.tenderscore.monitor.autonomy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The law or policy on which it rests who sets a criterion.
 *
 * @param kind what it is
 * @param text the provision, note or plan; not blank
 * @param date the day of it; empty where it is not known, so that the basis cannot be relied on
 */
public record Basis(Kind kind, String text, Optional<LocalDate> date) {

    /** What a basis is, and whether it leaves a council no choice. */
    public enum Kind {
        /** A statute or regulations that bind the council. */
        LEGISLATION(true),
        /** A condition of a grant or of funding that the council took. */
        FUNDING_CONDITION(true),
        /**
         * A duty to have regard, such as that to the National Procurement Policy Statement (Procurement Act 2023, section 13(9)); it asks for
         * consideration and is no mandate.
         */
        REGARD(false),
        /** A procurement policy note, which does not bind councils (so reported by law firms of PPN 002). */
        POLICY_NOTE(false),
        /** An agreement of the council with others, such as a Local Growth Plan. */
        AGREEMENT(false),
        /** The council's own plan or decision. */
        COUNCIL(false);

        private final boolean binds;

        Kind(boolean binds) {
            this.binds = binds;
        }

        /**
         * Whether it leaves a council no choice.
         *
         * @return true where a criterion may be mandated by it
         */
        public boolean binds() {
            return binds;
        }

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks the text.
     *
     * @param kind what it is
     * @param text the provision, note or plan; not blank
     * @param date the day of it; empty where it is not known, so that the basis cannot be relied on
     * @throws IllegalArgumentException if the text is blank
     */
    public Basis {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The basis (" + text + ") of a criterion must name the provision, note or plan");
        }
    }
}
