package io.github.tenderscore.framework;

import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a member of a framework cannot be called. Each is recorded by a person; none is found out by this library. */
public sealed interface Unavailability {

    /**
     * The id of the member.
     *
     * @return the id of its tender for admission
     */
    String member();

    /**
     * Why it cannot be called, in words.
     *
     * @return a sentence part
     */
    String text();

    /**
     * The member is an excluded supplier, or an excludable one whose exclusion was decided; a contract may not be awarded to it
     * (Procurement Act 2023, sections 45(6)(a) and 48).
     *
     * @param decision the decision, which the Act lets nobody make before representations and, where somebody else is the cause, a
     *     chance to replace them
     */
    record Excluded(Disregard decision) implements Unavailability {

        private static final Set<Ground> GROUNDS = Collections.unmodifiableSet(EnumSet.of(
                Ground.EXCLUDED_SUPPLIER,
                Ground.DEBARRED_SUPPLIER,
                Ground.EXCLUDABLE_SUPPLIER,
                Ground.DEBARRED_EXCLUDABLE_SUPPLIER));

        /**
         * Checks the ground.
         *
         * @param decision the decision, which the Act lets nobody make before representations and, where somebody else is the cause,
         *     a chance to replace them
         * @throws IllegalArgumentException if the decision is on another ground than that the supplier is excluded or excludable
         */
        public Excluded {
            if (!GROUNDS.contains(decision.ground())) {
                throw new IllegalArgumentException(
                        "The ground (" + decision.ground().code()
                                + ") of the exclusion of the member " + decision.tender() + " must be "
                                + GROUNDS.stream().map(Ground::code).collect(Collectors.joining(" or "))
                                + Law.of("48"));
            }
        }

        @Override
        public String member() {
            return decision.tender();
        }

        @Override
        public String text() {
            return "excluded on " + decision.date() + " by " + decision.decider() + " because "
                    + decision.ground().words()
                    + Law.of(decision.ground().force() == Ground.Force.MUST ? "45(6)(a)" : "48(1)") + ": "
                    + decision.reason();
        }
    }

    /**
     * The member was asked and refused.
     *
     * @param member the id of its tender for admission
     * @param date the day of the refusal
     * @param reason what it said
     */
    record Refused(String member, LocalDate date, String reason) implements Unavailability {

        /**
         * Checks the reason.
         *
         * @param member the id of its tender for admission
         * @param date the day of the refusal
         * @param reason what it said
         * @throws IllegalArgumentException if the reason is blank
         */
        public Refused {
            needReason(member, "refusal", reason);
        }

        @Override
        public String text() {
            return "refused on " + date + ": " + reason;
        }
    }

    /**
     * The member has no capacity.
     *
     * @param member the id of its tender for admission
     * @param date the day on which it said so
     * @param reason what it said
     */
    record NoCapacity(String member, LocalDate date, String reason) implements Unavailability {

        /**
         * Checks the reason.
         *
         * @param member the id of its tender for admission
         * @param date the day on which it said so
         * @param reason what it said
         * @throws IllegalArgumentException if the reason is blank
         */
        public NoCapacity {
            needReason(member, "lack of capacity", reason);
        }

        @Override
        public String text() {
            return "no capacity on " + date + ": " + reason;
        }
    }

    private static void needReason(String member, String what, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The " + what + " of the member " + member + " must have a reason" + Law.of("98"));
        }
    }
}
