package io.github.tenderscore.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests one change of the method against its provision and what had come in by then. */
final class ChangeReviewer {

    private final Change change;
    private final Optional<Timetable> timetable;
    private final Map<String, LocalDate> opened;
    private final List<StageResult> earlier = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();

    /**
     * A reviewer.
     *
     * @param change the change
     * @param timetable the days on which the power to change ends
     * @param opened for each stage the day on which its first tender was opened, also after the change
     * @param results the results by stage, of all stages that are assessed so far
     */
    ChangeReviewer(
            Change change,
            Optional<Timetable> timetable,
            Map<String, LocalDate> opened,
            Map<String, StageResult> results) {
        this.change = change;
        this.timetable = timetable;
        this.opened = opened;
        opened.forEach((stage, day) -> {
            if (day.isBefore(change.date())) {
                Optional.ofNullable(results.get(stage)).ifPresentOrElse(earlier::add, () -> unassessed(stage));
            }
        });
    }

    private void unassessed(String stage) {
        objections.add(Objection.unknown(
                Act.section(change.section()),
                "The stage " + stage + " must be assessed before " + change.label() + " can be tested against it"));
    }

    ChangeReview review() {
        if (timetable.isEmpty()) {
            objections.add(Objection.unknown(
                            Act.section(change.section()),
                            "The days on which the power to change the method ends must be recorded")
                    .mendedBy("a timetable can be given with the history of the method"));
            return new ChangeReview(change, objections, List.of());
        }
        openings();
        remarkings();
        List<Replay> replays = change instanceof Change.Refinement refinement
                ? new RefinementReview(refinement, timetable.get(), opened, earlier, objections).review()
                : new ModificationReview((Change.Modification) change, timetable.get(), earlier, objections).review();
        return new ChangeReview(change, objections, replays);
    }

    /** What is marked again is of a tender that was there, on a criterion that the changed method has. */
    private void remarkings() {
        for (Remarking one : change.remarkings()) {
            boolean there = earlier.stream()
                    .filter(round -> round.stage().id().equals(one.stage()))
                    .flatMap(round -> round.assessment().results().stream())
                    .anyMatch(result -> result.tender().id().equals(one.tender()));
            boolean asked = change.to().stage(one.stage()).stream()
                    .flatMap(stage -> stage.method().leaves().stream())
                    .anyMatch(leaf -> leaf.id().equals(one.criterion()));
            if (!there || !asked) {
                objections.add(Objection.unknown(
                        Act.section(change.section()),
                        "What is marked again for the tender " + one.tender() + " in the stage " + one.stage()
                                + " on the criterion " + one.criterion()
                                + (there
                                        ? " must be on a criterion of the changed method"
                                        : " must be of a tender in a round before " + change.label())));
            }
        }
    }

    /** Once the first tender of the last stage is open its method is fixed; and a day that is both cannot be put in order. */
    private void openings() {
        opened.forEach((stage, day) -> {
            if (day.equals(change.date())) {
                objections.add(Objection.unknown(
                        Act.COMMISSION_V_IRELAND,
                        "The day (" + day + ") of " + change.label()
                                + " must not be the one on which the first tender of the stage " + stage
                                + " was opened, because it cannot be told which came first"));
            }
        });
        String last = change.from().last().id();
        Optional.ofNullable(opened.get(last))
                .filter(day -> day.isBefore(change.date()))
                .ifPresent(day -> objections.add(Objection.fails(
                                Act.COMMISSION_V_IRELAND,
                                "The method must not be changed on " + change.date()
                                        + ", after the first tender of the last stage " + last + " was opened on "
                                        + day)
                        .mendedBy("the procedure can be terminated and begun again with the method that is wanted")));
    }
}
