package io.github.tenderscore;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRules;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Methodology METHOD = Methodology.named("Domestic abuse support, lot 1")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "50",
                    quality -> quality.mark("mobilisation", "Mobilisation", "60", MarkScales.zeroToFive(), minimum("2"))
                            .mark("safeguarding", "Safeguarding", "40", MarkScales.zeroToFive(), minimum("3")))
            .quantity("apprentices", "Apprentice weeks", "10", SocialValueRules.towardsTarget("400"))
            .rounding(Rounding.halfUp(2).atCriterion())
            .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price"))
            .build();

    @Test
    void scoresTheFrontDoorExample() {
        Assessment assessment = Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Alder CIC",
                        t -> t.price("1180000")
                                .mark("mobilisation", "4")
                                .mark("safeguarding", "4")
                                .quantity("apprentices", "320"))
                .tender(
                        "B",
                        "Birch Ltd",
                        t -> t.price("1090000")
                                .mark("mobilisation", "3")
                                .mark("safeguarding", "5")
                                .quantity("apprentices", "410"))
                .assess();
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
    }

    @Test
    void namesAResponseThatCannotBeReadOnce() {
        Evaluation evaluation = Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Alder CIC",
                        t -> t.price("1,180,000")
                                .mark("mobilisation", "4")
                                .mark("safeguarding", "4")
                                .quantity("apprentices", "320"));
        assertThat(evaluation.faults()).hasSize(1);
    }
}
