package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares are worked out by hand: lowest price / price, and mark / 5. */
class ScoreTableTest {

    private static Assessment assessment() {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", PriceRules.lowestOverPrice())
                        .group(
                                "quality",
                                "Quality",
                                "60",
                                quality -> quality.mark("plan", "Plan", "50", MarkScales.zeroToFive())
                                        .mark("staff", "Staff", "50", MarkScales.zeroToFive()))
                        .build())
                .tender(
                        "A",
                        "Illustrative A",
                        t -> t.price("120").mark("plan", "4").mark("staff", "3"))
                .tender(
                        "B",
                        "Illustrative B",
                        t -> t.price("100").mark("plan", "3").mark("staff", "2"))
                .assess();
    }

    @Test
    void sharesAndWeightsAreThoseOfTheLeaves() {
        ScoreTable table = ScoreTable.of(assessment());
        assertThat(table.criteria())
                .extracting(column -> column.criterion() + " " + column.weight())
                .containsExactly("price 40", "plan 30", "staff 30");
        assertThat(table.tenders()).extracting(ScoreTable.Row::tender).containsExactly("A", "B");
        assertThat(table.tenders().get(0).shares())
                .containsExactly(Ratio.parse("5/6"), Ratio.parse("4/5"), Ratio.parse("3/5"));
        assertThat(table.leads(0, 1)).containsExactly(Ratio.parse("-1/6"), Ratio.parse("1/5"), Ratio.parse("1/5"));
    }

    @Test
    void totalsAreThoseOfTheAssessment() {
        ScoreTable table = ScoreTable.of(assessment());
        assertThat(table.attainable()).isEqualTo(Ratio.HUNDRED);
        // 40 x 5/6 + 30 x 4/5 + 30 x 3/5 and 40 + 18 + 12
        assertThat(List.of(table.total(0), table.total(1))).containsExactly(Ratio.parse("226/3"), Ratio.parse("70"));
    }

    @Test
    void anotherAwardRuleIsRefused() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price")
                        .mark("plan", "Plan", MarkScales.zeroToFive())
                        .award(AwardRules.pricePerQualityPoint())
                        .build())
                .tender("A", "Illustrative A", t -> t.price("120").mark("plan", "4"))
                .assess();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.of(assessment))
                .withMessageContaining("must be a sum of points, such as weighted-sum");
    }
}
