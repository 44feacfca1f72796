package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which records are kept of a procurement, and until when.
 *
 * @param outcome how the procurement ended, which decides from when on the time counts; empty where not known
 * @param day the day of that: of entry, of the award, or of the procurement termination notice; empty where not known
 * @param subjects every material decision, and every communication with suppliers before entry; empty where not known
 */
public record KeptRecordFacts(Optional<Outcome> outcome, Optional<LocalDate> day, Optional<List<Subject>> subjects)
        implements Facts {

    /** How a procurement ended. */
    public enum Outcome {
        /** The contract was entered into. */
        ENTERED,
        /** The contract was awarded and never entered into. */
        AWARDED,
        /** No contract was awarded, as a procurement termination notice says (section 55). */
        TERMINATED;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Copies the subjects.
     *
     * @param outcome how the procurement ended, which decides from when on the time counts; empty where not known
     * @param day the day of that: of entry, of the award, or of the procurement termination notice; empty where not known
     * @param subjects every material decision, and every communication with suppliers before entry; empty where not known
     */
    public KeptRecordFacts {
        subjects = subjects.map(List::copyOf);
    }

    /**
     * Something of which a record must be kept.
     *
     * @param id by which it is known
     * @param communication true for a communication with a supplier, false for a material decision
     * @param recorded whether there is a record of it; empty where not known
     * @param keepUntil the last day to which the record is kept; empty where not known
     */
    public record Subject(
            String id, boolean communication, Optional<Boolean> recorded, Optional<LocalDate> keepUntil) {}
}
