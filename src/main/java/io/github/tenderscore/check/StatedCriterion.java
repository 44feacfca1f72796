package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * An award criterion, or a group of them, as the documents state it.
 *
 * @param id its id or number in the documents
 * @param parent the id of the group in which it stands; empty where it stands in none
 * @param text its wording; empty where not known
 * @param passFail whether it only lets a tender pass or not and has no part in the comparison; empty where not known
 * @param importance what is stated of its relative importance; empty where not known
 * @param division for a group how the relative importance of its parts is stated; empty where not known, or it is no group
 * @param disqualifying whether failing it disqualifies a tender (section 23(3)(a)); empty where that is not stated
 * @param gates what a tender must reach on it; empty where not known
 * @param justification why it may be asked; empty where nothing is known of that
 */
public record StatedCriterion(
        String id,
        Optional<String> parent,
        Optional<String> text,
        Optional<Boolean> passFail,
        Optional<StatedImportance> importance,
        Optional<StatedDivision> division,
        Optional<Boolean> disqualifying,
        Optional<List<StatedGate>> gates,
        Optional<Justification> justification) {

    /**
     * Copies the gates.
     *
     * @param id its id or number in the documents
     * @param parent the id of the group in which it stands; empty where it stands in none
     * @param text its wording; empty where not known
     * @param passFail whether it only lets a tender pass or not and has no part in the comparison; empty where not known
     * @param importance what is stated of its relative importance; empty where not known
     * @param division for a group how the relative importance of its parts is stated; empty where not known, or it is no group
     * @param disqualifying whether failing it disqualifies a tender (section 23(3)(a)); empty where that is not stated
     * @param gates what a tender must reach on it; empty where not known
     * @param justification why it may be asked; empty where nothing is known of that
     * @throws IllegalArgumentException if it has no id
     */
    public StatedCriterion {
        gates = gates.map(List::copyOf);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id (" + id + ") of a stated criterion must not be blank");
        }
    }

    /** Whether it has a part in the comparison, as far as is known. */
    boolean counts() {
        return !passFail.orElse(false);
    }

    /** Its weight; empty where none is stated, or that is not known. */
    Optional<Ratio> weight() {
        return importance.flatMap(StatedImportance::weight);
    }

    /** Where it stands in the file. */
    List<String> place(String member) {
        return List.of("statedMethod", "criteria", id, member);
    }

    /** Where what justifies it stands in the file. */
    List<String> justification(String member) {
        return List.of("statedMethod", "criteria", id, "justification", member);
    }
}
