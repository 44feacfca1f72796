package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Earlier rounds as they would have gone: in their order, with what was decided, and unknown where a mark says nothing. */
class ReplayTest {

    private static final LocalDate SECOND_OPENED = LocalDate.of(2026, 5, 4);
    private static final LocalDate CHANGED = LocalDate.of(2026, 5, 20);

    private static Methodology question(String id, MarkScale scale) {
        return Methodology.named("Question " + id)
                .mark(id, "Question " + id, scale)
                .build();
    }

    private static Methodology two(String method, String staff) {
        return Methodology.named("Two")
                .mark("method", "Method", method, MarkScales.zeroToTen())
                .mark("staff", "Staff", staff, MarkScales.zeroToTen())
                .build();
    }

    private static ProcedureResult replay(Procedure before, Procedure after, UnaryOperator<Proceedings> rounds) {
        Change change = Change.modification(CHANGED, before, after, "The budget was cut")
                .openingToOthers(Answer.NO)
                .notifying(CHANGED, "A", "B", "C", "D", "E");
        return rounds.apply(Proceedings.under(
                        MethodHistory.published(before, Leisure.timetable()).with(change)))
                .assess();
    }

    // ---- several rounds
    // -------------------------------------------------------------------------------------------------

    private static Procedure threeStages(Methodology first, Progression progression, Methodology second) {
        return Procedure.flexible("Three stages")
                .stage("first", "First", first, progression, LaterUse.NOTHING)
                .stage("second", "Second", second, Progression.best(2, CutTie.ALL_GO_ON), LaterUse.NOTHING)
                .finalStage("last", "Last", question("last", MarkScales.zeroToTen()))
                .build();
    }

    /** By hand, first round 60 and 40: A 84, C 72, B and D 70; with 80 and 20 A 82, D 80, B 70, C 66. */
    private static Proceedings threeRounds(Proceedings proceedings) {
        return proceedings
                .round("first", Leisure.FIRST_OPENED, Leisure.five())
                .round(
                        "second",
                        SECOND_OPENED,
                        round -> round.tender("A", "Alder", t -> t.mark("second", "3"))
                                .tender("B", "Birch", t -> t.mark("second", "2"))
                                .tender("C", "Cedar", t -> t.mark("second", "9"))
                                .tender("D", "Damson", t -> t.mark("second", "8")));
    }

    /** The best three of 80 and 20 are A, D and B: C is out, so that of the second round A goes on beside D. */
    @Test
    void whoWouldHaveFallenIsNotInTheNextRound() {
        Methodology second = question("second", MarkScales.zeroToTen());
        ProcedureResult result = replay(
                threeStages(two("60", "40"), Progression.best(3, CutTie.ALL_GO_ON), second),
                threeStages(two("80", "20"), Progression.best(3, CutTie.ALL_GO_ON), second),
                ReplayTest::threeRounds);
        List<Replay> replays = result.reviews().get(0).replays();
        assertThat(replays).extracting(Replay::stage).containsExactly("first", "second");
        assertThat(replays.get(1).turns())
                .extracting(turn -> turn.was().tender(), Replay.Turn::letsThrough, Replay.Turn::keepsOut)
                .containsExactly(tuple("D", false, false), tuple("A", true, false), tuple("B", false, false));
    }

    @Test
    void aRoundAfterOneThatCannotBeRunAgainIsUnknownToo() {
        Methodology second = question("second", MarkScales.zeroToTen());
        Methodology rescaled = Methodology.named("Two")
                .mark("method", "Method", "60", MarkScales.zeroToFive())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        ProcedureResult result = replay(
                threeStages(two("60", "40"), Progression.best(3, CutTie.ALL_GO_ON), second),
                threeStages(rescaled, Progression.best(3, CutTie.ALL_GO_ON), second),
                ReplayTest::threeRounds);
        assertThat(result.reviews().get(0).replays().get(1).missing())
                .extracting(Replay.Missing::text)
                .containsExactly("The stage second cannot be run again before the stage first");
    }

    /** Nobody has 95 per cent in the first round, so that nobody is left for the second. */
    @Test
    void aRoundWithoutTendersIsUnknown() {
        Methodology second = question("second", MarkScales.zeroToTen());
        ProcedureResult result = replay(
                threeStages(two("60", "40"), Progression.best(3, CutTie.ALL_GO_ON), second),
                threeStages(two("60", "40"), Progression.atLeast("95%"), second),
                ReplayTest::threeRounds);
        List<Replay> replays = result.reviews().get(0).replays();
        assertThat(replays.get(0).turns().stream().filter(Replay.Turn::keepsOut))
                .hasSize(4);
        assertThat(replays.get(1).missing())
                .extracting(Replay.Missing::text)
                .containsExactly("The stage second would have had no tender");
    }

    @Test
    void carriedPointsAreThoseOfTheRoundRunAgain() {
        Methodology second = Methodology.named("Second")
                .quantity("before", "As scored before", SocialValueRules.towardsTarget("100"))
                .build();
        Procedure before = Procedure.flexible("Carried")
                .stage("first", "First", two("60", "40"), Progression.all(), LaterUse.CARRIED)
                .stage(
                        "second",
                        "Second",
                        second,
                        Progression.best(2, CutTie.ALL_GO_ON),
                        LaterUse.NOTHING,
                        Carry.total("before", "first"))
                .finalStage("last", "Last", question("last", MarkScales.zeroToTen()))
                .build();
        ProcedureResult result = replay(
                before,
                before.with("first", two("80", "20")),
                proceedings -> proceedings
                        .round("first", Leisure.FIRST_OPENED, Leisure.five())
                        .round(
                                "second",
                                SECOND_OPENED,
                                round -> round.tender("A", "Alder", t -> t)
                                        .tender("C", "Cedar", t -> t)
                                        .tender("D", "Damson", t -> t)));
        // by hand: A 84, C 72, D 70 before, so A and C; A 82, D 80, C 66 again, so A and D
        assertThat(result.reviews().get(0).replays().get(1).turns())
                .extracting(turn -> turn.was().tender(), Replay.Turn::letsThrough, Replay.Turn::keepsOut)
                .containsExactly(tuple("A", false, false), tuple("D", true, false), tuple("C", false, true));
    }

    // ---- decisions --------------------------------------------------------------------------------------------------

    private static Procedure twoStages(Methodology first, Progression progression) {
        return Procedure.flexible("Two stages")
                .stage("first", "First", first, progression, LaterUse.NOTHING)
                .finalStage("last", "Last", question("last", MarkScales.zeroToTen()))
                .build();
    }

    private static List<String> missing(ProcedureResult result) {
        return result.reviews().get(0).replays().get(0).missing().stream()
                .map(Replay.Missing::text)
                .toList();
    }

    private static UnaryOperator<Proceedings> first(UnaryOperator<RoundBuilder> round) {
        return proceedings -> proceedings.round("first", Leisure.FIRST_OPENED, round);
    }

    /** Without A the best two are C and D with 66 and 80 of 80 and 20, and B has 70: D and B. */
    @Test
    void whoWasDisregardedWouldHaveBeenToo() {
        Progression best = Progression.best(2, CutTie.ALL_GO_ON);
        ProcedureResult result = replay(
                twoStages(two("60", "40"), best),
                twoStages(two("80", "20"), best),
                first(round -> Leisure.five()
                        .apply(round)
                        .tender("F", "Fir", t -> t)
                        .decide(Consideration.of("F", Ground.PROCEDURAL_BREACH)
                                .disregard("Panel", LocalDate.of(2026, 4, 9), "It came late"))
                        .decide(Consideration.of("A", Ground.PROCEDURAL_BREACH)
                                .disregard("Panel", LocalDate.of(2026, 4, 9), "It came late"))));
        Selection again = result.reviews().get(0).replays().get(0).selection().orElseThrow();
        assertThat(Leisure.ids(again)).containsExactly("D", "B");
        assertThat(again.fate("A").orElseThrow().kind()).isEqualTo(Fate.Kind.NOT_RANKED);
    }

    private static TieDecision all(String... tied) {
        return new TieDecision(Set.of(tied), "Panel", LocalDate.of(2026, 4, 9), "All alike");
    }

    /** B and D are tied for the third place with 60 and 40, and C and D with 62.5 and 37.5 for the second. */
    @Test
    void aDecisionHoldsForTheSameTieOnly() {
        Progression three = Progression.best(3, CutTie.NOT_PUBLISHED);
        UnaryOperator<Proceedings> rounds =
                first(round -> Leisure.five().apply(round).tieSettled(all("B", "D")));
        Procedure before = twoStages(two("60", "40"), three);
        Procedure renamed = before.with("last", question("final", MarkScales.zeroToTen()));
        assertThat(replay(before, renamed, rounds).reviews().get(0).isLawful()).isEqualTo(Answer.YES);

        Procedure two = twoStages(two("62.5", "37.5"), Progression.best(2, CutTie.NOT_PUBLISHED));
        assertThat(missing(replay(before, two, rounds)))
                .containsExactly(
                        "In the stage first under the changed method: C, Cedar is tied at the cut: place 2 with 71.25, tied with D for 1 place of the best 2; nothing is published about a tie at the cut.",
                        "In the stage first under the changed method: D, Damson is tied at the cut: place 2 with 71.25, tied with C for 1 place of the best 2; nothing is published about a tie at the cut.");
    }

    @Test
    void aDecisionDoesNotHoldUnderAnotherProgression() {
        UnaryOperator<Proceedings> rounds =
                first(round -> Leisure.five().apply(round).tieSettled(all("B", "D")));
        Procedure before = twoStages(two("60", "40"), Progression.best(3, CutTie.NOT_PUBLISHED));
        Procedure after = twoStages(
                two("60", "40"), Progression.best(3, CutTie.NOT_PUBLISHED).numbering(1, 3));
        assertThat(missing(replay(before, after, rounds))).hasSize(2);
    }

    // ---- what a mark says nothing of --------------------------------------------------------------------------------

    private static List<String> unknown(Methodology before, Methodology after, UnaryOperator<RoundBuilder> round) {
        return missing(replay(twoStages(before, Progression.all()), twoStages(after, Progression.all()), first(round)));
    }

    private static RoundBuilder marked(RoundBuilder round) {
        return round.tender("A", "Alder", t -> t.mark("method", "5").mark("staff", "5"));
    }

    @Test
    void aNewCriterionIsUnknown() {
        Methodology more = Methodology.named("More")
                .mark("method", "Method", "60", MarkScales.zeroToTen())
                .mark("staff", "Staff", "20", MarkScales.zeroToTen())
                .mark("safety", "Safety", "20", MarkScales.zeroToTen())
                .build();
        assertThat(unknown(two("60", "40"), more, ReplayTest::marked))
                .containsExactly(
                        "The response of the tender A in the stage first on the changed criterion safety is not known: it is new");
    }

    @Test
    void anotherWordingIsUnknown() {
        Methodology reworded = Methodology.named("Reworded")
                .mark("method", "Method with risks", "60", MarkScales.zeroToTen())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        assertThat(unknown(two("60", "40"), reworded, ReplayTest::marked))
                .containsExactly(
                        "The response of the tender A in the stage first on the changed criterion method is not known: its wording is changed from \"Method\" to \"Method with risks\"");
    }

    @Test
    void whatWasAGroupIsUnknown() {
        Methodology group = Methodology.named("Group")
                .group("method", "Method", "60", parts -> parts.mark("risks", "Risks", MarkScales.zeroToTen()))
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        assertThat(unknown(
                        group,
                        two("60", "40"),
                        round -> round.tender(
                                "A", "Alder", t -> t.mark("risks", "5").mark("staff", "5"))))
                .containsExactly(
                        "The response of the tender A in the stage first on the changed criterion method is not known: it was a group of others");
    }

    @Test
    void anotherWayFromSeveralMarksToOneIsUnknown() {
        Methodology mean = Methodology.named("Two")
                .consensus(ConsensusRules.mean("none"))
                .mark("method", "Method", "60", MarkScales.zeroToTen().withDecimals(2))
                .mark("staff", "Staff", "40", MarkScales.zeroToTen().withDecimals(2))
                .build();
        Methodology moderated = Methodology.named("Two")
                .mark("method", "Method", "60", MarkScales.zeroToTen().withDecimals(2))
                .mark("staff", "Staff", "40", MarkScales.zeroToTen().withDecimals(2))
                .build();
        assertThat(unknown(moderated, mean, ReplayTest::marked))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("on the changed criterion method is not known: how several marks become one is changed");
    }

    @Test
    void aResponseThatNobodyGaveIsUnknownWhereItIsRefusedNow() {
        Methodology lenient = Methodology.named("Two")
                .mark("method", "Method", "60", MarkScales.zeroToTen(), Options.ifMissing(MissingResponse.SCORES_ZERO))
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        assertThat(unknown(lenient, two("60", "40"), round -> round.tender("A", "Alder", t -> t.mark("staff", "5"))))
                .containsExactly(
                        "The response of the tender A in the stage first on the changed criterion method is not known: no response was given, which the changed method refuses");
        Methodology heavier = Methodology.named("Two")
                .mark("method", "Method", "70", MarkScales.zeroToTen(), Options.ifMissing(MissingResponse.SCORES_ZERO))
                .mark("staff", "Staff", "30", MarkScales.zeroToTen())
                .build();
        assertThat(unknown(lenient, heavier, round -> round.tender("A", "Alder", t -> t.mark("staff", "5"))))
                .as("a missing response is known to be missing")
                .isEmpty();
    }

    private static Methodology choice(ChoiceScale.Option... options) {
        return Methodology.named("Vehicles")
                .choice("vehicles", "Vehicles", ChoiceScale.of(options))
                .build();
    }

    @Test
    void aChoiceIsKnownWhereTheOptionsAreTheSame() {
        ChoiceScale.Option diesel = ChoiceScale.Option.of("diesel", "0");
        ChoiceScale.Option electric = ChoiceScale.Option.of("electric", "100");
        UnaryOperator<RoundBuilder> round = one -> one.tender("A", "Alder", t -> t.choice("vehicles", "diesel"));
        assertThat(unknown(choice(diesel, electric), choice(electric, ChoiceScale.Option.of("diesel", "10")), round))
                .isEmpty();
        assertThat(unknown(
                        choice(diesel, electric),
                        choice(diesel, electric, ChoiceScale.Option.of("hybrid", "50")),
                        round))
                .containsExactly(
                        "The response of the tender A in the stage first on the changed criterion vehicles is not known: its question is changed");
    }

    @Test
    void aPriceIsKnownUnderAnotherRuleButNotInAnotherUnit() {
        Methodology price = Methodology.named("Price")
                .prices("GBP", VatBasis.NET)
                .price("price", "Price", PriceRules.lowestOverPrice())
                .build();
        UnaryOperator<RoundBuilder> round = one -> one.tender("A", "Alder", t -> t.price("100"));
        assertThat(unknown(
                        price,
                        Methodology.named("Price")
                                .prices("GBP", VatBasis.NET)
                                .price("price", "Price", PriceRules.highestToLowest())
                                .build(),
                        round))
                .isEmpty();
        assertThat(unknown(
                        price,
                        Methodology.named("Price")
                                .prices("GBP", VatBasis.GROSS)
                                .price("price", "Price", PriceRules.lowestOverPrice())
                                .build(),
                        round))
                .containsExactly(
                        "In the stage first under the changed method: The price (100 GBP net) of the tender A on the criterion price must have the currency and VAT basis of the method (GBP, VAT gross); nothing is converted");
    }

    // ---- points that cannot be carried ------------------------------------------------------------------------------

    /** By hand: 100 × (1 - 10/100) is 90, but with a price of -10 the share is 1.1. */
    @Test
    void pointsBeyondThoseThatCanBeEarnedAreNotCarried() {
        Methodology odd = Methodology.named("Odd")
                .price("price", "Price", "50", PriceRules.shareOfBase("100", Clamp.NONE))
                .mark("method", "Method", "50", MarkScales.zeroToTen())
                .build();
        Methodology last = Methodology.named("Last")
                .quantity("price", "Price", SocialValueRules.towardsTarget("50"))
                .build();
        Procedure procedure = Procedure.flexible("Odd")
                .stage("first", "First", odd, Progression.all(), LaterUse.CARRIED)
                .finalStage("last", "Last", last, Carry.points("price", "first", "price"))
                .build();
        Proceedings proceedings = Proceedings.of(procedure)
                .round(
                        "first",
                        round -> round.tender("A", "Alder", t -> t.price("-10").mark("method", "5")))
                .round("last", round -> round.tender("A", "Alder", t -> t));
        assertThat(catchThrowable(proceedings::assess))
                .hasMessageContaining(
                        "The points (55) of the tender A on price must be at most 50, the points that can be earned, to be carried into price");
    }
}
