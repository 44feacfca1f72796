package io.github.tenderscore.check;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Objection;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Round;
import io.github.tenderscore.stage.Timetable;
import java.util.List;

/** L11: no refinement would have let a supplier through that fell, and no later modification would have changed who takes part. */
final class EarlierRounds implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                ProceedingsFacts.class,
                facts -> answer.needs(
                        ChangeFindings.PROCEEDINGS,
                        "The procedure from its publication on",
                        facts.proceedings(),
                        proceedings -> proceedings(file, facts, proceedings, answer)));
    }

    private static void proceedings(CaseFile file, ProceedingsFacts facts, Proceedings proceedings, Answer answer) {
        MethodHistory history = proceedings.history();
        if (history.changes().isEmpty()) {
            answer.needs(
                    List.of("proceedings", "used"),
                    "Whether the method, of which no change is recorded, is still the published one",
                    AssessedTenders.method(facts.used(), file),
                    used -> unchanged(history, used, answer));
            return;
        }
        ChangeFindings.requireSameProcedure(file.profile(), history, answer);
        answer.needs(
                List.of("proceedings", "timetable"),
                "The timetable, with the days on which the power to change the method ends,",
                history.timetable(),
                days -> ChangeFindings.assess(proceedings, answer)
                        .ifPresent(result -> reviews(proceedings, days, result, answer)));
    }

    /** A method of the award that is another one was changed, whatever is recorded; whether it might be is for L10 to say. */
    private static void unchanged(MethodHistory history, Methodology used, Answer answer) {
        try {
            history.refuseOtherAtAward(used);
            answer.nothingToCheck();
        } catch (FaultException e) {
            answer.unknown(
                    List.of("proceedings", "changes"),
                    "By which changes the published method became that of the award");
        }
    }

    private static void reviews(Proceedings proceedings, Timetable days, ProcedureResult result, Answer answer) {
        for (int i = 0; i < result.reviews().size(); i++) {
            Change change = result.reviews().get(i).change();
            ChangeFindings.write(
                    answer,
                    i,
                    result.reviews().get(i),
                    Objection::isCounterfactual,
                    change instanceof Change.Refinement
                            ? " must let nobody through who fell: "
                            : " must not be substantial: ");
            if (needsReplay(change, days)) {
                replayed(i, change, proceedings.rounds(), result, answer);
            }
        }
    }

    /** Until the first deadline nobody has fallen yet; a light-touch contract may be modified whatever would have become of a round. */
    private static boolean needsReplay(Change change, Timetable days) {
        boolean free = change instanceof Change.Modification && change.from().lightTouch();
        return !free && change.from().stages().size() > 1 && !change.date().isBefore(days.firstDeadline());
    }

    /** A round of which nothing is recorded, or that is not assessed, was not run again. */
    private static void replayed(int i, Change change, List<Round> rounds, ProcedureResult result, Answer answer) {
        List<String> before = rounds.stream()
                .filter(round -> round.opened()
                        .filter(day -> day.isBefore(change.date()))
                        .isPresent())
                .map(Round::stage)
                .toList();
        answer.under(FaultFindings.cited("section " + change.section()));
        if (before.isEmpty()) {
            answer.unknown(ChangeFindings.place(i), "What came in for the rounds before " + change.label());
        }
        before.stream()
                .filter(stage -> result.stage(stage).isEmpty())
                .forEach(stage -> answer.unknown(
                        ChangeFindings.place(i), "What came of the stage " + stage + " before " + change.label()));
    }
}
