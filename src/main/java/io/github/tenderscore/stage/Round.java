package io.github.tenderscore.stage;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.model.Tender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came in for one stage.
 *
 * @param stage the id of the stage
 * @param opened the day on which the first tender of this round was opened; empty where it is not recorded, which only a method that
 *     never changed can do without
 * @param tenders the tenders, without the responses that are carried from earlier stages; the id of a tender is that of its supplier
 *     in all stages
 * @param decisions what was decided about tenders of this round
 * @param tieDecision how a person settled a tie at the cut; empty where none had to be settled
 */
public record Round(
        String stage,
        Optional<LocalDate> opened,
        List<Tender> tenders,
        List<Decision> decisions,
        Optional<TieDecision> tieDecision) {

    /**
     * Copies tenders and decisions.
     *
     * @param stage the id of the stage
     * @param opened the day on which the first tender of this round was opened; empty where it is not recorded, which only a method
     *     that never changed can do without
     * @param tenders the tenders, without the responses that are carried from earlier stages; the id of a tender is that of its
     *     supplier in all stages
     * @param decisions what was decided about tenders of this round
     * @param tieDecision how a person settled a tie at the cut; empty where none had to be settled
     */
    public Round {
        tenders = List.copyOf(tenders);
        decisions = List.copyOf(decisions);
    }

    /** Ids of tenders that a decision disregards. */
    Set<String> disregarded() {
        return decisions.stream()
                .filter(Disregard.class::isInstance)
                .map(Decision::tender)
                .collect(Collectors.toSet());
    }
}
