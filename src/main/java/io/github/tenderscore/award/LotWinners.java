package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AwardedLot.LotName;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.LotOutcome;
import io.github.tenderscore.lot.LotTender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The winners of a lot, held against what the published mechanism decided. */
final class LotWinners {

    private final LotAwards awards;
    private final Lot lot;
    private final Assessment assessment;

    LotWinners(LotAwards awards, String id) {
        this.awards = awards;
        this.lot = awards.evaluation().lotting().lots().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The lot (" + id + ") that is awarded must be one of "
                        + awards.evaluation().lotting().lots().stream()
                                .map(Lot::id)
                                .collect(Collectors.joining(", "))));
        this.assessment = awards.assessment(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The lot (" + id + ") that is awarded must be one for which tenders were assessed"));
    }

    AwardedLot awarded(List<Winner> winners) {
        Faults faults = new Faults();
        List<String> foreseen = foreseen();
        List<Winner> explained = new ArrayList<>();
        for (Winner winner : winners) {
            explained.add(winner);
            if (winner.reason().isEmpty() && foreseen.contains(winner.tender())) {
                mechanism().ifPresent(text -> explained.set(explained.size() - 1, winner.because(text)));
            } else if (winner.reason().isEmpty() && isRanked(winner)) {
                faults.add(fault(winner, foreseen));
            }
        }
        faults.throwIfAny("The award");
        return new AwardedLot(
                Optional.of(new LotName(lot.id(), lot.name())),
                assessment,
                explained,
                Optional.empty(),
                Optional.empty());
    }

    /** What is not ranked cannot win at all, which the lot itself says. */
    private boolean isRanked(Winner winner) {
        return assessment.results().stream()
                .anyMatch(result -> result.tender().id().equals(winner.tender())
                        && result.rank().isPresent());
    }

    private List<String> foreseen() {
        LotOutcome outcome = awards.outcome(lot.id());
        if (outcome instanceof LotOutcome.Awarded awarded) {
            return List.of(awarded.tender().tender());
        }
        return outcome instanceof LotOutcome.Tied tied
                ? tied.candidates().stream().map(LotTender::tender).toList()
                : List.of();
    }

    private Optional<String> mechanism() {
        return awards.evaluation()
                .lotting()
                .mechanism()
                .map(LotMechanism::id)
                .map(id -> "the published mechanism (" + id + ") awards the lot to it");
    }

    private Fault fault(Winner winner, List<String> foreseen) {
        String outcome = awards.outcome(lot.id()) instanceof LotOutcome.Unawarded unawarded
                ? "nobody, because " + unawarded.reason().text()
                : String.join(" or ", foreseen);
        return Fault.at(
                        List.of("winners", winner.tender()),
                        "The tender (" + winner.tender() + ") that wins the lot " + lot.id()
                                + " must be the one to which the lot goes by what is published, which is " + outcome
                                + " (Procurement Act 2023, sections 19(1) and 23(4))")
                .maybe("the reason why it is awarded all the same is missing");
    }
}
