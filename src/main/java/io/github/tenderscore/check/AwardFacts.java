package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * Which tender is awarded the contract, and why it may be.
 *
 * @param awarded the id of that tender; empty where not known
 * @param requirements the authority's requirements (Procurement Act 2023, section 19(7)), by their ids; empty where not known
 * @param results what was found about requirements; empty where not known
 * @param tieBreaks what was recorded of the tie-break for the first place, step by step; empty where not known
 */
public record AwardFacts(
        Optional<String> awarded,
        Optional<List<String>> requirements,
        Optional<List<RequirementResult>> results,
        Optional<List<TieBreakStep>> tieBreaks)
        implements Facts {

    /** Where the tender that is awarded the contract stands. */
    static final List<String> AWARDED = List.of("award", "awarded");

    /**
     * Whether a tender satisfies a requirement.
     *
     * @param tender the id of the tender
     * @param requirement the id of the requirement
     * @param met whether it does; empty where not known
     */
    public record RequirementResult(String tender, String requirement, Optional<Boolean> met) {}

    /**
     * One step of a tie-break.
     *
     * @param criterion the id of the criterion that was looked at
     * @param left the ids of the tenders that were still tied for the first place after it, or of the one that was left
     */
    public record TieBreakStep(String criterion, List<String> left) {

        /**
         * Copies the ids.
         *
         * @param criterion the id of the criterion that was looked at
         * @param left the ids of the tenders that were still tied for the first place after it, or of the one that was left
         */
        public TieBreakStep {
            left = List.copyOf(left);
        }
    }

    /**
     * Copies the lists.
     *
     * @param awarded the id of that tender; empty where not known
     * @param requirements the authority's requirements (Procurement Act 2023, section 19(7)), by their ids; empty where not known
     * @param results what was found about requirements; empty where not known
     * @param tieBreaks what was recorded of the tie-break for the first place, step by step; empty where not known
     * @throws IllegalArgumentException if a result is stated twice
     */
    public AwardFacts {
        requirements = requirements.map(List::copyOf);
        results = results.map(List::copyOf);
        Once.check(results, "result", one -> one.tender() + " on " + one.requirement());
        tieBreaks = tieBreaks.map(List::copyOf);
    }
}
