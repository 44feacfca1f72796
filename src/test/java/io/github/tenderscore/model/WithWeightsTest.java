package io.github.tenderscore.model;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every figure is worked out by hand. */
class WithWeightsTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.mark("plan", "Plan", "50", MarkScales.zeroToFive())
                            .mark("staff", "Staff", "50", MarkScales.zeroToFive()),
                    minimum("20"))
            .yesNo("insured", "Insured", passFail(), mustBeYes())
            .build();

    private static Map<String, Ratio> weights(String price, String plan, String staff) {
        return Map.of("price", Ratio.parse(price), "plan", Ratio.parse(plan), "staff", Ratio.parse(staff));
    }

    @Test
    void weightsBecomePartsOfTheWhole() {
        Methodology other = METHOD.withWeights(weights("70", "10", "20"));
        assertThat(other.weightBasis()).isEqualTo(WeightBasis.TOTAL);
        assertThat(other.available("price")).isEqualTo(Ratio.of(70));
        assertThat(other.available("plan")).isEqualTo(Ratio.of(10));
        assertThat(other.available("staff")).isEqualTo(Ratio.of(20));
        assertThat(other.available("quality")).isEqualTo(Ratio.of(30));
        assertThat(other.pointsTotal()).isEqualTo(Ratio.HUNDRED);
        assertThat(other.available("insured")).isEqualTo(Ratio.ZERO);
    }

    /** 20 of 60 points are 10 of 30. */
    @Test
    void aMinimumInPointsKeepsItsShareOfTheGroup() {
        Methodology other = METHOD.withWeights(weights("70", "10", "20"));
        assertThat(other.find("quality").orElseThrow().gate()).contains(Gate.Minimum.of("10"));
    }

    @Test
    void theSameWeightsChangeNoPoints() {
        Methodology same = METHOD.withWeights(weights("40", "30", "30"));
        for (Criterion criterion : METHOD.withGroups()) {
            assertThat(same.available(criterion.id())).isEqualTo(METHOD.available(criterion.id()));
        }
        assertThat(same.find("quality").orElseThrow().gate())
                .isEqualTo(METHOD.find("quality").orElseThrow().gate());
    }

    @Test
    void pointsStayPoints() {
        Methodology points = Methodology.named("Illustrative")
                .weightsInPoints("60")
                .mark("plan", "Plan", "20", MarkScales.zeroToFive())
                .mark("staff", "Staff", "40", MarkScales.zeroToFive())
                .build();
        Methodology other = points.withWeights(Map.of("plan", Ratio.of(45), "staff", Ratio.of(15)));
        assertThat(other.weightBasis()).isEqualTo(WeightBasis.POINTS);
        assertThat(other.available("plan")).isEqualTo(Ratio.of(45));
        assertThat(other.pointsTotal()).isEqualTo(Ratio.of(60));
    }

    /** Parts of 15 and 45 of 60 points are a quarter and three quarters of any other number. */
    @Test
    void aTransformedGroupIsWeighedAsOne() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark("plan", "Plan", "25", MarkScales.zeroToFive())
                                .mark("staff", "Staff", "75", MarkScales.zeroToFive()),
                        transform(QualityTransforms.scaledToBest()))
                .build();
        Methodology other = method.withWeights(Map.of("price", Ratio.of(80), "quality", Ratio.of(20)));
        assertThat(other.available("plan")).isEqualTo(Ratio.of(5));
        assertThat(other.available("staff")).isEqualTo(Ratio.of(15));
        assertThat(other.available("quality")).isEqualTo(Ratio.of(20));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> method.withWeights(Map.of("price", Ratio.of(80), "plan", Ratio.of(20))))
                .withMessageContaining("The criterion (plan) with another weight must be one of those that are weighed:"
                        + " price, quality")
                .withMessageContaining("The criterion quality must have a weight, because it can earn 60 points");
    }

    @Test
    void wrongWeightsAreNamedAtOnce() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> METHOD.withWeights(Map.of(
                        "price", Ratio.of(-1), "plan", Ratio.of(50), "insured", Ratio.of(50), "none", Ratio.ZERO)))
                .withMessageContaining("The weight (-1) of price must not be negative")
                .withMessageContaining("The criterion (insured) with another weight must be one of")
                .withMessageContaining("The criterion (none) with another weight must be one of")
                .withMessageContaining("The criterion staff must have a weight");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> METHOD.withWeights(weights("40", "30", "29")))
                .withMessageContaining("The weights total 99; they must total exactly 100");
    }

    @Test
    void theOnlyCriterionKeepsAllPoints() {
        Methodology one = Methodology.named("Illustrative")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        assertThat(one.withWeights(Map.of("plan", Ratio.HUNDRED)).available("plan"))
                .isEqualTo(Ratio.HUNDRED);
    }
}
