package io.github.tenderscore;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.rounding;
import static io.github.tenderscore.model.Options.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import org.junit.jupiter.api.Test;

/** Points on quality that are scaled to the best before they count; every figure is worked out by hand. */
class TransformationTest {

    /** Quality 60 of 100: two questions of 30 each; each scaled, and their sum again. */
    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.mark(
                                    "a",
                                    "A",
                                    "50",
                                    MarkScales.zeroToTen(),
                                    minimum("5"),
                                    transform(QualityTransforms.scaledToBest()))
                            .mark("b", "B", "50", MarkScales.zeroToTen()),
                    transform(QualityTransforms.scaledToBest()),
                    rounding(Rounding.halfUp(2).atCriterion()))
            .build();

    private static Assessment assess() {
        return Evaluation.under(METHOD)
                .tender("X", "X", t -> t.price("100").mark("a", "8").mark("b", "6"))
                .tender("Y", "Y", t -> t.price("80").mark("a", "6").mark("b", "9"))
                .tender("Z", "Z", t -> t.price("50").mark("a", "4").mark("b", "10"))
                .assess();
    }

    private static Ratio points(Assessment assessment, String tender, String criterion) {
        return assessment.result(tender).points(criterion).orElseThrow().published();
    }

    /**
     * Z fails the minimum of 5 on A and is no longer the best on anything. On A: X 24 becomes 30, Y 18 becomes 22.5. Quality: X 30 + 18 =
     * 48, Y 22.5 + 27 = 49.5; Y gets all 60, X 60 × 48 / 49.5 = 58.1818…, rounded 58.18.
     */
    @Test
    void theBestThatPassesTheGatesGetsAll() {
        Assessment assessment = assess();
        assertThat(assessment.result("Z").rank()).isEmpty();
        assertThat(points(assessment, "X", "a")).isEqualTo(Ratio.of(30));
        assertThat(points(assessment, "Y", "a")).isEqualTo(Ratio.parse("22.5"));
        assertThat(points(assessment, "X", "b")).isEqualTo(Ratio.of(18));
        assertThat(points(assessment, "Y", "quality")).isEqualTo(Ratio.of(60));
        assertThat(points(assessment, "X", "quality")).isEqualTo(Ratio.parse("58.18"));
        assertThat(assessment.result("X").points("quality").orElseThrow().exact())
                .isEqualTo(Ratio.of(640, 11));
        // price: Y 40, X 40 × 80/100 = 32
        assertThat(assessment.result("Y").figure()).contains(Ratio.of(100));
        assertThat(assessment.result("X").figure()).contains(Ratio.parse("90.18"));
    }

    @Test
    void theExplanationShowsThePointsEarnedAndWhatTheyBecome() {
        String text = assess().result("X").explanation().text();
        assertThat(text)
                .contains("QL-BESTNORM")
                .contains("gates are tested on the points earned")
                .contains("Points earned");
    }

    @Test
    void aDocumentKeepsTheTransform() {
        String document = EvaluationWriter.write(Evaluation.under(METHOD));
        assertThat(document).contains("\"transform\"");
        assertThat(EvaluationReader.standard().read(document).methodology()).isEqualTo(METHOD);
    }

    @Test
    void whatIsComparedAnywayCannotBeTransformed() {
        assertThatThrownBy(() -> Methodology.named("Illustrative")
                        .price(
                                "price",
                                "Price",
                                "40",
                                PriceRules.lowestOverPrice(),
                                transform(QualityTransforms.scaledToBest()))
                        .mark("a", "A", "60", MarkScales.zeroToTen())
                        .build())
                .hasMessageContaining(
                        "The transform (QL-BESTNORM) on price must be on criteria that are scored by themselves;"
                                + " price is scored by price or by comparison");
    }

    @Test
    void whatEarnsNoPointsCannotBeTransformed() {
        assertThatThrownBy(() -> Methodology.named("Illustrative")
                        .mark("a", "A", MarkScales.zeroToTen())
                        .yesNo("b", "B", passFail(), mustBeYes(), transform(QualityTransforms.scaledToBest()))
                        .build())
                .hasMessageContaining("on b must be on a criterion that earns points");
    }
}
