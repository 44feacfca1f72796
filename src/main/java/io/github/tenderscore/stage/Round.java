package io.github.tenderscore.stage;

import io.github.tenderscore.model.Tender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came in for one stage.
 *
 * @param stage the id of the stage
 * @param opened the day on which the first tender of this round was opened; empty where it is not recorded, which only a method that
 *     never changed can do without
 * @param tenders the tenders, without the responses that are carried from earlier stages; the id of a tender is that of its supplier
 *     in all stages
 * @param tieDecision how a person settled a tie at the cut; empty where none had to be settled
 */
public record Round(String stage, Optional<LocalDate> opened, List<Tender> tenders, Optional<TieDecision> tieDecision) {

    /**
     * Copies the tenders.
     *
     * @param stage the id of the stage
     * @param opened the day on which the first tender of this round was opened; empty where it is not recorded, which only a method
     *     that never changed can do without
     * @param tenders the tenders, without the responses that are carried from earlier stages; the id of a tender is that of its
     *     supplier in all stages
     * @param tieDecision how a person settled a tie at the cut; empty where none had to be settled
     */
    public Round {
        tenders = List.copyOf(tenders);
    }
}
