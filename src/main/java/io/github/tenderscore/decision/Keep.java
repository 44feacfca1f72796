package io.github.tenderscore.decision;

import java.time.LocalDate;

/**
 * The decision that a tender is not disregarded, although a ground was considered.
 *
 * @param about the tender, the ground, and what came before
 * @param finding what was found about the ground
 * @param decider who decided, by role or pseudonymous id, not blank
 * @param date the day of the decision
 * @param reason why, in a sentence, not blank
 */
public record Keep(Consideration about, Finding finding, String decider, LocalDate date, String reason)
        implements Decision {

    /** What was found about a ground. */
    public enum Finding {
        /** The ground does not apply. */
        NOT_ESTABLISHED("not-established", "the ground is not established"),
        /** The ground applied to an associated person or sub-contractor who was replaced. */
        REPLACED("replaced", "who it applied to was replaced"),
        /** The ground applies, and the authority uses its choice not to act on it. */
        ESTABLISHED("established", "the ground is established and leaves a choice");

        private final String code;
        private final String words;

        Finding(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /**
         * The finding's name in documents.
         *
         * @return for example {@code replaced}
         */
        public String code() {
            return code;
        }

        /**
         * The finding in words.
         *
         * @return a sentence part
         */
        public String words() {
            return words;
        }
    }

    /**
     * Checks that the Act leaves the choice.
     *
     * @param about the tender, the ground, and what came before
     * @param finding what was found about the ground
     * @param decider who decided, by role or pseudonymous id, not blank
     * @param date the day of the decision
     * @param reason why, in a sentence, not blank
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank, or the ground is established and leaves no
     * choice; it names every fault
     */
    public Keep {
        DecisionCheck check = new DecisionCheck("keep", about, decider, date, reason);
        check.keep(finding);
        check.throwIfAny();
    }

    @Override
    public String code() {
        return "keep";
    }

    @Override
    public String text() {
        return "kept on " + date + " by " + decider + ": it was considered whether " + ground().words()
                + " (Procurement Act 2023, " + ground().provision() + "); " + finding.words() + ": " + reason;
    }
}
