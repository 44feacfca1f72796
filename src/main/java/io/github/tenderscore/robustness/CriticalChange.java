package io.github.tenderscore.robustness;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One change of one response of one tender that changes who comes first; no smaller one in the same direction was found to.
 *
 * @param tender the id of the tender whose response changes
 * @param criterion the id of the criterion
 * @param name what people call it
 * @param from what the tender gave, or was given
 * @param to what it would have to be
 * @param size how large the change is
 * @param first the ids of the tenders that would come first, in order; empty where none would be left
 * @param effect what becomes of the first place
 */
public record CriticalChange(
        String tender,
        String criterion,
        String name,
        Response from,
        Response to,
        Size size,
        List<String> first,
        Effect effect) {

    /** What becomes of the first place. */
    public enum Effect {
        /** A tender comes first alone that did not come first. */
        OTHER_WINNER,
        /** Others share the first place. */
        TIE,
        /** One of the tied tenders comes first alone. */
        TIE_BROKEN,
        /** No tender is left. */
        NOBODY;

        static Effect of(List<String> before, List<String> after) {
            if (after.isEmpty()) {
                return NOBODY;
            }
            if (after.size() > 1) {
                return TIE;
            }
            return before.containsAll(after) ? TIE_BROKEN : OTHER_WINNER;
        }
    }

    /**
     * How large a change is.
     *
     * @param share of all that could change there, from above 0, by which changes of different kinds are put in order: of a mark, the
     *     grades passed of all; of a price or quantity, the difference as a part of the larger figure; of a choice, the difference of what
     *     it earns as a part of the largest possible; 1 for yes and no
     * @param grades of a mark: how many published grades are passed, a part of one where marks between them are given; empty for the rest
     * @param percent of a price or quantity: the difference as a percentage of what was given; empty for the rest, and for nothing given
     * @param points by how much the tender's own points on the criterion change, before any rounding; below zero where they fall; empty
     *     where it earns none there before or after
     */
    public record Size(Ratio share, Optional<Ratio> grades, Optional<Ratio> percent, Optional<Ratio> points) {}

    /**
     * Copies the list.
     *
     * @param tender the id of the tender whose response changes
     * @param criterion the id of the criterion
     * @param name what people call it
     * @param from what the tender gave, or was given
     * @param to what it would have to be
     * @param size how large the change is
     * @param first the ids of the tenders that would come first, in order; empty where none would be left
     * @param effect what becomes of the first place
     */
    public CriticalChange {
        first = List.copyOf(first);
    }

    /**
     * What the tender gave, or was given, as people read it.
     *
     * @return for example {@code 1,180,000 GBP}, {@code 4} or {@code yes}
     */
    public String fromInWords() {
        return Words.of(from);
    }

    /**
     * What it would have to be, as people read it.
     *
     * @return for example {@code 1,090,000 GBP}, {@code 5} or {@code no}
     */
    public String toInWords() {
        return Words.of(to);
    }
}
