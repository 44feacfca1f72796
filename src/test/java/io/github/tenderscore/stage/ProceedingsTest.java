package io.github.tenderscore.stage;

import static io.github.tenderscore.stage.Leisure.FINAL_OPENED;
import static io.github.tenderscore.stage.Leisure.FIRST_OPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Round after round: who takes part, what is carried, and what stops everything. */
class ProceedingsTest {

    private static List<String> faults(Proceedings proceedings) {
        try {
            proceedings.assess();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void theLastRoundDecidesTheAward() {
        ProcedureResult result = Proceedings.of(Leisure.procedure())
                .round("written", Leisure.five())
                .round("final", Leisure.two())
                .assess();
        Assessment award = result.assessment().orElseThrow();
        // by hand: A 50 × 80/100 + 24 + 18 = 82, C 50 + 21 + 18 = 89
        assertThat(award.result("A").figure()).contains(Ratio.of(82));
        assertThat(award.result("C").figure()).contains(Ratio.of(89));
        assertThat(award.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("C");
        assertThat(result.isSettled()).isTrue();
        assertThat(result.halted()).isEmpty();
    }

    @Test
    void onlyFinalTendersAreAssessedTendersAndTheOthersHaveTheirReason() {
        ProcedureResult result = Proceedings.of(Leisure.procedure())
                .round("written", Leisure.five())
                .round("final", Leisure.two())
                .assess();
        assertThat(result.assessment().orElseThrow().results()).hasSize(2);
        assertThat(result.fallen())
                .extracting(Fate::text)
                .containsExactly(
                        "B, Birch does not go on: place 3 with 70; the best 2 go on, the last of these with 72.",
                        "D, Damson does not go on: place 3 with 70; the best 2 go on, the last of these with 72.",
                        "E, Elm does not go on: place 5 with 40; the best 2 go on, the last of these with 72.");
    }

    @Test
    void proceedingsMayBeUnderWay() {
        ProcedureResult result = Proceedings.of(Leisure.procedure())
                .round("written", Leisure.five())
                .assess();
        assertThat(result.assessment()).isEmpty();
        assertThat(result.stage("written")).isPresent();
        assertThat(Proceedings.of(Leisure.procedure()).assess().stages()).isEmpty();
    }

    // ---- what earlier scores count for
    // ----------------------------------------------------------------------------------

    private static final Methodology DEMONSTRATION = Methodology.named("Demonstration")
            .mark("method", "Method", "50", MarkScales.zeroToTen())
            .mark("usability", "Usability", "50", MarkScales.zeroToFive())
            .build();

    /** By hand: written A 84, C 72. Demonstration A 25 + 50 = 75, C 50 + 40 = 90. */
    private static Proceedings threeRounds(Methodology last, LaterUse written, LaterUse shown, Carry... carries) {
        Procedure procedure = Procedure.flexible("Booking system")
                .stage(
                        "written",
                        "Written tenders",
                        Leisure.written("60", "40"),
                        Progression.best(2, CutTie.ALL_GO_ON),
                        written)
                .stage("shown", "Demonstration", DEMONSTRATION, Progression.all(), shown)
                .finalStage("final", "Final tenders", last, carries)
                .build();
        return Proceedings.of(procedure)
                .round("written", Leisure.five())
                .round(
                        "shown",
                        round -> round.tender(
                                        "A", "Alder", t -> t.mark("method", "5").mark("usability", "5"))
                                .tender(
                                        "C",
                                        "Cedar",
                                        t -> t.mark("method", "10").mark("usability", "4")))
                .round(
                        "final",
                        round -> round.tender("A", "Alder", t -> t.price("100"))
                                .tender("C", "Cedar", t -> t.price("100")));
    }

    /** By hand: A 50 + 30 × 84/100 + 20 × 75/100 = 90.2, C 50 + 30 × 72/100 + 20 × 90/100 = 89.6. */
    @Test
    void scoresOfEarlierStagesAddWithTheirPublishedShares() {
        Methodology last = Methodology.named("Final")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .quantity("written", "Written tenders", "30", SocialValueRules.towardsTarget("100"))
                .quantity("shown", "Demonstration", "20", SocialValueRules.towardsTarget("100"))
                .build();
        Assessment award = threeRounds(
                        last,
                        LaterUse.CARRIED,
                        LaterUse.CARRIED,
                        Carry.total("written", "written"),
                        Carry.total("shown", "shown"))
                .assess()
                .assessment()
                .orElseThrow();
        assertThat(award.result("A").figure()).contains(Ratio.parse("90.2"));
        assertThat(award.result("C").figure()).contains(Ratio.parse("89.6"));
    }

    /** By hand: the mark on the method is 5 and 10 now, that on staff still 9 and 9: A 50 + 15 + 18 = 83, C 50 + 30 + 18 = 98. */
    @Test
    void aLaterMarkReplacesAnEarlierOneCriterionByCriterion() {
        Assessment award = threeRounds(
                        Leisure.last("60", "40"),
                        LaterUse.CARRIED,
                        LaterUse.CARRIED,
                        Carry.response("method", "shown"),
                        Carry.response("staff", "written"))
                .assess()
                .assessment()
                .orElseThrow();
        assertThat(award.result("A").figure()).contains(Ratio.of(83));
        assertThat(award.result("C").figure()).contains(Ratio.of(98));
    }

    /** By hand, of the demonstration only the usability, 50 and 40 of 50: A 50 + 50, C 50 + 40. */
    @Test
    void theRestCountsForNothing() {
        Methodology last = Methodology.named("Final")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .quantity("usability", "Usability", "50", SocialValueRules.towardsTarget("50"))
                .build();
        Assessment award = threeRounds(
                        last, LaterUse.NOTHING, LaterUse.CARRIED, Carry.points("usability", "shown", "usability"))
                .assess()
                .assessment()
                .orElseThrow();
        assertThat(award.result("A").figure()).contains(Ratio.of(100));
        assertThat(award.result("C").figure()).contains(Ratio.of(90));
    }

    @Test
    void theExplanationSaysWhatIsCarried() {
        ProcedureResult result = threeRounds(
                        Leisure.last("60", "40"),
                        LaterUse.CARRIED,
                        LaterUse.CARRIED,
                        Carry.response("method", "shown"),
                        Carry.response("staff", "written"))
                .assess();
        assertThat(result.stage("final").orElseThrow().explanation().text()).startsWith("""
                        Stage Final tenders
                          Carried: method
                              the response on method in the stage shown
                          Carried: staff
                              the response on staff in the stage written
                          Leisure centre, final tenders
                        """);
    }

    @Test
    void whatIsCarriedIsNotGivenAgain() {
        Methodology last = Methodology.named("Final")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("method", "Method", "50", MarkScales.zeroToTen())
                .build();
        Procedure procedure = Procedure.flexible("Leisure centre")
                .stage(
                        "written",
                        "Written tenders",
                        Leisure.written("60", "40"),
                        Progression.best(2, CutTie.ALL_GO_ON),
                        LaterUse.CARRIED)
                .finalStage("final", "Final tenders", last, Carry.response("method", "written"))
                .build();
        assertThat(faults(Proceedings.of(procedure)
                        .round("written", Leisure.five())
                        .round(
                                "final",
                                round -> round.tender(
                                        "A", "Alder", t -> t.price("100").mark("method", "10")))))
                .containsExactly(
                        "rounds/final/tenders/A/responses/method: The response of the tender A on the criterion method must not be given, because the response on method in the stage written is carried there");
    }

    @Test
    void aMissingResponseIsCarriedAsMissing() {
        Methodology written = Methodology.named("Written")
                .mark("method", "Method", "60", MarkScales.zeroToTen(), Options.ifMissing(MissingResponse.SCORES_ZERO))
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .build();
        Methodology last = Methodology.named("Final")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("method", "Method", "50", MarkScales.zeroToTen())
                .build();
        Procedure procedure = Procedure.flexible("Leisure centre")
                .stage("written", "Written tenders", written, Progression.all(), LaterUse.CARRIED)
                .finalStage("final", "Final tenders", last, Carry.response("method", "written"))
                .build();
        assertThat(faults(Proceedings.of(procedure)
                        .round("written", round -> round.tender("A", "Alder", t -> t.mark("staff", "5")))
                        .round("final", round -> round.tender("A", "Alder", t -> t.price("100")))))
                .singleElement()
                .asString()
                .startsWith(
                        "rounds/final/tenders/A/responses/method: The tender A must have a response on the criterion method; a missing one is not zero");
    }

    // ---- who takes part
    // -------------------------------------------------------------------------------------------------

    @Test
    void whoFellTakesNoPartLater() {
        assertThat(faults(Proceedings.of(Leisure.procedure())
                        .round("written", Leisure.five())
                        .round(
                                "final",
                                round -> Leisure.two()
                                        .apply(round)
                                        .tender(
                                                "B",
                                                "Birch",
                                                t -> t.price("50")
                                                        .mark("method", "7")
                                                        .mark("staff", "7"))
                                        .tender(
                                                "F",
                                                "Fir",
                                                t -> t.price("50")
                                                        .mark("method", "7")
                                                        .mark("staff", "7")))))
                .containsExactly(
                        "rounds/final/tenders/B/id: The tender (B) in the stage final must be of a supplier that went on from the stage before, and it did not: place 3 with 70; the best 2 go on, the last of these with 72 (Procurement Act 2023, section 20(5)(b))",
                        "rounds/final/tenders/F/id: The tender (F) in the stage final must be of a supplier that took part in the stage before, and no tender there has this id (Procurement Act 2023, section 20(5)(b))");
    }

    @Test
    void anIdStandsForTheSameSupplierInAllStages() {
        assertThat(faults(Proceedings.of(Leisure.procedure())
                        .round("written", Leisure.five())
                        .round(
                                "final",
                                round -> round.tender(
                                        "A",
                                        "Cedar",
                                        t -> t.price("1").mark("method", "1").mark("staff", "1")))))
                .containsExactly(
                        "rounds/final/tenders/A/supplier: The supplier (Cedar) of the tender A in the stage final must be the one of the stage before, Alder\n"
                                + "  Maybe the ids of two tenders are mixed up");
    }

    @Test
    void whoGoesOnMayLeave() {
        ProcedureResult result = Proceedings.of(Leisure.procedure())
                .round("written", Leisure.five())
                .round(
                        "final",
                        round -> round.tender(
                                "A",
                                "Alder",
                                t -> t.price("1").mark("method", "1").mark("staff", "1")))
                .assess();
        assertThat(result.stage("final").orElseThrow().withoutTender()).containsExactly("C");
    }

    // ---- rounds
    // ---------------------------------------------------------------------------------------------------------

    @Test
    void faultsOfAllRoundsAreNamedAtOnce() {
        assertThat(faults(Proceedings.of(Leisure.procedure())
                        .round(
                                "written",
                                round -> round.tender(
                                        "A",
                                        "Alder",
                                        t -> t.mark("method", "eight").mark("staff", "11")))
                        .round(
                                "final",
                                round ->
                                        round.tender("A", " ", t -> t.price("1").mark("method", "1")))))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith(
                                        "rounds/written/tenders/A/responses/method: The response of the tender A on the criterion method: The text \"eight\" is not a number"),
                        two -> assertThat(two)
                                .isEqualTo(
                                        "rounds/final/tenders/A/supplier: The supplier of the tender A must not be blank"),
                        three -> assertThat(three)
                                .isEqualTo(
                                        "rounds/written/tenders/A/responses/staff: The mark (11) of the tender A on the criterion staff must be one of its scale: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"),
                        four -> assertThat(four)
                                .startsWith(
                                        "rounds/final/tenders/A/responses/staff: The tender A must have a response on the criterion staff"));
    }

    @Test
    void roundsComeInTheOrderOfTheStages() {
        assertThat(faults(Proceedings.of(Leisure.procedure()).round("final", Leisure.two())))
                .containsExactly(
                        "rounds/final: The stage final must not have a round before the stage written has one");
        assertThat(faults(Proceedings.under(Leisure.history())
                        .round("final", FIRST_OPENED, Leisure.two())
                        .round("written", FINAL_OPENED, Leisure.five())))
                .containsExactly(
                        "rounds/final: The day (2026-04-02) on which the first tender of the stage final was opened must not be before that of the stage before it (2026-07-02)");
        assertThat(faults(Proceedings.of(Leisure.procedure())
                        .round("written", Leisure.five())
                        .round("written", Leisure.five())))
                .containsExactly("rounds/written: The stage (written) of a round must occur only once");
        assertThat(faults(Proceedings.of(Leisure.procedure()).round("written", round -> round)))
                .containsExactly("rounds/written: The number (0) of tenders in the stage written must be at least 1");
        assertThatThrownBy(() -> Proceedings.of(Leisure.procedure()).round("middle", Leisure.five()))
                .hasMessage("The stage (middle) must be one of the procedure \"Leisure centre\"");
    }

    // ---- ties
    // -----------------------------------------------------------------------------------------------------------

    private static Procedure silentOnTies() {
        return Leisure.procedure(
                Leisure.written("60", "40"), Leisure.last("60", "40"), Progression.best(3, CutTie.NOT_PUBLISHED));
    }

    private static TieDecision decision(String... goOn) {
        return new TieDecision(
                Set.of(goOn), "Head of procurement", LocalDate.of(2026, 4, 20), "All that are tied are treated alike");
    }

    private static Proceedings settledBy(TieDecision decision) {
        return Proceedings.of(silentOnTies())
                .round("written", round -> Leisure.five().apply(round).tieSettled(decision));
    }

    @Test
    void anUnsettledTieHaltsEverything() {
        ProcedureResult result = Proceedings.of(silentOnTies())
                .round("written", Leisure.five())
                .round("final", Leisure.two())
                .assess();
        assertThat(result.halted())
                .contains("Later rounds are not assessed, because a tie at the cut of an earlier one is not settled.");
        assertThat(result.assessment()).isEmpty();
        assertThat(result.isSettled()).isFalse();
    }

    @Test
    void aPersonSettlesATie() {
        Selection selection = settledBy(decision("B", "D"))
                .assess()
                .stage("written")
                .flatMap(StageResult::selection)
                .orElseThrow();
        assertThat(Leisure.ids(selection)).containsExactly("A", "C", "B", "D");
        assertThat(selection.fate("D").orElseThrow().text())
                .isEqualTo(
                        "D, Damson goes on: place 3 with 70, tied with B for 1 place of the best 3; decided by Head of procurement on 2026-04-20: All that are tied are treated alike.");
        assertThat(Leisure.ids(settledBy(decision("D"))
                        .assess()
                        .stage("written")
                        .flatMap(StageResult::selection)
                        .orElseThrow()))
                .containsExactly("A", "C", "D");
    }

    @Test
    void aDecisionSettlesNothingButATie() {
        assertThat(faults(settledBy(decision("E"))))
                .containsExactly(
                        "rounds/written/tieDecision: The decision on a tie at the cut of the stage written must name only tenders that are tied there: B, D");
        assertThat(faults(Proceedings.of(Leisure.procedure())
                        .round("written", round -> Leisure.five().apply(round).tieSettled(decision("B")))))
                .containsExactly(
                        "rounds/written/tieDecision: The decision on a tie at the cut of the stage written must not be given, because nothing is left open there");
        Procedure four = Leisure.procedure(
                Leisure.written("60", "40"), Leisure.last("60", "40"), Progression.best(2, CutTie.NOT_PUBLISHED));
        assertThat(faults(Proceedings.of(four)
                        .round(
                                "written",
                                round -> round.tender(
                                                "A",
                                                "A",
                                                t -> t.mark("method", "5").mark("staff", "5"))
                                        .tender(
                                                "B",
                                                "B",
                                                t -> t.mark("method", "5").mark("staff", "5"))
                                        .tender(
                                                "C",
                                                "C",
                                                t -> t.mark("method", "5").mark("staff", "5"))
                                        .tieSettled(decision("B")))))
                .containsExactly(
                        "rounds/written/tieDecision: The decision on a tie at the cut of the stage written must let at least 2 go on, because so many places are left; it names 1");
    }

    @Test
    void aDecisionHasADeciderAndAReason() {
        LocalDate day = LocalDate.of(2026, 4, 20);
        assertThatThrownBy(() -> new TieDecision(Set.of(), "Head of procurement", day, "Why"))
                .hasMessage("The number (0) of tenders that go on by a decision must be at least 1");
        assertThatThrownBy(() -> new TieDecision(Set.of("A"), " ", day, "Why"))
                .hasMessage("The decision on a tie at the cut must say who decided (Procurement Act 2023, section 98)");
        assertThatThrownBy(() -> new TieDecision(Set.of("A"), "Head of procurement", day, ""))
                .hasMessage(
                        "The decision on a tie at the cut must have a reason (Procurement Act 2023, section 12(2))");
    }

    // ---- changes on the way -----------------------------------------------------------------------------------------

    private static Procedure refined(String method, String staff) {
        return Leisure.procedure(
                Leisure.written(method, staff, Options.minimum("5")),
                Leisure.last(method, staff, Options.minimum("5")));
    }

    private static ProcedureResult with(Procedure refined) {
        MethodHistory history = Leisure.history()
                .with(Change.refinement(Leisure.BETWEEN, Leisure.procedure(), refined, "Dialogue showed it", "method"));
        return Leisure.afterFirst(history)
                .round("final", FINAL_OPENED, Leisure.two())
                .assess();
    }

    @Test
    void laterRoundsAreAssessedUnderTheRefinedMethodAndEarlierOnesAsTheyWere() {
        ProcedureResult result = with(refined("59", "41"));
        assertThat(result.isSettled()).isTrue();
        assertThat(result.stage("written").orElseThrow().stage().method()).isEqualTo(Leisure.written("60", "40"));
        assertThat(result.assessment().orElseThrow().evaluation().methodology())
                .isEqualTo(Leisure.last("59", "41", Options.minimum("5")));
        result.refuseOtherAtAward(result.assessment().orElseThrow());
    }

    @Test
    void nothingIsAssessedAfterAChangeThatIsNotLawful() {
        ProcedureResult result = with(refined("80", "20"));
        assertThat(result.halted())
                .contains(
                        "Later rounds are not assessed, because the refinement of 2026-05-04 is not shown to be lawful.");
        assertThat(result.stage("written")).isPresent();
        assertThat(result.assessment()).isEmpty();
        assertThat(result.isSettled()).isFalse();
    }

    @Test
    void onceFinalTendersAreOpenNothingChanges() {
        MethodHistory history = Leisure.history()
                .with(Change.refinement(
                        FINAL_OPENED.plusDays(1),
                        Leisure.procedure(),
                        refined("60", "40"),
                        "Second thoughts",
                        "method"));
        ProcedureResult result = Leisure.afterFirst(history)
                .round("final", FINAL_OPENED, Leisure.two())
                .assess();
        assertThat(Leisure.objections(result.reviews().get(0)))
                .containsExactly(
                        "The method must not be changed on 2026-07-03, after the first tender of the last stage final was opened on 2026-07-02 (C-226/09 Commission v Ireland)\n"
                                + "  Maybe the procedure can be terminated and begun again with the method that is wanted",
                        "The day (2026-07-03) of the refinement of 2026-07-03 must be before final tenders are invited, which was on 2026-06-01 (Procurement Act 2023, section 24)\n"
                                + "  Maybe before the final-tender deadline the method can be modified under Procurement Act 2023, section 31, if that is not substantial");
        // what was assessed before stays
        assertThat(result.assessment()).isPresent();
        assertThat(result.isSettled()).isFalse();
    }

    @Test
    void aRoundNeedsItsDayWhereTheMethodChanged() {
        MethodHistory history = Leisure.history()
                .with(Change.refinement(
                        Leisure.BETWEEN, Leisure.procedure(), refined("60", "40"), "Dialogue showed it", "method"));
        assertThat(faults(Proceedings.under(history).round("written", Leisure.five())))
                .containsExactly(
                        "rounds/written: The day on which the first tender of the stage written was opened must be recorded, because the method was changed");
    }

    // ---- the award
    // ------------------------------------------------------------------------------------------------------

    private static List<String> refusals(ProcedureResult result, String tender, Map<String, Answer> requirements) {
        try {
            result.refuseOtherAtAward(tender, requirements);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void theAwardGoesToTheMostAdvantageousTenderAlone() {
        ProcedureResult result = Proceedings.of(Leisure.procedure())
                .round("written", Leisure.five())
                .round("final", Leisure.two())
                .assess();
        assertThat(refusals(result, "C", Map.of("insurance", Answer.YES))).isEmpty();
        assertThat(refusals(result, "A", Map.of("insurance", Answer.UNKNOWN, "access", Answer.NO)))
                .containsExactly(
                        "tender: The tender (A) of the award must be the only one in the first place of the last stage; there stands C (Procurement Act 2023, section 19(1) and (2)(b))",
                        "requirements/access: The tender A must satisfy the requirement access; whether it does is no (Procurement Act 2023, section 19(2)(a))",
                        "requirements/insurance: The tender A must satisfy the requirement insurance; whether it does is unknown (Procurement Act 2023, section 19(2)(a))");
    }

    @Test
    void thereIsNoAwardAfterAChangeThatIsNotLawful() {
        assertThat(refusals(with(refined("80", "20")), "A", Map.of()))
                .containsExactly(
                        "changes: The award must follow lawful changes alone, and the refinement of 2026-05-04 is not shown to be lawful (Procurement Act 2023, section 24)",
                        "tender: The tender (A) of the award must be the only one in the first place of the last stage; there is none (Procurement Act 2023, section 19(1) and (2)(b))");
    }

    @Test
    void eachProvisionSetsItsDeadline() {
        Procedure open = Procedure.open(Leisure.last("60", "40"));
        Procedure refined = refined("60", "40");
        LocalDate early = Leisure.FIRST_DEADLINE.minusDays(1);
        Timetable days = Leisure.timetable();
        assertThat(Change.refinement(Leisure.BETWEEN, Leisure.procedure(), refined, "Why", "method")
                        .deadline(days))
                .contains(Leisure.FINAL_INVITED);
        assertThat(Change.modification(early, Leisure.procedure(), refined, "Why")
                        .deadline(days))
                .contains(Leisure.FIRST_DEADLINE);
        assertThat(Change.modification(Leisure.BETWEEN, Leisure.procedure(), refined, "Why")
                        .deadline(days))
                .contains(Leisure.FINAL_DEADLINE);
        assertThat(Change.modification(Leisure.BETWEEN, open, refined, "Why").deadline(days))
                .contains(Leisure.FIRST_DEADLINE);
    }
}
