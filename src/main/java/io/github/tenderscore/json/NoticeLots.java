package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import java.util.List;
import java.util.Optional;

/**
 * The assessments that a notice goes by: one for the whole contract, or one for each lot.
 *
 * @param whole the assessment of a contract without lots; empty where there are lots
 * @param lots who is awarded which lot; empty where there are none
 */
record NoticeLots(Optional<Assessment> whole, Optional<LotAwards> lots) {

    static NoticeLots none(Assessment assessment) {
        return new NoticeLots(Optional.of(assessment), Optional.empty());
    }

    static NoticeLots of(LotAwards awards) {
        return new NoticeLots(Optional.empty(), Optional.of(awards));
    }

    /** The ids of the lots for which tenders were assessed. */
    List<String> numbers() {
        return lots.stream()
                .flatMap(awards -> awards.evaluation().lotting().lots().stream()
                        .map(Lot::id)
                        .filter(id -> awards.assessment(id).isPresent()))
                .toList();
    }

    /** A lot of these, or the whole contract where there is no number. */
    AwardedLot awarded(Optional<String> number, List<Winner> winners) {
        Winner[] all = winners.toArray(Winner[]::new);
        return number.map(id -> AwardedLot.of(lots.orElseThrow(), id, all))
                .orElseGet(() -> AwardedLot.whole(whole.orElseThrow(), all));
    }
}
