package io.github.tenderscore.check;

import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of the checks of changes of the method (Procurement Act 2023, sections 24 and 31; law.md, section 2.4). */
final class ChangeSamples implements CheckSamples.Group {

    private static final Route FLEXIBLE = Route.COMPETITIVE_FLEXIBLE;

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L10", unchanged(), "L11", rounds());
    }

    /** Section 24: before final tenders are invited. Section 31(1): in an open procedure until the deadline for tenders. */
    private static Map<Status, List<CaseFile>> unchanged() {
        LocalDate lastDay = Pool.FINAL_INVITED.minusDays(1);
        return Map.of(
                Status.PASSES,
                        List.of(
                                Pool.flexible(Pool.afterFirst(Pool.history()), Pool.last("60", "40")),
                                Pool.flexible(
                                        Pool.afterFirst(Pool.history(Pool.refinement(lastDay, "60", "40", "method"))),
                                        Pool.refinedLast()),
                                open(Pool.FIRST_DEADLINE.minusDays(1), "50", "50")),
                Status.FAILS,
                        List.of(
                                Pool.flexible(Pool.afterFirst(Pool.history()), Pool.last("61", "39")),
                                Pool.flexible(
                                        Pool.afterFirst(Pool.history(
                                                Pool.refinement(Pool.FINAL_INVITED, "60", "40", "method"))),
                                        Pool.refinedLast()),
                                Pool.flexible(
                                        Pool.afterFirst(Pool.history(
                                                Pool.refinement(Pool.BETWEEN, "60", "40", "method", "staff"))),
                                        Pool.refinedLast()),
                                open(Pool.FIRST_DEADLINE.minusDays(1), "60", "40"),
                                open(Pool.FIRST_DEADLINE, "50", "50")),
                Status.UNKNOWN,
                        List.of(
                                CaseFile.of(CheckSamples.profile(FLEXIBLE))
                                        .with(new ProceedingsFacts(
                                                Optional.of(Pool.afterFirst(Pool.history())), Optional.empty())),
                                CaseFile.of(CheckSamples.profile(FLEXIBLE))
                                        .with(new ProceedingsFacts(
                                                Optional.empty(), Optional.of(Pool.last("60", "40")))),
                                Pool.file(
                                        Route.OPEN,
                                        Pool.afterFirst(
                                                Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method"))),
                                        Pool.refinedLast()),
                                withoutTimetable()),
                Status.NOT_APPLICABLE,
                        List.of(Pool.file(Route.CALL_OFF, Pool.afterFirst(Pool.history()), Pool.last("61", "39"))));
    }

    /** An open procedure whose weights are changed to 50 and 50 on a day. */
    private static CaseFile open(LocalDate day, String method, String staff) {
        Procedure published = Procedure.open(Pool.last("60", "40"));
        MethodHistory history = MethodHistory.published(published, Timetable.open(Pool.PUBLISHED, Pool.FIRST_DEADLINE))
                .with(Pool.modification(day, published, Procedure.open(Pool.last("50", "50"))));
        return Pool.file(Route.OPEN, Proceedings.under(history), Pool.last(method, staff));
    }

    private static CaseFile withoutTimetable() {
        MethodHistory history =
                MethodHistory.published(Pool.published()).with(Pool.refinement(Pool.BETWEEN, "60", "40", "method"));
        return Pool.flexible(Pool.afterFirst(history), Pool.refinedLast());
    }

    /** Section 24(3): nobody who fell would have gone on. Section 31(3): nobody else would have taken part; light touch is free. */
    private static Map<Status, List<CaseFile>> rounds() {
        Procedure light = Pool.published().asLightTouch();
        Procedure reweighted = Pool.refined("80", "20");
        return Map.of(
                Status.PASSES,
                        List.of(
                                changed(Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method"))),
                                changed(Pool.history(Pool.modification(
                                        Pool.FIRST_DEADLINE.minusDays(1), Pool.published(), reweighted))),
                                Pool.file(
                                        FLEXIBLE,
                                        Pool.afterFirst(Pool.history(
                                                Pool.modification(Pool.BETWEEN, light, reweighted.asLightTouch()))),
                                        Pool.refinedLast(),
                                        ContractTrait.LIGHT_TOUCH)),
                Status.FAILS,
                        List.of(
                                changed(Pool.history(Pool.refinement(Pool.BETWEEN, "80", "20", "method"))),
                                changed(Pool.history(Pool.modification(Pool.BETWEEN, Pool.published(), reweighted))),
                                changed(Pool.history(
                                        Pool.modification(Pool.BETWEEN, Pool.published(), Pool.refined("60", "40"))
                                                .openingToOthers(Answer.YES)))),
                Status.UNKNOWN,
                        List.of(
                                changed(Proceedings.under(
                                        Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method")))),
                                changed(Pool.history(
                                        Pool.modification(Pool.BETWEEN, Pool.published(), Pool.refined("60", "40"))
                                                .openingToOthers(Answer.UNKNOWN))),
                                Pool.file(
                                        FLEXIBLE,
                                        Pool.afterFirst(Pool.history(
                                                Pool.modification(Pool.BETWEEN, light, reweighted.asLightTouch()))),
                                        Pool.refinedLast()),
                                withoutTimetable()),
                Status.NOT_APPLICABLE,
                        List.of(
                                Pool.flexible(Pool.afterFirst(Pool.history()), Pool.last("60", "40")),
                                open(Pool.FIRST_DEADLINE, "50", "50")));
    }

    private static CaseFile changed(MethodHistory history) {
        return changed(Pool.afterFirst(history));
    }

    private static CaseFile changed(Proceedings proceedings) {
        return Pool.flexible(proceedings, Pool.refinedLast());
    }
}
