package io.github.tenderscore.lowtender;

import java.util.Optional;

/**
 * What a low-tender test says of one tender: it is flagged, it is not, or no test is possible.
 *
 * <p>A test that is not possible clears nobody, so it is an answer of its own. A flag decides nothing: whether a price is abnormally low
 * for performance of the contract is for the authority to consider (Procurement Act 2023, section 19(3)(c)).
 */
public sealed interface Answer {

    /**
     * The answer's name in documents.
     *
     * @return {@code flagged}, {@code not-flagged} or {@code no-test}
     */
    String code();

    /**
     * What was measured.
     *
     * @return empty where no test is possible
     */
    Optional<Reading> measured();

    /**
     * The price is below what the test lets pass without a question.
     *
     * @param reading what was measured
     */
    record Flag(Reading reading) implements Answer {
        @Override
        public String code() {
            return "flagged";
        }

        @Override
        public Optional<Reading> measured() {
            return Optional.of(reading);
        }
    }

    /**
     * The test has no question about the price.
     *
     * @param reading what was measured
     */
    record NoFlag(Reading reading) implements Answer {
        @Override
        public String code() {
            return "not-flagged";
        }

        @Override
        public Optional<Reading> measured() {
            return Optional.of(reading);
        }
    }

    /**
     * No test is possible: there are too few tenders, no estimate, or nothing to measure by.
     *
     * @param reason why, as the end of a sentence that starts with "no test, because"
     */
    record NoTest(String reason) implements Answer {
        @Override
        public String code() {
            return "no-test";
        }

        @Override
        public Optional<Reading> measured() {
            return Optional.empty();
        }
    }
}
