package io.github.tenderscore.stage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a person settled a tie at the cut that the published method leaves open.
 *
 * @param goOn the ids of those of the tied tenders that go on
 * @param decider who decided: a role or a pseudonym
 * @param date the day of the decision
 * @param reason why, so that every tied supplier is treated alike (Procurement Act 2023, section 12(2))
 */
public record TieDecision(Set<String> goOn, String decider, LocalDate date, String reason) {

    /**
     * Copies the ids and checks the texts.
     *
     * @param goOn the ids of those of the tied tenders that go on
     * @param decider who decided: a role or a pseudonym
     * @param date the day of the decision
     * @param reason why, so that every tied supplier is treated alike (Procurement Act 2023, section 12(2))
     * @throws IllegalArgumentException if nobody goes on, or decider or reason is blank
     */
    public TieDecision {
        goOn = Collections.unmodifiableSet(new TreeSet<>(goOn));
        if (goOn.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of tenders that go on by a decision must be at least 1");
        }
        if (decider.isBlank()) {
            throw new IllegalArgumentException(
                    "The decision on a tie at the cut must say who decided (" + Act.section("98") + ")");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The decision on a tie at the cut must have a reason (" + Act.section("12(2)") + ")");
        }
    }

    /** Why it does not settle the tie of a selection, as the end of a sentence that starts with "must"; empty where it does. */
    Optional<String> refusal(Selection undecided) {
        List<String> tied =
                undecided.tied().stream().map(one -> one.tender().id()).toList();
        if (tied.isEmpty()) {
            return Optional.of("not be given, because nothing is left open there");
        }
        if (!tied.containsAll(goOn)) {
            return Optional.of("name only tenders that are tied there: " + String.join(", ", tied));
        }
        int places = undecided.progression().best().orElseThrow().number()
                - undecided.goingOn().size();
        return goOn.size() < places
                ? Optional.of(
                        "let at least " + places + " go on, because so many places are left; it names " + goOn.size())
                : Optional.empty();
    }
}
