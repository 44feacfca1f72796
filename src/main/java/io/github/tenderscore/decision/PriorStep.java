package io.github.tenderscore.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was taken before a decision, such as a notice, or an opportunity to make representations.
 *
 * @param kind what was done
 * @param on the day it was done; of an opportunity the day it began
 * @param until the last day of an opportunity; empty for the other kinds
 * @param text what was said or received, in a sentence, not blank
 */
public record PriorStep(Kind kind, LocalDate on, Optional<LocalDate> until, String text) {

    /** What was done. */
    public enum Kind {
        /** The supplier was told that the authority intends to disregard its tender (sections 26(3), 27(4), 28(5) and 48(3)). */
        NOTICE_OF_INTENTION("notice-of-intention", "section 26(3), 27(4), 28(5) or 48(3)", false),
        /** The supplier could make representations and give evidence (sections 58(2) and 30(3)). */
        OPPORTUNITY_FOR_REPRESENTATIONS("opportunity-for-representations", "section 58(2) or 30(3)", true),
        /** Representations or evidence were received. */
        REPRESENTATIONS("representations", "section 58(2) or 30(3)", false),
        /** The supplier could replace an associated person or a sub-contractor (sections 26(3), 27(4), 28(5) and 48(3)). */
        OPPORTUNITY_TO_REPLACE("opportunity-to-replace", "section 26(3), 27(4), 28(5) or 48(3)", true),
        /** The supplier replaced an associated person or a sub-contractor. */
        REPLACEMENT("replacement", "section 26(3), 27(4), 28(5) or 48(3)", false),
        /** The supplier was told that the authority considers its price abnormally low (section 19(4)(a)). */
        NOTICE_OF_LOW_PRICE("notice-of-low-price", "section 19(4)(a)", false),
        /** The supplier could show that it will be able to perform the contract for its price (section 19(4)(b)). */
        OPPORTUNITY_TO_DEMONSTRATE("opportunity-to-demonstrate", "section 19(4)(b)", true),
        /** The supplier's evidence that it can was received. */
        DEMONSTRATION("demonstration", "section 19(4)(b)", false);

        private final String code;
        private final String provision;
        private final boolean lasts;

        Kind(String code, String provision, boolean lasts) {
            this.code = code;
            this.provision = provision;
            this.lasts = lasts;
        }

        /**
         * The kind's name in documents.
         *
         * @return for example {@code representations}
         */
        public String code() {
            return code;
        }

        /**
         * Where the Act asks for it.
         *
         * @return a section of the Procurement Act 2023
         */
        public String provision() {
            return provision;
        }

        /**
         * Whether it lasts from one day until another.
         *
         * @return true for an opportunity
         */
        public boolean lasts() {
            return lasts;
        }
    }

    /**
     * Checks the days and the text.
     *
     * @param kind what was done
     * @param on the day it was done; of an opportunity the day it began
     * @param until the last day of an opportunity; empty for the other kinds
     * @param text what was said or received, in a sentence, not blank
     * @throws IllegalArgumentException if an opportunity has no last day or one before its first, another kind has one, or the text
     * is blank
     */
    public PriorStep {
        if (kind.lasts() != until.isPresent()) {
            throw new IllegalArgumentException("The step (" + kind.code() + ") of " + on + " must have "
                    + (kind.lasts()
                            ? "the last day of the opportunity"
                            : "no last day, because it is done on one day"));
        }
        if (until.filter(last -> last.isBefore(on)).isPresent()) {
            throw new IllegalArgumentException("The last day (" + until.get() + ") of the step " + kind.code()
                    + " must not be before its first, " + on);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The text of the step " + kind.code() + " of " + on + " must say what was said or received");
        }
    }

    /**
     * A step that was done on one day.
     *
     * @param kind what was done
     * @param on the day
     * @param text what was said or received
     * @return the step
     * @throws IllegalArgumentException if the kind is an opportunity, or the text is blank
     */
    public static PriorStep on(Kind kind, LocalDate on, String text) {
        return new PriorStep(kind, on, Optional.empty(), text);
    }

    /**
     * An opportunity that the supplier was given.
     *
     * @param kind what it could do
     * @param from the first day
     * @param until the last day
     * @param text what was said
     * @return the step
     * @throws IllegalArgumentException if the kind is no opportunity, the last day is before the first, or the text is blank
     */
    public static PriorStep between(Kind kind, LocalDate from, LocalDate until, String text) {
        return new PriorStep(kind, from, Optional.of(until), text);
    }

    /**
     * The day on which it was over.
     *
     * @return the last day of an opportunity; the day itself for the other kinds
     */
    public LocalDate overOn() {
        return until.orElse(on);
    }
}
