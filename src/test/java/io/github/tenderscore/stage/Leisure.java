package io.github.tenderscore.stage;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An illustrative procedure that the tests of this package start from: written tenders are marked on two questions, the best two go
 * on, and final tenders are assessed on price and the same two questions.
 *
 * <p>Marks are out of 10, so with the weights 60 and 40 of the first round the totals are, by hand: A 48 + 36 = 84, B 42 + 28 = 70, C
 * 36 + 36 = 72, D 54 + 16 = 70, E 24 + 16 = 40.
 */
final class Leisure {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);
    static final LocalDate FIRST_DEADLINE = LocalDate.of(2026, 4, 1);
    static final LocalDate FIRST_OPENED = LocalDate.of(2026, 4, 2);
    static final LocalDate BETWEEN = LocalDate.of(2026, 5, 4);
    static final LocalDate FINAL_INVITED = LocalDate.of(2026, 6, 1);
    static final LocalDate FINAL_DEADLINE = LocalDate.of(2026, 7, 1);
    static final LocalDate FINAL_OPENED = LocalDate.of(2026, 7, 2);

    private Leisure() {}

    /** The method of the first round with weights for the two questions. */
    static Methodology written(String method, String staff, Option... options) {
        return Methodology.named("Leisure centre, written tenders")
                .mark("method", "Method", method, MarkScales.zeroToTen(), options)
                .mark("staff", "Staff", staff, MarkScales.zeroToTen())
                .build();
    }

    /** The method of the last round with weights for the two questions inside of quality. */
    static Methodology last(String method, String staff, Option... options) {
        return Methodology.named("Leisure centre, final tenders")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", method, MarkScales.zeroToTen(), options)
                                .mark("staff", "Staff", staff, MarkScales.zeroToTen()))
                .build();
    }

    static Procedure procedure(Methodology written, Methodology last) {
        return procedure(written, last, Progression.best(2, CutTie.ALL_GO_ON));
    }

    static Procedure procedure(Methodology written, Methodology last, Progression progression) {
        return Procedure.flexible("Leisure centre")
                .stage("written", "Written tenders", written, progression, LaterUse.NOTHING)
                .finalStage("final", "Final tenders", last)
                .mayRefine("method")
                .build();
    }

    /** As published: weights 60 and 40 in both rounds. */
    static Procedure procedure() {
        return procedure(written("60", "40"), last("60", "40"));
    }

    static MethodHistory history() {
        return MethodHistory.published(procedure(), timetable());
    }

    static Timetable timetable() {
        return Timetable.flexible(PUBLISHED, FIRST_DEADLINE).finalTenders(FINAL_INVITED, FINAL_DEADLINE);
    }

    static UnaryOperator<RoundBuilder> five() {
        return round -> round.tender("A", "Alder", t -> t.mark("method", "8").mark("staff", "9"))
                .tender("B", "Birch", t -> t.mark("method", "7").mark("staff", "7"))
                .tender("C", "Cedar", t -> t.mark("method", "6").mark("staff", "9"))
                .tender("D", "Damson", t -> t.mark("method", "9").mark("staff", "4"))
                .tender("E", "Elm", t -> t.mark("method", "4").mark("staff", "4"));
    }

    static List<Tender> fiveTenders() {
        return Proceedings.of(procedure())
                .round("written", five())
                .rounds()
                .get(0)
                .tenders();
    }

    static Proceedings afterFirst(MethodHistory history) {
        return Proceedings.under(history).round("written", FIRST_OPENED, five());
    }

    static UnaryOperator<RoundBuilder> two() {
        return round -> round.tender(
                        "A", "Alder", t -> t.price("100").mark("method", "8").mark("staff", "9"))
                .tender("C", "Cedar", t -> t.price("80").mark("method", "7").mark("staff", "9"));
    }

    static List<String> ids(Selection selection) {
        return selection.goingOn().stream().map(result -> result.tender().id()).toList();
    }

    static List<String> objections(ChangeReview review) {
        return review.objections().stream().map(Objection::text).toList();
    }
}
