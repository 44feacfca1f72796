package io.github.tenderscore.delivery;

import io.github.tenderscore.calendar.DueDate;
import io.github.tenderscore.calendar.StatutoryPeriods;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A breach of the contract with consequences, or performance that stayed unsatisfactory after a chance to improve: what section 71(5) of the
 * Procurement Act 2023 wants published.
 *
 * @param id unique within the contract, not blank
 * @param kind what happened
 * @param requirement which requirement of the contract was not met, not blank
 * @param description what happened, in words, not blank
 * @param applies the day on which section 71(5) first applied; empty where it is not known
 * @param chance the day to which the supplier was given a proper opportunity to improve; empty where none is recorded
 * @param published the day on which the notice was published; empty where it was not yet
 * @param decided the day of the decision by a court or of the settlement; empty where there is none or it is not known
 * @param penalty what was paid or is to be paid; empty where nothing is, or it is not known
 */
public record Failure(
        String id,
        Kind kind,
        String requirement,
        String description,
        Optional<LocalDate> applies,
        Optional<LocalDate> chance,
        Optional<LocalDate> published,
        Optional<LocalDate> decided,
        Optional<Penalty> penalty) {

    /** What happened. */
    public enum Kind {
        /** A breach that led to the end of the contract. */
        TERMINATION("a breach led to the termination of the contract"),
        /** A breach that led to the end of a part of the contract. */
        PARTIAL_TERMINATION("a breach led to the termination of a part of the contract"),
        /** A breach for which damages were awarded. */
        DAMAGES("damages were awarded for a breach"),
        /** A breach about which a settlement was agreed. */
        SETTLEMENT("a settlement was agreed about a breach"),
        /** Performance stayed unsatisfactory after a proper opportunity to improve. */
        NOT_IMPROVED("performance stayed unsatisfactory after a proper opportunity to improve");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * What happened, in words.
         *
         * @return a sentence part
         */
        public String words() {
            return words;
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
     * Checks the texts.
     *
     * @param id unique within the contract, not blank
     * @param kind what happened
     * @param requirement which requirement of the contract was not met, not blank
     * @param description what happened, in words, not blank
     * @param applies the day on which section 71(5) first applied; empty where it is not known
     * @param chance the day to which the supplier was given a proper opportunity to improve; empty where none is recorded
     * @param published the day on which the notice was published; empty where it was not yet
     * @param decided the day of the decision by a court or of the settlement; empty where there is none or it is not known
     * @param penalty what was paid or is to be paid; empty where nothing is, or it is not known
     * @throws IllegalArgumentException if a text is blank, or the notice was published before section 71(5) applied
     */
    public Failure {
        if (id.isBlank() || requirement.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("The id (" + id + "), requirement (" + requirement
                    + ") and description (" + description + ") of a failure must not be blank");
        }
        if (published.isPresent() && applies.filter(published.get()::isBefore).isPresent()) {
            throw new IllegalArgumentException("The notice (" + published.get() + ") of the failure " + id
                    + " must not be published before section 71(5) of the Procurement Act 2023 applied, "
                    + applies.get());
        }
    }

    /**
     * When the notice is due: within 30 days that begin with the day on which section 71(5) first applied.
     *
     * @return empty where that day is not known
     */
    public Optional<DueDate> due() {
        return applies.map(StatutoryPeriods.BREACH::due);
    }
}
