package io.github.tenderscore.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes first with another rule where several do, or where tenders were decided upon; illustrative, each figure worked out by hand. */
class ComparedFirstsTest {

    /** Lowest over price: A 40 + 24 and B 10 + 54, both 64. From the highest to the lowest: A 64, B 40 × 600/900 + 54. */
    private static Evaluation evaluation(PriceRule rule) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", rule)
                        .mark("delivery", "Delivery", "60", MarkScales.zeroToTen())
                        .build())
                .tender("A", "A", t -> t.price("100").mark("delivery", "4"))
                .tender("B", "B", t -> t.price("400").mark("delivery", "9"))
                .tender("C", "C", t -> t.price("1000").mark("delivery", "0"));
    }

    private static Trial trial(Assessment published, Alternative alternative) {
        return RuleComparison.of(published, List.of(alternative)).trials().get(0);
    }

    private static Alternative price(PriceRule rule) {
        return new Alternative.Price("price", rule);
    }

    @Test
    void oneOfTwoFirstsStaysAlone() {
        Trial trial = trial(evaluation(PriceRules.lowestOverPrice()).assess(), price(PriceRules.highestToLowest()));
        assertThat(trial.firstDiffers()).isTrue();
        assertThat(trial.newFirst()).isEmpty();
        assertThat(trial.oldFirst()).contains("A");
        assertThat(trial.leads()).isEmpty();
    }

    /** A's lead over B: 40 - 80/3 = 40/3 as published, 40 - 10 with the other rule; 24 - 54 with both. */
    @Test
    void anotherJoinsTheFirst() {
        Assessment published = evaluation(PriceRules.highestToLowest()).assess();
        Trial trial = trial(published, price(PriceRules.lowestOverPrice()));
        assertThat(trial.firstDiffers()).isTrue();
        assertThat(trial.newFirst()).contains("A");
        assertThat(trial.oldFirst()).contains("B");
        assertThat(trial.leads())
                .containsExactly(
                        new Lead("price", "Price", Ratio.of(40, 3), Ratio.of(30)),
                        new Lead("delivery", "Delivery", Ratio.of(-30), Ratio.of(-30)));
    }

    /** A tender that was disregarded is disregarded under every rule: without B the other two leave A first. */
    @Test
    void whatWasDecidedIsDecidedUnderEveryRule() {
        Assessment published = evaluation(PriceRules.lowestOverPrice())
                .decide(Consideration.of("B", Ground.PROCEDURAL_BREACH)
                        .disregard("Head of procurement", LocalDate.of(2026, 3, 2), "it arrived after the deadline"))
                .assess();
        Trial trial = trial(published, price(PriceRules.highestToLowest()));
        assertThat(trial.firstDiffers()).isFalse();
        assertThat(trial.assessment().orElseThrow().result("B").outcome().code())
                .isEqualTo("disregarded");
    }

    /** Between two rules that compare amounts there is no change to amounts. */
    @Test
    void amountsAreComparedAnewOnlyAfterPoints() {
        Methodology amounts = Methodology.named("Illustrative")
                .award(AwardRules.lowestPrice())
                .price("price", "Price")
                .mark("delivery", "Delivery", MarkScales.zeroToTen())
                .build();
        Assessment published = Evaluation.under(amounts)
                .tender("A", "A", t -> t.price("100").mark("delivery", "4"))
                .tender("B", "B", t -> t.price("120").mark("delivery", "9"))
                .assess();
        Trial trial = trial(published, new Alternative.Award(AwardRules.pricePerQualityPoint()));
        // by hand: 100 / 40 = 2.5 and 120 / 90 = 1.33… for a point
        assertThat(trial.newFirst()).contains("B");
        assertThat(trial.comparesAmounts()).isFalse();
    }

    @Test
    void rulesForIncomeAreNotTriedOnWhatIsPaid() {
        assertThat(Alternative.withoutParameters(
                        evaluation(PriceRules.lowestOverPrice()).methodology(), Rules.standard()))
                .extracting(alternative -> alternative.rule().id())
                .contains("PR-LIN-MINMAX")
                .doesNotContain(PriceRules.percentageBelowHighest().id());
    }

    @Test
    void aPlaceIsNamed() {
        assertThat(price(PriceRules.lowestOverPrice()).place()).isEqualTo("price rule of the criterion price");
        assertThat(new Alternative.Award(AwardRules.lowestPrice()).place()).isEqualTo("award rule");
    }
}
