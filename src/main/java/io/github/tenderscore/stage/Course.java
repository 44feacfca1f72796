package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Tender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the rounds and the changes of a procedure in their order. */
final class Course {

    private final Proceedings proceedings;
    private final MethodHistory history;
    private final Map<String, Round> rounds;
    private final Faults faults = new Faults();
    private final Map<String, StageResult> results = new LinkedHashMap<>();
    private final List<ChangeReview> reviews = new ArrayList<>();
    private Optional<String> halted = Optional.empty();

    Course(Proceedings proceedings, List<Fault> known) {
        this.proceedings = proceedings;
        this.history = proceedings.history();
        faults.addAll(known);
        this.rounds = new RoundCheck(history, faults).inOrder(proceedings.rounds());
    }

    ProcedureResult run() {
        faults.throwIfAny("The proceedings");
        for (Round round : rounds.values()) {
            reviewUntil(round.opened());
            unsettled().ifPresent(this::halt);
            if (halted.isEmpty()) {
                assess(round);
            }
        }
        reviewUntil(Optional.empty());
        return new ProcedureResult(proceedings, List.copyOf(results.values()), reviews, halted);
    }

    private void halt(String reason) {
        halted = halted.or(() -> Optional.of(reason));
    }

    /** Reviews the changes up to a day, or all that are left, against the rounds opened before them. */
    private void reviewUntil(Optional<LocalDate> day) {
        for (Change change :
                history.changes().subList(reviews.size(), history.changes().size())) {
            if (day.isPresent() && change.date().isAfter(day.get())) {
                return;
            }
            ChangeReview review = new ChangeReviewer(change, history.timetable(), opened(), results).review();
            reviews.add(review);
            if (review.isLawful() != Answer.YES) {
                halt("Later rounds are not assessed, because " + change.label() + " is not shown to be lawful.");
            }
        }
    }

    private Map<String, LocalDate> opened() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        rounds.values().forEach(round -> round.opened().ifPresent(day -> days.put(round.stage(), day)));
        return days;
    }

    private Optional<String> unsettled() {
        return last().flatMap(StageResult::selection)
                .filter(selection -> !selection.tied().isEmpty())
                .map(selection ->
                        "Later rounds are not assessed, because a tie at the cut of an earlier one is not settled.");
    }

    private Optional<StageResult> last() {
        return results.values().stream().reduce((one, other) -> other);
    }

    private void assess(Round round) {
        Procedure procedure = round.opened().map(history::inForceAt).orElse(history.published());
        Stage stage = procedure.stage(round.stage()).orElseThrow();
        Optional<Selection> before = last().flatMap(StageResult::selection);
        before.ifPresent(selection -> new RoundCheck(history, faults).participants(round, selection));
        List<Tender> tenders = new Carrying(results, faults).complete(stage, round.tenders());
        Evaluation evaluation = Evaluation.under(stage.method()).tenders(tenders);
        for (Decision decision : round.decisions()) {
            evaluation = evaluation.decide(decision);
        }
        evaluation.faults().forEach(fault -> faults.add(FaultPlaces.in(stage.id(), fault)));
        faults.throwIfAny("The proceedings");
        results.put(stage.id(), result(stage, round, evaluation, before));
    }

    private StageResult result(Stage stage, Round round, Evaluation evaluation, Optional<Selection> before) {
        Assessment assessment = evaluation.assess();
        Optional<Selection> selection = stage.onward()
                .map(Stage.Onward::progression)
                .map(progression -> {
                    new RoundCheck(history, faults)
                            .tieDecision(round, Cut.select(assessment, progression, Optional.empty()));
                    faults.throwIfAny("The proceedings");
                    return Cut.select(assessment, progression, round.tieDecision());
                });
        List<String> silent = before.stream()
                .flatMap(one -> one.goingOn().stream())
                .map(one -> one.tender().id())
                .filter(id ->
                        round.tenders().stream().noneMatch(tender -> tender.id().equals(id)))
                .sorted()
                .toList();
        return new StageResult(stage, assessment, selection, silent);
    }
}
