package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRules;
import org.junit.jupiter.api.Test;

/** Figures right at the border of a gate or of a tie, through the front door. */
class BordersTest {

    /** By hand: 40 + 60 × 3/5 = 76 points. */
    @Test
    void anOverallMinimumThatIsJustReachedIsPassed() {
        assertThat(overall("76").outcome()).isInstanceOf(Outcome.Ranked.class);
        assertThat(overall("76.01").outcome()).isInstanceOf(Outcome.Disqualified.class);
    }

    private static TenderResult overall(String points) {
        Methodology method = Methodology.named("Overall")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .minimum(points)
                .build();
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("quality", "3"))
                .assess()
                .result("A");
    }

    /** A tender that fails a minimum which counts price points was compared with the others, whose points stay. */
    @Test
    void aTenderThatFailsTheOverallMinimumStaysInTheReferenceSet() {
        MethodologyBuilder method = Methodology.named("Overall minimum")
                .price("price", "Price", "40", PriceRules.percentageAboveLowest(Clamp.NONE))
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .minimum("50");
        TenderResult dearer = Evaluation.under(method.build())
                .tender("cheap", "cheap", t -> t.price("100").mark("quality", "0"))
                .tender("dear", "dear", t -> t.price("150").mark("quality", "5"))
                .assess()
                .result("dear");
        // by hand: 40 × (1 - 50/100) = 20, in the result and in its explanation
        assertThat(dearer.figure()).contains(Ratio.of(80));
        assertThat(dearer.explanation().text())
                .contains("(200 - 150) / (200 - 100) = 0.5\n")
                .contains("lowest price of 2 prices compared");
    }

    /** 100.4 and 100.3 weeks both count as 100, so a tie-break on them separates nothing. */
    @Test
    void aTieBreakLooksAtAQuantityAsItCounts() {
        Methodology method = Methodology.named("Weeks")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .quantity("weeks", "Weeks", "60", SocialValueRules.towardsTarget("400"))
                .rounding(Rounding.halfUp(0).atInput())
                .tieBreak(TieBreaks.highest("weeks"))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").quantity("weeks", "100.4"))
                .tender("B", "B", t -> t.price("100").quantity("weeks", "100.3"))
                .assess();
        assertThat(assessment.mostAdvantageous()).isEmpty();
        assertThat(assessment.result("A").explanation().top().steps())
                .filteredOn(step -> step.label().startsWith("Tie-break"))
                .extracting(Step::label, step -> step.exact().orElseThrow())
                .containsExactly(tuple("Tie-break: highest Weeks", Ratio.HUNDRED));
    }
}
