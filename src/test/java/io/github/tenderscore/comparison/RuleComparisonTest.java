package io.github.tenderscore.comparison;

import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three illustrative tenders, each figure worked out by hand. */
class RuleComparisonTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .mark("delivery", "Delivery", "45", MarkScales.zeroToTen())
            .mark("staff", "Staff", "15", MarkScales.zeroToTen())
            .build();

    private static Assessment assessed(Methodology method) {
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price("110").mark("delivery", "9").mark("staff", "8"))
                .tender("B", "B", t -> t.price("100").mark("delivery", "7").mark("staff", "8"))
                .tender("C", "C", t -> t.price("200").mark("delivery", "2").mark("staff", "5"))
                .assess();
    }

    private static RuleComparison of(Alternative... alternatives) {
        return RuleComparison.of(assessed(METHOD), List.of(alternatives));
    }

    /**
     * By hand. Published: A 40 × 100/110 + 40.5 + 12 = 88.86, B 40 + 31.5 + 12 = 83.5. Linear to zero at 120 per cent of the lowest: A
     * 40 × (120 - 110)/20 = 20, so 72.5; B 83.5.
     */
    @Test
    void tellsWhereAnotherTenderComesFirstAndWhy() {
        Trial trial = of(new Alternative.Price("price", PriceRules.priceSpan("20")))
                .trials()
                .get(0);
        assertThat(trial.firstDiffers()).isTrue();
        assertThat(trial.newFirst()).contains("B");
        assertThat(trial.oldFirst()).contains("A");
        assertThat(trial.leads())
                .containsExactly(
                        // B's lead over A: 40 - 400/11 = 40/11 as published, 40 - 20 with the other rule
                        new Lead("price", "Price", Ratio.of(40, 11), Ratio.of(20)),
                        new Lead("delivery", "Delivery", Ratio.of(-9), Ratio.of(-9)),
                        new Lead("staff", "Staff", Ratio.ZERO, Ratio.ZERO));
        assertThat(trial.obstacle()).isEmpty();
        assertThat(trial.comparesAmounts()).isFalse();
        assertThat(trial).hasToString("PR-LIN-SPAN as price rule of the criterion price: first [B]");
    }

    /** By hand: with P from 100 to 200, min-max gives A 40 × 90/100 = 36, so 88.5 against 83.5. */
    @Test
    void aRuleThatAgreesHasNothingToExplain() {
        RuleComparison comparison = of(new Alternative.Price("price", PriceRules.highestToLowest()));
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.trials().get(0).leads()).isEmpty();
        assertThat(comparison.trials().get(0).newFirst()).isEmpty();
    }

    /** The other criteria keep their weights to each other: 45 of 60 and 15 of 60 are 75 and 25 of 100. */
    @Test
    void aPriceThatIsComparedAsAnAmountLeavesItsPointsToTheOthers() {
        Methodology variant = METHOD.withAward(AwardRules.lowestPrice());
        assertThat(variant.weightBasis()).isEqualTo(WeightBasis.TOTAL);
        assertThat(variant.available("delivery")).isEqualTo(Ratio.of(75));
        assertThat(variant.available("staff")).isEqualTo(Ratio.of(25));
        assertThat(variant.available("price")).isEqualTo(Ratio.ZERO);
        Trial trial =
                of(new Alternative.Award(AwardRules.lowestPrice())).trials().get(0);
        assertThat(trial.comparesAmounts()).isTrue();
        assertThat(trial.newFirst()).contains("B");
        assertThat(trial.leads()).isEmpty();
    }

    /** What is left alone earns all points and states no weight; a pass/fail criterion never had one. */
    @Test
    void oneCriterionBesideThePriceEarnsAllPoints() {
        Methodology one = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("delivery", "Delivery", "60", MarkScales.zeroToTen())
                .yesNo("insured", "Insured", passFail(), mustBeYes())
                .build();
        Methodology variant = one.withAward(AwardRules.pricePerQualityPoint());
        assertThat(variant.available("delivery")).isEqualTo(Ratio.HUNDRED);
        assertThat(variant.find("delivery").orElseThrow().weight()).isEmpty();
    }

    @Test
    void aRuleThatCannotScoreTheseTendersSaysWhy() {
        Assessment quality = Evaluation.under(Methodology.named("Illustrative")
                        .mark("delivery", "Delivery", MarkScales.zeroToTen())
                        .build())
                .tender("A", "A", t -> t.mark("delivery", "9"))
                .assess();
        RuleComparison comparison =
                RuleComparison.of(quality, List.of(new Alternative.Award(AwardRules.lowestPrice())));
        Trial trial = comparison.trials().get(0);
        assertThat(trial.assessment()).isEmpty();
        assertThat(trial.firstDiffers()).isFalse();
        assertThat(trial.obstacle().orElseThrow()).contains("CP-LP").contains("price");
        assertThat(trial.leads()).isEmpty();
    }

    @Test
    void theRulesThatNeedNothingAreTriedOnceEachAndThePublishedOneNotAtAll() {
        List<Alternative> alternatives = Alternative.withoutParameters(METHOD, Rules.standard());
        assertThat(alternatives)
                .doesNotHaveDuplicates()
                .allSatisfy(alternative ->
                        assertThat(alternative.rule().parameters().names()).isEmpty());
        assertThat(alternatives)
                .extracting(alternative -> alternative.rule().id())
                .contains("PR-LIN-MINMAX", "CP-PPQP")
                .doesNotContain("PR-HYP-MIN", "weighted-sum");
        assertThat(RuleComparison.of(assessed(METHOD)).trials()).hasSameSizeAs(alternatives);
    }

    @Test
    void everythingElseStaysAsPublished() {
        Methodology variant = METHOD.withPriceRule("price", PriceRules.percentageAboveLowest(Clamp.ZERO));
        assertThat(variant.withPriceRule("price", PriceRules.lowestOverPrice())).isEqualTo(METHOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withPriceRule("staff", PriceRules.lowestOverPrice()))
                .withMessage("The criterion (staff) must be a price criterion of the method \"Illustrative\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withAward(AwardRules.lowestPrice()).withAward(AwardRules.weightedSum()))
                .withMessageContaining("must have a price rule");
    }

    @Test
    void aMinimumThatCountsPointsForPriceKeepsThemFromBeingTakenAway() {
        Methodology gated = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("delivery", "Delivery", "60", MarkScales.zeroToTen())
                .minimum("50")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gated.withAward(AwardRules.pricePerQualityPoint()))
                .withMessageContaining("must not come with a minimum over all criteria");
    }
}
