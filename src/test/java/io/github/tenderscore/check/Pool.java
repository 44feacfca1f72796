package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.LaterUse;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An illustrative swimming pool: written tenders are marked on two questions, the best two go on, and final tenders are assessed on price and
 * the same questions.
 *
 * <p>Marks are out of 10. By hand with the published weights of 60 and 40: A 48 + 36 = 84, B 42 + 28 = 70, C 36 + 36 = 72, D 54 + 16 = 70;
 * A and C go on. With 80 and 20: A 64 + 18 = 82, D 72 + 8 = 80, B 70, C 48 + 18 = 66; A and D would.
 */
final class Pool {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);
    static final LocalDate FIRST_DEADLINE = LocalDate.of(2026, 4, 1);
    static final LocalDate BETWEEN = LocalDate.of(2026, 5, 4);
    static final LocalDate FINAL_INVITED = LocalDate.of(2026, 6, 1);

    private static final Option LEAST_FIVE = Options.minimum("5");

    private Pool() {}

    static Methodology last(String method, String staff, Option... options) {
        return Methodology.named("Pool, final tenders")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", method, MarkScales.zeroToTen(), options)
                                .mark("staff", "Staff", staff, MarkScales.zeroToTen()))
                .build();
    }

    private static Procedure procedure(String method, String staff, Option... options) {
        Methodology written = Methodology.named("Pool, written tenders")
                .mark("method", "Method", method, MarkScales.zeroToTen(), options)
                .mark("staff", "Staff", staff, MarkScales.zeroToTen())
                .build();
        return Procedure.flexible("Pool")
                .stage("written", "Written tenders", written, Progression.best(2, CutTie.ALL_GO_ON), LaterUse.NOTHING)
                .finalStage("final", "Final tenders", last(method, staff, options))
                .mayRefine("method")
                .build();
    }

    static Procedure published() {
        return procedure("60", "40");
    }

    static Timetable timetable() {
        return Timetable.flexible(PUBLISHED, FIRST_DEADLINE).finalTenders(FINAL_INVITED, LocalDate.of(2026, 7, 1));
    }

    /** A mark below 5 on the method disqualifies from now on; the weights may follow. */
    static Procedure refined(String method, String staff) {
        return procedure(method, staff, LEAST_FIVE);
    }

    static Methodology refinedLast() {
        return last("60", "40", LEAST_FIVE);
    }

    static Change.Refinement refinement(LocalDate day, String method, String staff, String... criteria) {
        return new Change.Refinement(
                day,
                Set.of(criteria),
                published(),
                refined(method, staff),
                Optional.of(day),
                "Dialogue showed that less is not enough",
                List.of());
    }

    static Change.Modification modification(LocalDate day, Procedure from, Procedure to) {
        return Change.modification(day, from, to, "The budget was cut")
                .openingToOthers(Answer.NO)
                .notifying(day, "A", "C");
    }

    static MethodHistory history(Change... changes) {
        MethodHistory history =
                MethodHistory.published(changes.length == 0 ? published() : changes[0].from(), timetable());
        for (Change change : changes) {
            history = history.with(change);
        }
        return history;
    }

    /** The written tenders were opened on the day after their deadline. */
    static Proceedings afterFirst(MethodHistory history) {
        return Proceedings.under(history)
                .round(
                        "written",
                        FIRST_DEADLINE.plusDays(1),
                        round -> round.tender(
                                        "A", "Alder", t -> t.mark("method", "8").mark("staff", "9"))
                                .tender("B", "Birch", t -> t.mark("method", "7").mark("staff", "7"))
                                .tender("C", "Cedar", t -> t.mark("method", "6").mark("staff", "9"))
                                .tender(
                                        "D",
                                        "Damson",
                                        t -> t.mark("method", "9").mark("staff", "4")));
    }

    static CaseFile file(Route route, Proceedings proceedings, Methodology used, ContractTrait... traits) {
        return CaseFile.of(CheckSamples.profile(route, traits))
                .with(new ProceedingsFacts(Optional.of(proceedings), Optional.of(used)));
    }

    static CaseFile flexible(Proceedings proceedings, Methodology used) {
        return file(Route.COMPETITIVE_FLEXIBLE, proceedings, used);
    }
}
