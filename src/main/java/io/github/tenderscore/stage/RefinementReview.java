package io.github.tenderscore.stage;

import io.github.tenderscore.stage.Difference.Aspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests a refinement of award criteria (Procurement Act 2023, section 24). */
final class RefinementReview {

    private final Change.Refinement change;
    private final Timetable timetable;
    private final Map<String, LocalDate> opened;
    private final List<StageResult> earlier;
    private final List<Objection> objections;

    RefinementReview(
            Change.Refinement change,
            Timetable timetable,
            Map<String, LocalDate> opened,
            List<StageResult> earlier,
            List<Objection> objections) {
        this.change = change;
        this.timetable = timetable;
        this.opened = opened;
        this.earlier = earlier;
        this.objections = objections;
    }

    List<Replay> review() {
        procedure();
        time();
        differences();
        if (change.republished().isEmpty()) {
            objections.add(Objection.unknown(
                    Act.section("24(4)"),
                    "The day on which notice and documents were published or provided again after " + change.label()
                            + " must be recorded"));
        }
        List<Replay> replays = new Replayer(change).replay(earlier);
        replays.forEach(this::letThrough);
        return replays;
    }

    private void procedure() {
        if (change.from().kind() != Procedure.Kind.COMPETITIVE_FLEXIBLE) {
            objections.add(Objection.fails(
                            Act.section("24"),
                            "The procedure (" + change.from().kind().code()
                                    + ") must be competitive-flexible to refine award criteria")
                    .mendedBy("the method can be modified before the deadline for tenders under " + Act.section("31")));
        }
        for (String criterion : change.criteria()) {
            if (!change.from().refinable().contains(criterion)) {
                objections.add(Objection.fails(
                                Act.section("24"),
                                "The criterion (" + criterion + ") of " + change.label()
                                        + " must be one that the published documents provide for refining")
                        .mendedBy("before the final-tender deadline it can be modified under " + Act.section("31")
                                + ", if that is not substantial"));
            }
        }
    }

    private void time() {
        Optional<LocalDate> invited = timetable.finalInvited();
        if (invited.isEmpty() && opened.containsKey(change.from().last().id())) {
            objections.add(Objection.unknown(
                    Act.section("24"), "The day on which final tenders were invited must be recorded"));
        }
        invited.filter(day -> !change.date().isBefore(day))
                .ifPresent(day -> objections.add(Objection.fails(
                                Act.section("24"),
                                "The day (" + change.date() + ") of " + change.label()
                                        + " must be before final tenders are invited, which was on " + day)
                        .mendedBy("before the final-tender deadline the method can be modified under "
                                + Act.section("31") + ", if that is not substantial")));
    }

    /** Only criteria that are refined may differ, and weights that follow. */
    private void differences() {
        boolean refined = false;
        for (Difference difference : Differences.between(change.from(), change.to())) {
            boolean within = change.criteria().stream().anyMatch(difference::isWithin);
            boolean gone = within
                    && difference.aspect() == Aspect.CRITERION
                    && change.criteria()
                            .contains(difference
                                    .criterion()
                                    .get(difference.criterion().size() - 1));
            refined |= within && difference.aspect() != Aspect.WEIGHT;
            if (gone || !(within || difference.aspect() == Aspect.WEIGHT)) {
                objections.add(Objection.fails(
                        Act.section("24"),
                        "A refinement must change nothing but the criteria it refines and weights that follow, but "
                                + difference.text()));
            }
        }
        if (!refined) {
            objections.add(Objection.fails(
                    Act.section("24"),
                    "The weights must follow from the refinement of a criterion, but no criterion of " + change.label()
                            + " is refined"));
        }
    }

    private void letThrough(Replay replay) {
        objections.addAll(replay.objections(Act.section("24(3)")));
        replay.turns().stream()
                .filter(Replay.Turn::letsThrough)
                .forEach(turn -> objections.add(Objection.fails(
                                Act.section("24(3)"),
                                turn.supplier() + " would have gone on from the stage " + replay.stage() + " under "
                                        + change.label() + ": " + turn.wouldBe().reason() + "; it fell: "
                                        + turn.was().reason())
                        .mendedBy("another refinement lets nobody through who fell")));
    }
}
