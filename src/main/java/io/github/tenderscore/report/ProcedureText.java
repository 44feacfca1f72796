package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.ChangeReview;
import io.github.tenderscore.stage.Fate;
import io.github.tenderscore.stage.Objection;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Selection;
import io.github.tenderscore.stage.StageResult;
import io.github.tenderscore.stage.Timetable;
import java.util.Optional;

/** How a procedure went, as plain text for people: who went on from each stage and why, the award, and each change of the method. */
public final class ProcedureText {

    private ProcedureText() {}

    /**
     * Writes a result.
     *
     * @param result the result
     * @return lines that end with a line feed; figures are exact
     */
    public static String of(ProcedureResult result) {
        StringBuilder text = new StringBuilder();
        line(text, result.proceedings().history().published().title());
        result.proceedings().notes().forEach(note -> line(text, "  " + note));
        result.stages().forEach(stage -> stage(text, stage));
        result.reviews()
                .forEach(review ->
                        review(text, review, result.proceedings().history().timetable()));
        result.halted().ifPresent(reason -> {
            text.append('\n');
            line(text, reason);
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line)).append('\n');
    }

    private static void stage(StringBuilder text, StageResult stage) {
        text.append('\n');
        if (stage.selection().isPresent()) {
            selection(text, stage, stage.selection().get());
        } else {
            line(text, "Stage " + stage.stage().id() + ", " + stage.stage().name() + ": decides the award");
        }
        stage.withoutTender().forEach(id -> line(text, "  " + id + " went on to this stage and gave no tender."));
        if (stage.selection().isEmpty()) {
            text.append(AssessmentText.of(stage.assessment()));
        }
    }

    private static void selection(StringBuilder text, StageResult stage, Selection selection) {
        line(
                text,
                "Stage " + stage.stage().id() + ", " + stage.stage().name() + ": "
                        + selection.goingOn().size() + " of "
                        + selection.fates().size() + " go on");
        line(text, "  Published: " + selection.progression().text() + ".");
        for (Fate fate : selection.fates()) {
            line(text, "  " + fate.text());
        }
        selection.outsideNumbers().forEach(sentence -> line(text, "  " + sentence));
        if (!selection.tied().isEmpty()) {
            line(text, "  A person must settle the tie at the cut.");
        }
    }

    private static void review(StringBuilder text, ChangeReview review, Optional<Timetable> timetable) {
        String label = review.change().label();
        String in = timetable
                .flatMap(review.change()::deadline)
                .map(day -> ", to be made before " + day)
                .orElse("");
        text.append('\n');
        line(
                text,
                Character.toUpperCase(label.charAt(0)) + label.substring(1) + " under section "
                        + review.change().section() + in + ": " + verdict(review.isLawful()));
        for (Objection objection : review.objections()) {
            objection.text().lines().forEach(part -> line(text, "  " + part));
        }
    }

    private static String verdict(Answer lawful) {
        return switch (lawful) {
            case YES -> "lawful.";
            case NO -> "not lawful.";
            case UNKNOWN -> "not shown to be lawful.";
        };
    }
}
