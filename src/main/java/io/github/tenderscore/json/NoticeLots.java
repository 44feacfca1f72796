package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The assessments that a notice goes by: one for the whole contract, or one for each lot.
 *
 * @param whole the assessment of a contract without lots; empty where there are lots
 * @param lots who is awarded which lot; empty where there are none
 * @param summaries what the suppliers are told of the assessment of the whole contract; empty where that is not known
 */
record NoticeLots(Optional<Assessment> whole, Optional<LotAwards> lots, Optional<AssessmentSummaries> summaries) {

    static NoticeLots none(Assessment assessment) {
        return new NoticeLots(Optional.of(assessment), Optional.empty(), Optional.empty());
    }

    static NoticeLots none(AssessmentSummaries summaries) {
        return new NoticeLots(Optional.of(summaries.assessment()), Optional.empty(), Optional.of(summaries));
    }

    static NoticeLots of(LotAwards awards) {
        return new NoticeLots(Optional.empty(), Optional.of(awards), Optional.empty());
    }

    /** The day of the summaries, as their time is written. */
    Optional<LocalDate> summariesProvided() {
        return summaries.flatMap(told -> told.facts().providedAt()).map(OffsetDateTime::toLocalDate);
    }

    /** The tender that the summaries name as the most advantageous and that wins none of these contracts. */
    Optional<String> winsNothing(List<AwardedContract> contracts) {
        return summaries
                .flatMap(AssessmentSummaries::mostAdvantageous)
                .filter(tender -> contracts.stream()
                        .flatMap(contract -> contract.lots().stream())
                        .flatMap(lot -> lot.winners().stream())
                        .noneMatch(winner -> winner.tender().equals(tender)));
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
                .orElseGet(() -> AwardedLot.whole(
                        whole.orElseThrow(),
                        winners.stream().map(this::explained).toArray(Winner[]::new)));
    }

    /** Why a tender is awarded the contract that does not stand alone in the first place was said with the summaries. */
    private Winner explained(Winner winner) {
        return summaries
                .flatMap(told -> told.facts().awarded())
                .filter(awarded -> awarded.tender().equals(winner.tender()))
                .flatMap(SummaryFacts.Awarded::reason)
                .filter(reason -> winner.reason().isEmpty())
                .map(winner::because)
                .orElse(winner);
    }
}
