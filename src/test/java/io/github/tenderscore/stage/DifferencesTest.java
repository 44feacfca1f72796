package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every change of one thing is one difference, in words that show it. */
class DifferencesTest {

    private static final MarkScale THREE = MarkScale.of(
            MarkScale.Grade.of("0", "none"), MarkScale.Grade.of("1", "some"), MarkScale.Grade.of("2", "all"));

    private static MethodologyBuilder start() {
        return Methodology.named("Advice");
    }

    private static MethodologyBuilder plain() {
        return start().mark("method", "Method", "60", THREE).yesNo("safe", "Safeguarding", "40");
    }

    private static List<String> between(MethodologyBuilder one, MethodologyBuilder other) {
        return Differences.between(one.build(), other.build()).stream()
                .map(Difference::text)
                .toList();
    }

    @Test
    void whatIsComparedAsAPrice() {
        assertThat(between(
                        start().price("price", "Price", PriceRules.lowestOverPrice()),
                        start().price(
                                        "price",
                                        "Price",
                                        PriceRules.lowestOverPrice(),
                                        Options.compares(PriceBases.environmentalCost("2")))))
                .containsExactly(
                        "the scoring of price was price by PR-HYP-MIN and is price by PR-HYP-MIN, comparing the price + 2 × environmental cost");
    }

    @Test
    void whatBecomesOfPointsBeforeTheyCount() {
        assertThat(between(
                        plain(),
                        start().mark(
                                        "method",
                                        "Method",
                                        "60",
                                        THREE,
                                        Options.transform(QualityTransforms.scaledToBest()))
                                .yesNo("safe", "Safeguarding", "40")))
                .containsExactly("what becomes of the points of method was nothing and is "
                        + QualityTransforms.scaledToBest().id());
    }

    @Test
    void settingsOfTheWholeMethod() {
        assertThat(between(
                        plain(),
                        Methodology.named("Advice service")
                                .prices("GBP", VatBasis.NET)
                                .weightsInPoints("100")
                                .rounding(Rounding.halfUp(2).atCriterion())
                                .tieBreak(TieBreaks.highest("method"))
                                .minimum("50%")
                                .mark("method", "Method", "60", THREE)
                                .yesNo("safe", "Safeguarding", "40")))
                .containsExactly(
                        "the title of the method was Advice and is Advice service",
                        "the unit of prices was XXX, VAT unstated and is GBP, VAT net",
                        "the basis of weights was parent and is points",
                        "the rounding of the method was nothing and is half up to 2 decimals at the stage criterion",
                        "the tie-breaks was nothing and is highest method",
                        "the overall minimum was nothing and is 50%");
    }

    @Test
    void whatACriterionIs() {
        assertThat(between(
                        plain(),
                        start().mark("method", "Methods", "60", THREE, Options.minimum("1"))
                                .yesNo(
                                        "safe",
                                        "Safeguarding",
                                        "40",
                                        Options.ifMissing(MissingResponse.SCORES_ZERO),
                                        Options.rounding(Rounding.down(1).atCriterion()))))
                .containsExactly(
                        "the name of method was Method and is Methods",
                        "what must be reached on method was nothing and is 1",
                        "the rounding of safe was nothing and is down to 1 decimal at the stage criterion",
                        "what a missing response does on safe was refuse and is zero");
    }

    @Test
    void weightsAndPurpose() {
        assertThat(between(
                        plain(),
                        start().mark("method", "Method", THREE)
                                .yesNo("safe", "Safeguarding", Options.passFail(), Options.mustBeYes())))
                .containsExactly(
                        "the weight of method was 60 and is nothing",
                        "the weight of safe was 40 and is nothing",
                        "what must be reached on safe was nothing and is yes",
                        "the purpose of safe was scored and is pass/fail");
    }

    @Test
    void whatIsAskedForAndHowItEarns() {
        MarkScale other = MarkScale.of(
                MarkScale.Grade.of("0", "none"), MarkScale.Grade.of("1", "a little"), MarkScale.Grade.of("2", "all"));
        assertThat(between(
                        plain(),
                        start().mark("method", "Method", "60", other.withDecimals(1))
                                .choice(
                                        "safe",
                                        "Safeguarding",
                                        "40",
                                        ChoiceScale.of(
                                                ChoiceScale.Option.of("no", "0"),
                                                ChoiceScale.Option.of("yes", "100")))))
                .containsExactly(
                        "the scoring of method was mark by 2 all, 1 some, 0 none and is mark by 2 all, 1 a little, 0 none, 1 decimals",
                        "the scoring of safe was yes or no and is choice of no (0%), yes (100%)");
    }

    @Test
    void rulesWithTheirParameters() {
        assertThat(between(
                        start().price("price", "Price", "50", PriceRules.priceSpan("50"))
                                .quantity("weeks", "Weeks", "50", SocialValueRules.towardsTarget("100")),
                        start().price("price", "Price", "50", PriceRules.priceSpan("60"))
                                .quantity("weeks", "Weeks", "50", SocialValueRules.towardsTarget("120"))))
                .containsExactly(
                        "the scoring of price was price by PR-LIN-SPAN span 50 and is price by PR-LIN-SPAN span 60",
                        "the scoring of weeks was quantity by SV-TARGET target 100 and is quantity by SV-TARGET target 120");
        assertThat(between(
                        start().price("price", "Price", PriceRules.lowestOverPrice()),
                        start().price("price", "Price").award(AwardRules.lowestPrice())))
                .containsExactly(
                        "the award rule was weighted-sum and is CP-LP",
                        "the scoring of price was price by PR-HYP-MIN and is price by its amount");
    }

    @Test
    void criteriaThatComeGoAndMove() {
        assertThat(between(
                        plain(),
                        start().group(
                                        "quality",
                                        "Quality",
                                        group -> group.yesNo("safe", "Safeguarding", "40")
                                                .mark("method", "Method", "60", THREE))))
                .containsExactly(
                        "the criterion quality was nothing and is a group of safe, method",
                        "the order of the criteria was method, safe and is quality/safe, quality/method");
        assertThat(between(plain(), start().mark("method", "Method", THREE)))
                .containsExactly(
                        "the weight of method was 60 and is nothing",
                        "the criterion safe was yes or no, weight 40 and is nothing");
    }

    @Test
    void proceduresStageByStage() {
        Procedure changed = Procedure.flexible("Leisure centres")
                .lightTouch()
                .stage("written", "Papers", Leisure.written("50", "50"), Progression.atLeast("50%"), LaterUse.CARRIED)
                .finalStage("final", "Final tenders", Leisure.last("60", "40"), Carry.response("staff", "written"))
                .build();
        assertThat(Differences.between(Leisure.procedure(), changed).stream().map(Difference::text))
                .containsExactly(
                        "the title of the procedure was Leisure centre and is Leisure centres",
                        "the contract was not light touch and is light touch",
                        "what the documents provide for refining was method and is nothing",
                        "in the stage written, the name was Written tenders and is Papers",
                        "in the stage written, who goes on was the best 2 go on; all that are tied at the cut go on; scores count for nothing later and is those with at least 50% of the points go on; scores count for what later methods carry",
                        "in the stage written, the weight of method was 60 and is 50",
                        "in the stage written, the weight of staff was 40 and is 50",
                        "in the stage final, what is carried was nothing and is staff from the response on staff in the stage written");
    }

    @Test
    void pointsAndTheWayFromSeveralMarksToOne() {
        assertThat(between(
                        start().weightsInPoints("60").mark("method", "Method", THREE),
                        start().weightsInPoints("50")
                                .consensus(ConsensusRules.mean("none"))
                                .mark("method", "Method", THREE)))
                .containsExactly(
                        "the points of all criteria was 60 and is 50",
                        "how several marks become one was moderated and is CN-MEAN rounding none");
    }

    @Test
    void proceduresAsAWhole() {
        Procedure open = Procedure.open(Leisure.last("60", "40"));
        assertThat(Differences.between(Leisure.procedure(), open).stream().map(Difference::text))
                .containsExactly(
                        "the title of the procedure was Leisure centre and is Leisure centre, final tenders",
                        "the procedure was competitive-flexible and is open",
                        "what the documents provide for refining was method and is nothing",
                        "the order of the stages was written, final and is tenders");
    }
}
