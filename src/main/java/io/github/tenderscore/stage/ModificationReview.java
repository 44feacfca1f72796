package io.github.tenderscore.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tests a modification of the terms of a procurement (Procurement Act 2023, section 31). */
final class ModificationReview {

    private final Change.Modification change;
    private final Timetable timetable;
    private final List<StageResult> earlier;
    private final List<Objection> objections;

    ModificationReview(
            Change.Modification change, Timetable timetable, List<StageResult> earlier, List<Objection> objections) {
        this.change = change;
        this.timetable = timetable;
        this.earlier = earlier;
        this.objections = objections;
    }

    List<Replay> review() {
        if (change.date().isBefore(timetable.firstDeadline())) {
            early();
            return List.of();
        }
        if (change.from().kind() == Procedure.Kind.OPEN) {
            objections.add(Objection.fails(
                            Act.section("31(1)"),
                            "The day (" + change.date() + ") of " + change.label()
                                    + " must be before the deadline for tenders, which was on "
                                    + timetable.firstDeadline())
                    .mendedBy("the procedure can be terminated and begun again with the method that is wanted"));
            return List.of();
        }
        finalDeadline();
        notified();
        return change.from().lightTouch() ? List.of() : substantial();
    }

    /** Before the first deadline any term may be modified; everybody learns of it by the notice. */
    private void early() {
        if (change.republished().isEmpty()) {
            objections.add(Objection.unknown(
                    Act.section("31(5)"),
                    "The day on which notice and documents were published or provided again after " + change.label()
                            + " must be recorded"));
        }
        earlier.forEach(round -> objections.add(Objection.fails(
                Act.COMMISSION_V_IRELAND,
                "The method must not be changed on " + change.date() + ", after the first tender of the stage "
                        + round.stage().id() + " was opened before the deadline of " + timetable.firstDeadline())));
    }

    private void finalDeadline() {
        Optional<LocalDate> deadline = timetable.finalDeadline();
        deadline.filter(day -> !change.date().isBefore(day))
                .ifPresent(day -> objections.add(Objection.fails(
                                Act.section("31(2)"),
                                "The day (" + change.date() + ") of " + change.label()
                                        + " must be before the deadline for final tenders, which was on " + day
                                        + "; after it there is no power to change the method")
                        .mendedBy("the procedure can be terminated and begun again with the method that is wanted")));
        if (deadline.isEmpty() && timetable.finalInvited().isPresent()) {
            objections.add(Objection.unknown(
                    Act.section("31(2)"),
                    "The deadline for final tenders must be recorded, because they were invited"));
        }
    }

    private void notified() {
        Set<String> silent = new TreeSet<>(participants());
        silent.removeAll(change.notified().keySet());
        if (!silent.isEmpty()) {
            objections.add(Objection.fails(
                    Act.section("31(6)"),
                    "Every participant must be notified of " + change.label() + "; no notice is recorded to "
                            + String.join(", ", silent)));
        }
        if (earlier.isEmpty()) {
            objections.add(Objection.unknown(
                    Act.section("31(6)"),
                    "The participants that must be notified of " + change.label()
                            + " are not known, because no earlier round is recorded"));
        }
    }

    /** Those that are still in the procedure. */
    private Set<String> participants() {
        return earlier.isEmpty()
                ? Set.of()
                : earlier.get(earlier.size() - 1).selection().stream()
                        .flatMap(selection -> selection.goingOn().stream())
                        .map(result -> result.tender().id())
                        .collect(Collectors.toSet());
    }

    private List<Replay> substantial() {
        if (change.opensToOthers() != Answer.NO) {
            boolean opens = change.opensToOthers() == Answer.YES;
            String message = change.label()
                    + (opens
                            ? " is substantial: it would let suppliers take part that do not"
                            : " may be substantial: whether it would let suppliers take part that do not must be recorded");
            String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
            objections.add(
                    opens
                            ? Objection.fails(Act.section("31(3)"), sentence)
                            : Objection.unknown(Act.section("31(3)"), sentence));
        }
        List<Replay> replays = new Replayer(change).replay(earlier);
        replays.forEach(this::differs);
        return replays;
    }

    private void differs(Replay replay) {
        objections.addAll(replay.objections(Act.section("31(3)")));
        for (Replay.Turn turn : replay.turns()) {
            String other = " gone on from the stage " + replay.stage() + " under " + change.label()
                    + ", which makes it substantial: " + turn.wouldBe().reason();
            if (turn.letsThrough()) {
                objections.add(Objection.fails(
                        Act.section("31(3)"),
                        turn.supplier() + " would have" + other + "; it fell: "
                                + turn.was().reason()));
            } else if (turn.keepsOut()) {
                objections.add(Objection.fails(
                        Act.section("31(3)"),
                        turn.supplier() + " would not have" + other + "; it went on: "
                                + turn.was().reason()));
            }
        }
    }
}
