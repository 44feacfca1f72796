package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A procedure that exists is complete and consistent; everything that is wrong is named at once. */
class ProcedureTest {

    private static final Methodology WRITTEN = Leisure.written("60", "40");

    private static List<String> faults(ProcedureBuilder procedure) {
        try {
            procedure.build();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static ProcedureBuilder withFinal(Methodology last, Carry... carries) {
        return Procedure.flexible("Leisure centre")
                .stage(
                        "written",
                        "Written tenders",
                        WRITTEN,
                        Progression.all(),
                        carries.length > 0 ? LaterUse.CARRIED : LaterUse.NOTHING)
                .finalStage("final", "Final tenders", last, carries);
    }

    private static MethodologyBuilder last() {
        return Methodology.named("Final").price("price", "Price", "50", PriceRules.lowestOverPrice());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults(Procedure.flexible(" ")
                        .stage("a", " ", WRITTEN, Progression.atLeast("101"), LaterUse.CARRIED)
                        .stage("a", "Second", WRITTEN, Progression.best(1, CutTie.TIE_BREAKS), LaterUse.NOTHING)
                        .mayRefine("colour")))
                .containsExactly(
                        "title: The title of a procedure must not be blank",
                        "refinable/colour: The refinable criterion (colour) must be one of the method of a stage",
                        "stages/a/name: The name of the stage a must not be blank",
                        "stages/a/progression: The threshold (101) under the method \"Leisure centre, written tenders\" must be at most 100, the points of all criteria",
                        "stages/a/id: The id (a) of a stage must occur only once",
                        "stages/a/progression: The last stage (a) must have no progression, because its ranking decides the award",
                        "stages/a/progression: The method \"Leisure centre, written tenders\" must have a tie-break, because the tie-breaks are to separate those tied at the cut",
                        "stages/a/scores: The scores of the stage a must be carried into a later method, because they are published as counting there");
    }

    @Test
    void thereIsAtLeastOneStageAndInAnOpenProcedureOnlyOne() {
        assertThat(faults(Procedure.flexible("None")))
                .containsExactly("stages: The number (0) of stages must be at least 1");
        assertThat(Procedure.open(WRITTEN).stages()).singleElement().returns("tenders", Stage::id);
        Procedure two = Leisure.procedure();
        assertThatThrownBy(() -> new Procedure("Open", Procedure.Kind.OPEN, false, two.stages(), Set.of("method")))
                .hasMessage("""
                        The procedure "Open" has 2 faults:
                        - stages: The number (2) of stages of an open procedure must be 1 (Procurement Act 2023, section 20(2)(a))
                          Maybe it is a competitive flexible procedure
                        - refinable: The criteria (method) of an open procedure must not be refinable; only a competitive flexible procedure can refine (Procurement Act 2023, section 24)""");
    }

    @Test
    void everyStageButTheLastSaysWhoGoesOn() {
        Stage silent = new Stage("a", "First", WRITTEN, List.of(), Optional.empty());
        Stage last = new Stage("b", "Last", WRITTEN, List.of(), Optional.empty());
        assertThatThrownBy(() -> new Procedure(
                        "Silent", Procedure.Kind.COMPETITIVE_FLEXIBLE, false, List.of(silent, last), Set.of()))
                .hasMessageContaining("The stage a must say who goes on, because it is not the last");
    }

    @Test
    void aThresholdNeedsAMethodThatRanksByPoints() {
        Methodology cheapest = Methodology.named("Cheapest")
                .price("price", "Price")
                .award(AwardRules.lowestPrice())
                .build();
        assertThat(faults(Procedure.flexible("Cheapest")
                        .stage("a", "First", cheapest, Progression.atLeast("50%"), LaterUse.NOTHING)
                        .finalStage("b", "Last", cheapest)))
                .containsExactly(
                        "stages/a/progression: The award rule (CP-LP) of the method \"Cheapest\" must be weighted-sum, because a threshold compares totals of points");
    }

    // ---- what is carried --------------------------------------------------------------------------------------------

    @Test
    void carriedPointsKeepTheirShare() {
        Methodology good = last().quantity("written", "Written tenders", "50", SocialValueRules.towardsTarget("100"))
                .build();
        assertThat(faults(withFinal(good, Carry.total("written", "written")))).isEmpty();
        Methodology shrunk = last().quantity("written", "Written tenders", "50", SocialValueRules.towardsTarget("60"))
                .build();
        assertThat(faults(withFinal(shrunk, Carry.total("written", "written"))))
                .containsExactly(
                        "stages/final/carried/written: The carried criterion (written) of the stage final must be a quantity under the rule SV-TARGET with the target 100, the points that could be earned there");
        assertThat(faults(withFinal(shrunk, Carry.points("written", "written", "method"))))
                .as("60 points can be earned on the method")
                .isEmpty();
    }

    @Test
    void aCarriedResponseAnswersTheSameQuestion() {
        Methodology same =
                last().mark("method", "Method", "50", MarkScales.zeroToTen()).build();
        assertThat(faults(withFinal(same, Carry.response("method", "written")))).isEmpty();
        Methodology other =
                last().mark("method", "Method", "50", MarkScales.zeroToFive()).build();
        assertThat(faults(withFinal(other, Carry.response("method", "written"))))
                .containsExactly(
                        "stages/final/carried/method: The carried criterion (method) of the stage final must ask for the same as method in the stage written: the same kind, scale and options");
    }

    @Test
    void whatIsCarriedIsThereAndComesBefore() {
        Methodology same =
                last().mark("method", "Method", "50", MarkScales.zeroToTen()).build();
        assertThat(faults(withFinal(same, Carry.response("method", "final"))))
                .contains(
                        "stages/final/carried/method: The carried criterion (method) of the stage final must be carried from an earlier stage, not from final");
        assertThat(faults(withFinal(same, Carry.response("method", "written", "colour"))))
                .containsExactly(
                        "stages/final/carried/method: The carried criterion (method) of the stage final must be carried from a criterion of the stage written, not from colour");
        assertThat(faults(withFinal(same, Carry.response("colour", "written", "method"))))
                .containsExactly(
                        "stages/final/carried/colour: The carried criterion (colour) of the stage final must be a criterion of the method that is assessed itself");
    }

    @Test
    void whatIsCarriedCountsOnce() {
        Methodology twice = Methodology.named("Final")
                .mark("method", "Method", "50", MarkScales.zeroToTen())
                .mark("again", "Method again", "50", MarkScales.zeroToTen())
                .build();
        assertThat(faults(withFinal(
                        twice, Carry.response("method", "written"), Carry.response("again", "written", "method"))))
                .containsExactly(
                        "stages/final/carried/again: The carried criterion (again) of the stage final must not count the response on method in the stage written a second time");
        assertThat(faults(withFinal(
                        twice, Carry.response("method", "written"), Carry.response("method", "written", "staff"))))
                .containsExactly(
                        "stages/final/carried/method: The carried criterion (method) of the stage final must be carried only once");
    }

    @Test
    void whatCountsForNothingIsNotCarried() {
        Methodology same =
                last().mark("method", "Method", "50", MarkScales.zeroToTen()).build();
        assertThat(faults(Procedure.flexible("Leisure centre")
                        .stage("written", "Written tenders", WRITTEN, Progression.all(), LaterUse.NOTHING)
                        .finalStage("final", "Final tenders", same, Carry.response("method", "written"))))
                .containsExactly(
                        "stages/written/scores: The scores of the stage written must be carried into no later method, because they are published as counting for nothing");
    }

    @Test
    void aCarriedPriceKeepsItsUnit() {
        Methodology first = Methodology.named("First")
                .prices("GBP", VatBasis.NET)
                .price("price", "Price", PriceRules.lowestOverPrice())
                .build();
        Methodology second = Methodology.named("Second")
                .prices("GBP", VatBasis.GROSS)
                .price("price", "Price", PriceRules.lowestOverPrice())
                .build();
        assertThat(faults(Procedure.flexible("Prices")
                        .stage("a", "First", first, Progression.all(), LaterUse.CARRIED)
                        .finalStage("b", "Second", second, Carry.response("price", "a"))))
                .containsExactly(
                        "stages/b/carried/price: The carried criterion (price) of the stage b must have prices in the currency and on the VAT basis of the stage a");
    }

    @Test
    void aTotalIsCarriedOnlyWherePointsAreAdded() {
        Methodology ratio = Methodology.named("Ratio")
                .price("price", "Price")
                .mark("quality", "Quality", MarkScales.zeroToTen())
                .award(AwardRules.pricePerQualityPoint())
                .build();
        Methodology second = last().quantity("first", "First", "50", SocialValueRules.towardsTarget("100"))
                .build();
        assertThat(faults(Procedure.flexible("Ratio")
                        .stage("a", "First", ratio, Progression.all(), LaterUse.CARRIED)
                        .finalStage("b", "Second", second, Carry.total("first", "a"))))
                .containsExactly(
                        "stages/b/carried/first: The carried criterion (first) of the stage b must be carried from a criterion, because the method of the stage a does not rank by its total of points");
    }

    @Test
    void aProcedureIsAValue() {
        assertThat(Leisure.procedure()).isEqualTo(Leisure.procedure()).hasSameHashCodeAs(Leisure.procedure());
        assertThat(Leisure.procedure().with("final", Leisure.last("50", "50"))).isNotEqualTo(Leisure.procedure());
        assertThatThrownBy(() -> Leisure.procedure().with("middle", WRITTEN))
                .hasMessage("The stage (middle) must be one of the procedure \"Leisure centre\"");
    }

    @Test
    void idsOfStagesAreShortAndWhatEarnsNothingIsNotCarried() {
        assertThat(faults(Procedure.flexible("Leisure centre").finalStage(" ", "Last", WRITTEN)))
                .containsExactly(
                        "stages/ /id: The id of a stage ( ) must have 1 to 100 characters, no blank at its ends and no control character");
        Methodology gate = Methodology.named("Gate")
                .mark("method", "Method", MarkScales.zeroToTen())
                .yesNo("insured", "Insured", Options.passFail(), Options.mustBeYes())
                .build();
        Methodology last = last().quantity("insured", "Insured", "50", SocialValueRules.towardsTarget("1"))
                .build();
        assertThat(faults(Procedure.flexible("Gate")
                        .stage("a", "First", gate, Progression.all(), LaterUse.CARRIED)
                        .finalStage("b", "Last", last, Carry.points("insured", "a", "insured"))))
                .containsExactly(
                        "stages/b/carried/insured: The carried criterion (insured) of the stage b must not be carried from what earns no points");
        Methodology group = Methodology.named("Group")
                .group("quality", "Quality", parts -> parts.mark("method", "Method", MarkScales.zeroToTen()))
                .build();
        Methodology marked =
                last().mark("quality", "Quality", "50", MarkScales.zeroToTen()).build();
        assertThat(faults(Procedure.flexible("Group")
                        .stage("a", "First", group, Progression.all(), LaterUse.CARRIED)
                        .finalStage("b", "Last", marked, Carry.response("quality", "a"))))
                .containsExactly(
                        "stages/b/carried/quality: The carried criterion (quality) of the stage b must be carried from a criterion that is assessed itself; of a group the points can be carried");
    }
}
