package io.github.tenderscore.stage;

import static io.github.tenderscore.stage.Leisure.BETWEEN;
import static io.github.tenderscore.stage.Leisure.last;
import static io.github.tenderscore.stage.Leisure.objections;
import static io.github.tenderscore.stage.Leisure.procedure;
import static io.github.tenderscore.stage.Leisure.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Refinement of award criteria (Procurement Act 2023, section 24): the criterion "method" may be refined, and its refinement here is
 * that a mark below 5 disqualifies.
 */
class RefinementTest {

    private static final Option LEAST_FIVE = Options.minimum("5");

    private static Procedure refined(String method, String staff) {
        return procedure(written(method, staff, LEAST_FIVE), last(method, staff, LEAST_FIVE));
    }

    private static ChangeReview review(Change change) {
        return review(change, Leisure.timetable());
    }

    private static ChangeReview review(Change change, Timetable timetable) {
        MethodHistory history =
                MethodHistory.published(change.from(), timetable).with(change);
        return Leisure.afterFirst(history).assess().reviews().get(0);
    }

    private static Change.Refinement to(Procedure refined) {
        return Change.refinement(BETWEEN, procedure(), refined, "Dialogue showed that less is not enough", "method");
    }

    @Test
    void aRefinementThatLetsNobodyThroughIsLawful() {
        ChangeReview review = review(to(refined("60", "40")));
        assertThat(objections(review)).isEmpty();
        assertThat(review.isLawful()).isEqualTo(Answer.YES);
        assertThat(review.replays()).singleElement().returns(Answer.YES, Replay::isUnchanged);
    }

    /** By hand, with 80 and 20: A 64 + 18 = 82, D 72 + 8 = 80, B 70, C 48 + 18 = 66; the best two are A and D. */
    @Test
    void aRefinementThatWouldHaveLetAFallenSupplierThroughIsBlockedByItsName() {
        ChangeReview review = review(to(refined("80", "20")));
        assertThat(review.isLawful()).isEqualTo(Answer.NO);
        assertThat(objections(review))
                .containsExactly(
                        "D, Damson, would have gone on from the stage written under the refinement of 2026-05-04: place 2 with 80; the best 2 go on; it fell: place 3 with 70; the best 2 go on, the last of these with 72 (Procurement Act 2023, section 24(3))\n"
                                + "  Maybe another refinement lets nobody through who fell");
    }

    /** Who would have fallen may not be named as let through: only D is, though C would have been out. */
    @Test
    void onlyThoseLetThroughAreBarred() {
        Replay replay = review(to(refined("80", "20"))).replays().get(0);
        assertThat(replay.turns().stream()
                        .filter(Replay.Turn::letsThrough)
                        .map(turn -> turn.was().tender()))
                .containsExactly("D");
        assertThat(replay.turns().stream()
                        .filter(Replay.Turn::keepsOut)
                        .map(turn -> turn.was().tender()))
                .containsExactly("C");
    }

    @Test
    void aSupplierThatFellAtAMinimumIsLetThroughWhereTheMinimumGoes() {
        Procedure strict = procedure(written("60", "40", LEAST_FIVE), last("60", "40", LEAST_FIVE), Progression.all());
        Procedure lenient = procedure(written("60", "40"), last("60", "40"), Progression.all());
        ChangeReview review = review(Change.refinement(BETWEEN, strict, lenient, "Too strict", "method"));
        assertThat(objections(review))
                .containsExactly(
                        "E, Elm, would have gone on from the stage written under the refinement of 2026-05-04: place 5 with 40; all that are not disqualified go on; it fell: disqualified under the method; Method: the mark is 4 and must be at least 5 (Procurement Act 2023, section 24(3))\n"
                                + "  Maybe another refinement lets nobody through who fell");
    }

    @Test
    void aRefinementAfterFinalTendersAreInvitedIsRefused() {
        Change late = Change.refinement(
                Leisure.FINAL_INVITED, procedure(), refined("60", "40"), "Dialogue showed it", "method");
        assertThat(objections(review(late)))
                .containsExactly(
                        "The day (2026-06-01) of the refinement of 2026-06-01 must be before final tenders are invited, which was on 2026-06-01 (Procurement Act 2023, section 24)\n"
                                + "  Maybe before the final-tender deadline the method can be modified under Procurement Act 2023, section 31, if that is not substantial");
    }

    @Test
    void aCriterionThatTheDocumentsDoNotNameIsNotRefinable() {
        Methodology first = written("50", "50");
        Procedure published = Procedure.flexible("Leisure centre")
                .stage("written", "Written tenders", first, Progression.all(), LaterUse.NOTHING)
                .finalStage("final", "Final tenders", last("60", "40"))
                .build();
        Procedure refined =
                published.with("final", last("60", "40", LEAST_FIVE)).with("written", written("50", "50", LEAST_FIVE));
        assertThat(objections(review(Change.refinement(BETWEEN, published, refined, "Why not", "method"))))
                .containsExactly(
                        "The criterion (method) of the refinement of 2026-05-04 must be one that the published documents provide for refining (Procurement Act 2023, section 24)\n"
                                + "  Maybe before the final-tender deadline it can be modified under Procurement Act 2023, section 31, if that is not substantial");
    }

    @Test
    void weightsMayFollowButNotChangeAlone() {
        Procedure reweighted = procedure(written("59", "41"), last("59", "41"));
        assertThat(objections(review(to(reweighted))))
                .containsExactly(
                        "The weights must follow from the refinement of a criterion, but no criterion of the refinement of 2026-05-04 is refined (Procurement Act 2023, section 24)");
        assertThat(objections(review(to(refined("59", "41"))))).isEmpty();
    }

    @Test
    void nothingElseMayChange() {
        Methodology other = Methodology.named("Leisure centre, final tenders")
                .price("price", "Price", "50", PriceRules.highestToLowest())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", "60", MarkScales.zeroToTen(), LEAST_FIVE)
                                .mark("staff", "Staff", "40", MarkScales.zeroToTen()))
                .build();
        Procedure refined = refined("60", "40").with("final", other);
        assertThat(objections(review(to(refined))))
                .containsExactly(
                        "A refinement must change nothing but the criteria it refines and weights that follow, but in the stage final, the scoring of price was price by PR-HYP-MIN and is price by PR-LIN-MINMAX (Procurement Act 2023, section 24)");
    }

    @Test
    void arefinedCriterionMustStay() {
        Methodology gone = Methodology.named("Leisure centre, written tenders")
                .mark("staff", "Staff", MarkScales.zeroToTen())
                .build();
        List<String> found = objections(review(to(refined("60", "40").with("written", gone))));
        assertThat(found)
                .contains(
                        "A refinement must change nothing but the criteria it refines and weights that follow, but in the stage written, the criterion method was mark by the scale 0-10: "
                                + scale() + ", weight 60 and is nothing (Procurement Act 2023, section 24)");
    }

    private static String scale() {
        return String.join(
                ", ",
                MarkScales.zeroToTen().grades().stream()
                        .map(grade -> grade.mark() + " " + grade.descriptor())
                        .toList());
    }

    @Test
    void onlyACompetitiveFlexibleProcedureCanRefine() {
        Procedure open = Procedure.open(last("60", "40"));
        Procedure changed = Procedure.open(last("60", "40", LEAST_FIVE));
        Change change = Change.refinement(LocalDate.of(2026, 3, 20), open, changed, "Why not", "method");
        ProcedureResult result = Proceedings.under(
                        MethodHistory.published(open, Timetable.open(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE))
                                .with(change))
                .assess();
        assertThat(objections(result.reviews().get(0)))
                .contains(
                        "The procedure (open) must be competitive-flexible to refine award criteria (Procurement Act 2023, section 24)\n"
                                + "  Maybe the method can be modified before the deadline for tenders under Procurement Act 2023, section 31");
    }

    @Test
    void itMustBePublishedAgain() {
        Change.Refinement silent = new Change.Refinement(
                BETWEEN,
                Set.of("method"),
                procedure(),
                refined("60", "40"),
                Optional.empty(),
                "Dialogue showed it",
                List.of());
        assertThat(review(silent).isLawful()).isEqualTo(Answer.UNKNOWN);
        assertThat(objections(review(silent)))
                .containsExactly(
                        "The day on which notice and documents were published or provided again after the refinement of 2026-05-04 must be recorded (Procurement Act 2023, section 24(4))");
    }

    // ---- what cannot be replayed is unknown, and unknown is never a pass
    // ------------------------------------------------

    /** The refinement of the later criterion alone would make the replay prove nothing. */
    @Test
    void aChangeThatTheEarlierRoundDoesNotHaveIsUnknown() {
        Procedure half = procedure(written("60", "40"), last("60", "40", LEAST_FIVE));
        assertThat(review(to(half)).isLawful()).isEqualTo(Answer.UNKNOWN);
        assertThat(objections(review(to(half))))
                .containsExactly(
                        "The criterion method is changed in the stage final and was the same in the stage written, where it must be changed in the same way before the stage can be run again (Procurement Act 2023, section 24(3))");
    }

    /** 60 to 40 in both rounds was the same relative importance, although one is of the whole and one of half of it. */
    @Test
    void aWeightThatFollowsOnlyInTheLaterRoundIsUnknown() {
        Procedure half = procedure(written("60", "40", LEAST_FIVE), last("80", "20", LEAST_FIVE));
        assertThat(objections(review(to(half))))
                .containsExactly(
                        "The relative importance of method and staff is changed in the stage final and was the same in the stage written, where it must be changed in the same way before the stage can be run again (Procurement Act 2023, section 24(3))");
    }

    private static Procedure rescaled() {
        MarkScale scale = MarkScale.of(
                MarkScale.Grade.of("0", "No method"),
                MarkScale.Grade.of("5", "A method for some risks"),
                MarkScale.Grade.of("10", "A method for every risk that dialogue named"));
        Methodology first = Methodology.named("Leisure centre, written tenders")
                .mark("method", "Method", "60", scale)
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        Methodology second = Methodology.named("Leisure centre, final tenders")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", "60", scale)
                                .mark("staff", "Staff", "40", MarkScales.zeroToTen()))
                .build();
        return procedure(first, second);
    }

    @Test
    void marksOnAnotherScaleAreUnknownAndEachIsNamed() {
        ChangeReview review = review(to(rescaled()));
        assertThat(review.isLawful()).isEqualTo(Answer.UNKNOWN);
        assertThat(review.replays()).singleElement().returns(Answer.UNKNOWN, Replay::isUnchanged);
        assertThat(objections(review))
                .hasSize(5)
                .contains(
                        "The response of the tender D in the stage written on the changed criterion method is not known: its scale is changed (Procurement Act 2023, section 24(3))\n"
                                + "  Maybe the earlier tenders can be marked again under the changed criteria, for the replay alone");
    }

    private static Remarking remarking(String tender, String mark) {
        return new Remarking("written", tender, "method", new Response.Mark(Ratio.parse(mark)));
    }

    /** By hand with marks of 10, 5, 5, 5 and 0: A 60 + 36 = 96, C 30 + 36 = 66, B 30 + 28 = 58, D 30 + 16 = 46, E 16. */
    @Test
    void marksGivenAgainForTheReplaySettleIt() {
        Change.Refinement change = to(rescaled())
                .remarking(
                        remarking("A", "10"),
                        remarking("B", "5"),
                        remarking("C", "5"),
                        remarking("D", "5"),
                        remarking("E", "0"));
        assertThat(objections(review(change))).isEmpty();

        // with 10 for D: 60 + 16 = 76, more than C
        Change.Refinement other = change.remarking(Stream.of(
                        remarking("A", "10"),
                        remarking("B", "5"),
                        remarking("C", "5"),
                        remarking("D", "10"),
                        remarking("E", "0"))
                .toArray(Remarking[]::new));
        assertThat(objections(review(other)))
                .singleElement()
                .asString()
                .startsWith("D, Damson, would have gone on from the stage written");
    }

    @Test
    void aTieOfTheReplayIsUnknown() {
        // by hand with 70 and 30: A 83, B 70, C 42 + 27 = 69, D 63 + 12 = 75; with 65 and 35: C 70.5, B 70, D 72.5
        Progression progression = Progression.best(2, CutTie.NOT_PUBLISHED);
        Procedure before = procedure(written("60", "40"), last("60", "40"), progression);
        // with 62 and 38: A 83.8, B 70, C 37.2 + 34.2 = 71.4, D 55.8 + 15.2 = 71; with 62.5 and 37.5 both C and D have
        // 71.25
        Procedure after = procedure(written("62.5", "37.5", LEAST_FIVE), last("62.5", "37.5", LEAST_FIVE), progression);
        ChangeReview review = review(Change.refinement(BETWEEN, before, after, "Dialogue showed it", "method"));
        assertThat(review.isLawful()).isEqualTo(Answer.UNKNOWN);
        assertThat(objections(review))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "In the stage written under the changed method: C, Cedar is tied at the cut: place 2 with 71.25, tied with D for 1 place of the best 2");
    }

    @Test
    void withoutATimetableNothingIsShownToBeLawful() {
        MethodHistory history = MethodHistory.published(procedure()).with(to(refined("60", "40")));
        ChangeReview review = Leisure.afterFirst(history).assess().reviews().get(0);
        assertThat(review.isLawful()).isEqualTo(Answer.UNKNOWN);
        assertThat(objections(review))
                .containsExactly(
                        "The days on which the power to change the method ends must be recorded (Procurement Act 2023, section 24)\n"
                                + "  Maybe a timetable can be given with the history of the method");
    }

    @Test
    void aRefinementNeedsACriterionAndAReason() {
        assertThatThrownBy(() -> Change.refinement(BETWEEN, procedure(), refined("60", "40"), "Why"))
                .hasMessage(
                        "The number (0) of criteria of a refinement must be at least 1 (Procurement Act 2023, section 24)");
        assertThatThrownBy(() -> Change.refinement(BETWEEN, procedure(), refined("60", "40"), " ", "method"))
                .hasMessage(
                        "The reason of a change of the method must not be blank (Procurement Act 2023, section 98)");
    }

    @Test
    void theDayOfTheInvitationMustBeKnownOnceFinalTendersAreOpened() {
        Change change = to(refined("60", "40"));
        MethodHistory history = MethodHistory.published(
                        procedure(), Timetable.flexible(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE))
                .with(change);
        assertThat(Leisure.afterFirst(history).assess().reviews().get(0).isLawful())
                .as("they are not invited yet")
                .isEqualTo(Answer.YES);
        ProcedureResult later = Leisure.afterFirst(history)
                .round("final", Leisure.FINAL_OPENED, Leisure.two())
                .assess();
        assertThat(objections(later.reviews().get(0)))
                .containsExactly(
                        "The day on which final tenders were invited must be recorded (Procurement Act 2023, section 24)");
    }

    @Test
    void whatIsMarkedAgainIsOfATenderThatWasThereAndOnlyOnce() {
        Change.Refinement change = to(rescaled())
                .remarking(
                        remarking("A", "10"),
                        remarking("B", "5"),
                        remarking("C", "5"),
                        remarking("D", "5"),
                        remarking("E", "0"),
                        remarking("Z", "5"),
                        new Remarking("written", "A", "colour", new Response.Mark(Ratio.ONE)));
        assertThat(objections(review(change)))
                .containsExactly(
                        "What is marked again for the tender Z in the stage written on the criterion method must be of a tender in a round before the refinement of 2026-05-04 (Procurement Act 2023, section 24)",
                        "What is marked again for the tender A in the stage written on the criterion colour must be on a criterion of the changed method (Procurement Act 2023, section 24)");
        assertThatThrownBy(() -> change.remarking(remarking("A", "10"), remarking("A", "5")))
                .hasMessage("The tender A in the stage written must be marked again only once on the criterion method");
    }

    /** In whatever order tenders come, what is missing is named in the order of their ids. */
    @Test
    void theOrderOfTendersDoesNotMatter() {
        MethodHistory history = Leisure.history().with(to(rescaled()));
        List<String> turned = objections(Proceedings.under(history)
                .round("written", Leisure.FIRST_OPENED, round -> {
                    List<Tender> tenders = new ArrayList<>(Leisure.fiveTenders());
                    Collections.reverse(tenders);
                    return round.tenders(tenders);
                })
                .assess()
                .reviews()
                .get(0));
        assertThat(turned).isEqualTo(objections(review(to(rescaled()))));
    }
}
