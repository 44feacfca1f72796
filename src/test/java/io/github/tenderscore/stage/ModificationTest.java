package io.github.tenderscore.stage;

import static io.github.tenderscore.stage.Leisure.BETWEEN;
import static io.github.tenderscore.stage.Leisure.last;
import static io.github.tenderscore.stage.Leisure.objections;
import static io.github.tenderscore.stage.Leisure.procedure;
import static io.github.tenderscore.stage.Leisure.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Modification of the terms of a procurement (Procurement Act 2023, section 31). */
class ModificationTest {

    private static final LocalDate EARLY = LocalDate.of(2026, 3, 20);

    private static Change.Modification to(LocalDate date, Procedure changed) {
        return Change.modification(date, procedure(), changed, "The budget was cut");
    }

    private static Change.Modification told(Change.Modification change) {
        return change.openingToOthers(Answer.NO).notifying(change.date(), "A", "C");
    }

    private static ChangeReview review(Change change) {
        MethodHistory history =
                MethodHistory.published(change.from(), Leisure.timetable()).with(change);
        return Leisure.afterFirst(history).assess().reviews().get(0);
    }

    @Test
    void beforeTheFirstDeadlineAnyTermMayChange() {
        Procedure changed = procedure(written("10", "90"), last("10", "90"), Progression.atLeast("50%"));
        ChangeReview review = review(to(EARLY, changed));
        assertThat(objections(review)).isEmpty();
        assertThat(review.replays()).isEmpty();
    }

    @Test
    void theNoticeMustBePublishedAgain() {
        Change.Modification silent = new Change.Modification(
                EARLY,
                procedure(),
                procedure(written("10", "90"), last("10", "90")),
                Optional.empty(),
                Answer.UNKNOWN,
                Map.of(),
                "The budget was cut",
                List.of());
        assertThat(objections(review(silent)))
                .containsExactly(
                        "The day on which notice and documents were published or provided again after the modification of 2026-03-20 must be recorded (Procurement Act 2023, section 31(5))");
    }

    /** The case C-226/09: weights changed after the first review of tenders. */
    @Test
    void weightsMayNotChangeOnceATenderIsOpened() {
        Procedure changed = procedure(written("50", "50"), last("50", "50"));
        MethodHistory history =
                MethodHistory.published(procedure(), Leisure.timetable()).with(to(EARLY, changed));
        ProcedureResult result = Proceedings.under(history)
                .round("written", LocalDate.of(2026, 3, 10), Leisure.five())
                .assess();
        assertThat(objections(result.reviews().get(0)))
                .containsExactly(
                        "The method must not be changed on 2026-03-20, after the first tender of the stage written was opened before the deadline of 2026-04-01 (C-226/09 Commission v Ireland)");
    }

    @Test
    void inAnOpenProcedureTheMethodStandsFromTheDeadlineOn() {
        Procedure open = Procedure.open(last("60", "40"));
        Change change = Change.modification(
                Leisure.FIRST_DEADLINE, open, Procedure.open(last("50", "50")), "The budget was cut");
        MethodHistory history = MethodHistory.published(open, Timetable.open(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE))
                .with(change);
        assertThat(objections(Proceedings.under(history).assess().reviews().get(0)))
                .containsExactly(
                        "The day (2026-04-01) of the modification of 2026-04-01 must be before the deadline for tenders, which was on 2026-04-01 (Procurement Act 2023, section 31(1))\n"
                                + "  Maybe the procedure can be terminated and begun again with the method that is wanted");
    }

    /** With another weight of the price only the last round changes: nobody would have gone on or fallen otherwise. */
    @Test
    void aModificationThatIsNotSubstantialIsLawfulAndToldToEveryParticipant() {
        Procedure changed = procedure(written("60", "40"), heavierPrice());
        assertThat(objections(review(told(to(BETWEEN, changed))))).isEmpty();
        assertThat(objections(
                        review(to(BETWEEN, changed).openingToOthers(Answer.NO).notifying(BETWEEN, "A"))))
                .containsExactly(
                        "Every participant must be notified of the modification of 2026-05-04; no notice is recorded to C (Procurement Act 2023, section 31(6))");
    }

    private static Methodology heavierPrice() {
        return Methodology.named("Leisure centre, final tenders")
                .price("price", "Price", "60", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "40",
                        quality -> quality.mark("method", "Method", "60", MarkScales.zeroToTen())
                                .mark("staff", "Staff", "40", MarkScales.zeroToTen()))
                .build();
    }

    @Test
    void whetherItOpensTheDoorToOthersMustBeSaid() {
        Procedure changed = procedure(written("60", "40"), heavierPrice());
        assertThat(objections(review(told(to(BETWEEN, changed)).openingToOthers(Answer.UNKNOWN))))
                .containsExactly(
                        "The modification of 2026-05-04 may be substantial: whether it would let suppliers take part that do not must be recorded (Procurement Act 2023, section 31(3))");
        assertThat(objections(review(told(to(BETWEEN, changed)).openingToOthers(Answer.YES))))
                .containsExactly(
                        "The modification of 2026-05-04 is substantial: it would let suppliers take part that do not (Procurement Act 2023, section 31(3))");
    }

    /** By hand as in the refinement with 80 and 20: A and D instead of A and C. */
    @Test
    void aSubstantialModificationNamesWhoWouldHaveGoneOnAndWhoWouldNot() {
        Procedure changed = procedure(written("80", "20"), last("80", "20"));
        ChangeReview review = review(told(to(BETWEEN, changed)));
        assertThat(review.isLawful()).isEqualTo(Answer.NO);
        assertThat(objections(review))
                .containsExactly(
                        "D, Damson, would have gone on from the stage written under the modification of 2026-05-04, which makes it substantial: place 2 with 80; the best 2 go on; it fell: place 3 with 70; the best 2 go on, the last of these with 72 (Procurement Act 2023, section 31(3))",
                        "C, Cedar, would not have gone on from the stage written under the modification of 2026-05-04, which makes it substantial: place 4 with 66; the best 2 go on, the last of these with 80; it went on: place 2 with 72; the best 2 go on (Procurement Act 2023, section 31(3))");
    }

    /** More places for the same totals: with three, B and D would have gone on too. */
    @Test
    void anotherNumberThatGoesOnIsSubstantial() {
        Procedure changed = procedure(written("60", "40"), last("60", "40"), Progression.best(3, CutTie.ALL_GO_ON));
        assertThat(objections(review(told(to(BETWEEN, changed)))))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("would have gone on from the stage written"));
    }

    @Test
    void aLightTouchContractMayBeModifiedSubstantially() {
        Procedure before = procedure().asLightTouch();
        Procedure changed = procedure(written("80", "20"), last("80", "20")).asLightTouch();
        Change.Modification change = Change.modification(BETWEEN, before, changed, "Carers asked for it")
                .notifying(BETWEEN, "A", "C");
        assertThat(objections(review(change))).isEmpty();
    }

    @Test
    void afterTheDeadlineForFinalTendersThereIsNoPowerLightTouchIncluded() {
        LocalDate late = Leisure.FINAL_DEADLINE;
        Change.Modification change = Change.modification(
                        late,
                        procedure().asLightTouch(),
                        procedure(written("80", "20"), last("80", "20")).asLightTouch(),
                        "Carers asked for it")
                .notifying(late, "A", "C");
        assertThat(objections(review(change)))
                .containsExactly(
                        "The day (2026-07-01) of the modification of 2026-07-01 must be before the deadline for final tenders, which was on 2026-07-01; after it there is no power to change the method (Procurement Act 2023, section 31(2))\n"
                                + "  Maybe the procedure can be terminated and begun again with the method that is wanted");
    }

    @Test
    void aDayThatIsAlsoThatOfTheOpeningCannotBePutInOrder() {
        Procedure changed = procedure(written("60", "40"), heavierPrice());
        ChangeReview review = review(told(to(Leisure.FIRST_OPENED, changed)));
        assertThat(review.isLawful()).isNotEqualTo(Answer.YES);
        assertThat(objections(review))
                .contains(
                        "The day (2026-04-02) of the modification of 2026-04-02 must not be the one on which the first tender of the stage written was opened, because it cannot be told which came first (C-226/09 Commission v Ireland)");
    }

    @Test
    void participantsThatAreNotKnownAreNotNotified() {
        MethodHistory history = MethodHistory.published(procedure(), Leisure.timetable())
                .with(told(to(BETWEEN, procedure(written("60", "40"), heavierPrice()))));
        assertThat(objections(Proceedings.under(history).assess().reviews().get(0)))
                .containsExactly(
                        "The participants that must be notified of the modification of 2026-05-04 are not known, because no earlier round is recorded (Procurement Act 2023, section 31(6))");
    }

    @Test
    void theDeadlineForFinalTendersMustBeKnownOnceTheyAreInvited() {
        Timetable half = new Timetable(
                Leisure.PUBLISHED, Leisure.FIRST_DEADLINE, Optional.of(Leisure.FINAL_INVITED), Optional.empty());
        Change change = told(to(BETWEEN, procedure(written("60", "40"), heavierPrice())));
        MethodHistory history = MethodHistory.published(change.from(), half).with(change);
        ChangeReview review = Leisure.afterFirst(history).assess().reviews().get(0);
        assertThat(objections(review))
                .containsExactly(
                        "The deadline for final tenders must be recorded, because they were invited (Procurement Act 2023, section 31(2))");
        assertThat(review.replays()).singleElement().returns(Answer.YES, Replay::isUnchanged);
        MethodHistory open = MethodHistory.published(
                        change.from(), Timetable.flexible(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE))
                .with(change);
        assertThat(Leisure.afterFirst(open).assess().reviews().get(0).isLawful())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aModificationNeedsAReason() {
        assertThatThrownBy(() -> Change.modification(BETWEEN, procedure(), procedure(), ""))
                .hasMessage(
                        "The reason of a change of the method must not be blank (Procurement Act 2023, section 98)");
    }

    @Test
    void marksGivenAgainServeAModificationToo() {
        Methodology rescaled = Methodology.named("Leisure centre, written tenders")
                .mark("method", "Method", "60", MarkScales.zeroToFive())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        Methodology last = Methodology.named("Leisure centre, final tenders")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", "60", MarkScales.zeroToFive())
                                .mark("staff", "Staff", "40", MarkScales.zeroToTen()))
                .build();
        Change.Modification change = told(to(BETWEEN, procedure(rescaled, last)));
        assertThat(objections(review(change)))
                .hasSize(5)
                .allSatisfy(text -> assertThat(text)
                        .contains("is not known: its scale is changed (Procurement Act 2023, section 31(3))"));
        // by hand with half of the earlier marks: the same totals
        Change.Modification marked =
                change.remarking(mark("A", "4"), mark("B", "3.5"), mark("C", "3"), mark("D", "4.5"), mark("E", "2"));
        assertThat(objections(review(marked)))
                .as("3.5 and 4.5 are no marks of the scale")
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("under the changed method: The mark ("));
        Change.Modification whole =
                change.remarking(mark("A", "4"), mark("B", "3"), mark("C", "4"), mark("D", "4"), mark("E", "2"));
        // by hand: A 48 + 36 = 84, C 48 + 36 = 84, B 36 + 28 = 64, D 48 + 16 = 64
        assertThat(objections(review(whole))).isEmpty();
    }

    private static Remarking mark(String tender, String mark) {
        return new Remarking("written", tender, "method", new Response.Mark(Ratio.parse(mark)));
    }
}
