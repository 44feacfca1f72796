package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Normaliser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A multi-criteria rule at work in a method: marks earn points, and the price is compared as one more criterion. Illustrative. */
class MulticriteriaEvaluationTest {

    private static Methodology method(AwardRule award) {
        return Methodology.named("Comparison")
                .price("price", "Price")
                .mark("plan", "Plan", "70", MarkScales.zeroToFive())
                .mark("staff", "Staff", "30", MarkScales.zeroToFive())
                .award(award)
                .build();
    }

    private static Assessment assess(AwardRule award, String lowestMark) {
        return Evaluation.under(method(award))
                .tender("A", "A", t -> t.price("120").mark("plan", "5").mark("staff", "4"))
                .tender("B", "B", t -> t.price("110").mark("plan", "4").mark("staff", "3"))
                .tender("C", "C", t -> t.price("100").mark("plan", "3").mark("staff", lowestMark))
                .assess();
    }

    /** Worked out independently in floating point: closeness 0.7456, 0.4731 and 0.2544. */
    @Test
    void topsisRanksByCloseness() {
        Assessment assessment = assess(AwardRules.topsis("40", Normaliser.VECTOR), "3");
        List<String> figures = List.of("A", "B", "C").stream()
                .map(id ->
                        Rounding.halfUp(4).format(assessment.result(id).figure().orElseThrow()))
                .toList();
        assertThat(figures).containsExactly("0.7456", "0.4731", "0.2544");
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("A");
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    /** By hand: S 0.4, 0.59 and 0.6, R 0.4, 0.21 and 0.42, so Q is 19/42, 19/40 and 1, and the second is less than 1/2 behind. */
    @Test
    void theCompromiseSetSharesTheFirstPlaceAndSaysWhy() {
        Assessment assessment = assess(AwardRules.vikor("40", "0.5"), "3");
        assertThat(assessment.result("A").figure()).contains(Ratio.of(19, 42));
        assertThat(assessment.result("B").figure()).contains(Ratio.of(19, 40));
        assertThat(assessment.result("A").rank()).contains(1);
        assertThat(assessment.result("B").rank()).contains(1);
        assertThat(assessment.result("C").rank()).contains(3);
        assertThat(assessment.mostAdvantageous()).isEmpty();
        assertThat(assessment.explanation().text()).contains("Compromise set");
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    @Test
    void whatTheRuleCannotRankIsAFaultThatNamesTheCriterion() {
        assertThatThrownBy(() -> assess(AwardRules.weightedProduct("40", Normaliser.BEST), "0"))
                .hasMessageContaining(
                        "The tenders cannot be ranked by the award rule AG-WPROD: The value (0) of a tender on the"
                                + " criterion staff must be above zero");
    }
}
