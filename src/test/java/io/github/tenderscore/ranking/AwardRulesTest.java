package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwardRulesTest extends AwardRuleContract {

    @Override
    protected Catalogue<AwardRule> catalogue() {
        // the multi-criteria rules compare a whole field, and have a contract of their own
        return new Catalogue<>(AwardRules.catalogue().types().stream()
                .filter(type -> !MulticriteriaRules.TYPES.contains(type))
                .toList());
    }

    @Override
    Map<String, List<AwardRuleSample>> samples() {
        Map<String, List<AwardRuleSample>> all = new HashMap<>(Map.of("weighted-sum", List.of(AwardRuleSample.of())));
        all.putAll(CompositeRuleSamples.SAMPLES);
        return all;
    }

    private static List<String> figures(AwardRule rule) {
        return Stream.of(Stand.of("90", "120"), Stand.of("80", "110"), Stand.of("60", "100"))
                .map(tender -> Rounding.halfUp(4).format(Stand.figure(rule, tender)))
                .toList();
    }

    /** scoring-rules.md, section 5, CP-PPQP, check: Q 90/80/60, P 120/110/100. */
    @Test
    void pricePerQualityPointHasItsCheckValues() {
        AwardRule rule = AwardRules.pricePerQualityPoint();
        assertThat(figures(rule)).containsExactly("1.3333", "1.3750", "1.6667");
        assertThat(rule.direction()).isEqualTo(AwardRule.Direction.LOWEST);
        assertThat(rule.priceUse()).isEqualTo(AwardRule.PriceUse.AMOUNT);
    }

    /** By hand, the same tenders: 100 × 90/120, 100 × 80/110 and 100 × 60/100. */
    @Test
    void qualityOverPriceIsWorkedByHand() {
        AwardRule rule = AwardRules.qualityOverPrice("100");
        assertThat(figures(rule)).containsExactly("75.0000", "72.7273", "60.0000");
        assertThat(rule.direction()).isEqualTo(AwardRule.Direction.HIGHEST);
        assertThat(rule.priceUse()).isEqualTo(AwardRule.PriceUse.AMOUNT);
    }

    @Test
    void lowestPriceLooksAtThePriceAlone() {
        AwardRule rule = AwardRules.lowestPrice();
        assertThat(figures(rule)).containsExactly("120.0000", "110.0000", "100.0000");
        assertThat(rule.direction()).isEqualTo(AwardRule.Direction.LOWEST);
        assertThat(rule.priceUse()).isEqualTo(AwardRule.PriceUse.AMOUNT);
        assertThat(rule.refusal(Stand.of("0", "-100"))).isEmpty();
    }

    @Test
    void weightedSumLooksAtThePointsAlone() {
        AwardRule rule = AwardRules.weightedSum();
        assertThat(figures(rule)).containsExactly("90.0000", "80.0000", "60.0000");
        assertThat(rule.direction()).isEqualTo(AwardRule.Direction.HIGHEST);
        assertThat(rule.priceUse()).isEqualTo(AwardRule.PriceUse.POINTS);
    }

    @Test
    void theScaleIsANumberAndChangesNoOrder() {
        assertThat(AwardRules.qualityOverPrice("100.0"))
                .isEqualTo(AwardRules.qualityOverPrice("100"))
                .hasSameHashCodeAs(AwardRules.qualityOverPrice("100"));
        Stand one = Stand.of("90", "120");
        Stand other = Stand.of("80", "110");
        for (String scale : List.of("0.001", "1", "1/3", "100000")) {
            AwardRule rule = AwardRules.qualityOverPrice(scale);
            assertThat(Stand.figure(rule, one)).isGreaterThan(Stand.figure(rule, other));
        }
    }

    @Test
    void refusesAScaleOfZeroOrLess() {
        for (String scale : List.of("0", "-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AwardRules.qualityOverPrice(scale))
                    .withMessage("The parameter scale (" + scale + ") of the rule CP-RATIO-QP must be above 0");
        }
    }

    @Test
    void refusesWhatItWouldDivideBy() {
        assertThat(AwardRules.pricePerQualityPoint().refusal(Stand.of("0", "100")))
                .contains(
                        "its quality points (0) must be above zero, because the rule CP-PPQP divides by them; the method "
                                + "needs a minimum for quality");
        assertThat(AwardRules.pricePerQualityPoint().refusal(Stand.of("50", "0")))
                .contains(
                        "its price (0) must be above zero, because under the rule CP-PPQP a price of zero or less wins "
                                + "whatever its quality");
        assertThat(AwardRules.qualityOverPrice("1").refusal(Stand.of("50", "0")))
                .contains("its price (0) must be above zero, because the rule CP-RATIO-QP divides by it");
        assertThat(AwardRules.qualityOverPrice("1").refusal(Stand.of("0", "100")))
                .isEmpty();
    }

    @Test
    void explainsWithTheFiguresPutIn() {
        Step index = Stand.explain(AwardRules.pricePerQualityPoint(), Stand.of("200/3", "1180000"));
        assertThat(index.formula()).isEqualTo("price / quality points");
        assertThat(index.substituted()).isEqualTo("1,180,000 / (200/3)");
        assertThat(index.exact()).contains(Ratio.of(17_700));
        Step ratio = Stand.explain(AwardRules.qualityOverPrice("100000"), Stand.of("90", "1200"));
        assertThat(ratio.formula()).isEqualTo("scale × quality points / price");
        assertThat(ratio.substituted()).isEqualTo("100,000 × 90 / 1,200");
        assertThat(ratio.exact()).contains(Ratio.of(7_500));
    }

    @Test
    void aRuleOfOnesOwnShowsNoSteps() {
        AwardRule own = new AwardRule() {
            @Override
            public String id() {
                return "X-BEST-QUALITY";
            }

            @Override
            public List<Ratio> figures(Contest contest) {
                return contest.standings().stream().map(Standing::points).toList();
            }

            @Override
            public Direction direction() {
                return Direction.HIGHEST;
            }

            @Override
            public PriceUse priceUse() {
                return PriceUse.POINTS;
            }

            @Override
            public String figureName() {
                return "Quality";
            }
        };
        assertThat(own.isOwn()).isTrue();
        assertThat(own.refusal(Stand.of("0", "0"))).isEmpty();
        assertThat(Stand.explain(own, Stand.of("7", "0")).exact()).contains(Ratio.of(7));
        assertThat(Stand.explain(own, Stand.of("7", "0")).note())
                .isEqualTo("as rule X-BEST-QUALITY gives it; the rule does not show its steps");
    }
}
