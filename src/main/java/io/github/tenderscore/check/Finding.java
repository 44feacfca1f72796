package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * One thing that breaks a check, or that it needs and is not known.
 *
 * @param check the id of the check, such as {@code L29}
 * @param severity how much hangs on it
 * @param status {@link Status#FAILS} or {@link Status#UNKNOWN}
 * @param provision what is broken or cannot be told, such as {@code PA23 s.51(2)}
 * @param place where, from the outside in, by ids; empty for the procurement as a whole
 * @param what one sentence: the thing, its value and the rule it breaks, or what is not known
 * @param mend what would mend it, without the word "Maybe"; empty where nothing can be said
 */
public record Finding(
        String check,
        Severity severity,
        Status status,
        String provision,
        List<String> place,
        String what,
        Optional<String> mend) {

    /**
     * Copies the place.
     *
     * @param check the id of the check, such as {@code L29}
     * @param severity how much hangs on it
     * @param status {@link Status#FAILS} or {@link Status#UNKNOWN}
     * @param provision what is broken or cannot be told, such as {@code PA23 s.51(2)}
     * @param place where, from the outside in, by ids; empty for the procurement as a whole
     * @param what one sentence: the thing, its value and the rule it breaks, or what is not known
     * @param mend what would mend it, without the word "Maybe"; empty where nothing can be said
     * @throws IllegalArgumentException if it neither fails nor is unknown, or says nothing
     */
    public Finding {
        place = List.copyOf(place);
        if (status != Status.FAILS && status != Status.UNKNOWN) {
            throw new IllegalArgumentException("The status (" + status.code() + ") of a finding of the check " + check
                    + " must be fails or unknown; what passes needs no finding");
        }
        if (what.isBlank()) {
            throw new IllegalArgumentException("The finding ( ) of the check " + check + " must say something");
        }
    }
}
