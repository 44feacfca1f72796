package io.github.tenderscore.award;

import java.time.LocalDate;

/**
 * A finding that a tender is not suitable, which the assessment does not show by itself (Procurement Act 2023, section 43(2)).
 *
 * @param tender the tender's id
 * @param limb under which limb
 * @param decider who found so, not blank
 * @param date when
 * @param reason why, not blank
 */
public record Unsuitability(String tender, Limb limb, String decider, LocalDate date, String reason) {

    /** Why a tender is not suitable. */
    public enum Limb {
        /** It would be disregarded under section 19(3)(a), (b) or (c). */
        DISREGARDED("section 43(2)(a)", "it is disregarded"),
        /** It does not satisfy the requirements, or the award criteria under the assessment methodology. */
        UNSATISFACTORY("section 43(2)(b)", "it does not satisfy the requirements or the award criteria"),
        /** There is evidence of corruption or collusion. */
        CORRUPTION("section 43(2)(c)", "there is evidence of corruption or collusion"),
        /** It breaches a procedural requirement, and ignoring that would put it at an unfair advantage (section 43(4)). */
        MATERIAL_BREACH("section 43(2)(d)", "it materially breaches a procedural requirement");

        private final String provision;
        private final String words;

        Limb(String provision, String words) {
            this.provision = provision;
            this.words = words;
        }

        /**
         * The provision of the Procurement Act 2023.
         *
         * @return such as {@code section 43(2)(a)}
         */
        public String provision() {
            return provision;
        }

        /**
         * The limb in words.
         *
         * @return a sentence part about the tender
         */
        public String words() {
            return words;
        }
    }

    /**
     * Checks that the finding can stand.
     *
     * @param tender the tender's id
     * @param limb under which limb
     * @param decider who found so, not blank
     * @param date when
     * @param reason why, not blank
     * @throws IllegalArgumentException if decider or reason is blank, or the limb needs a decision to disregard the tender
     */
    public Unsuitability {
        String subject = "The finding that the tender " + tender + " is not suitable (" + limb.provision + ")";
        if (limb == Limb.DISREGARDED) {
            throw new IllegalArgumentException(subject
                    + " must rest on a recorded decision to disregard it (Procurement Act 2023, section 19(3))");
        }
        if (decider.isBlank()) {
            throw new IllegalArgumentException(subject + " must name who found so (Procurement Act 2023, section 98)");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException(subject + " must say why (Procurement Act 2023, section 98)");
        }
    }
}
