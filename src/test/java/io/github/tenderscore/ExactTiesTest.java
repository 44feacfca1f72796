package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Standing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** N3: what is truly equal stays equal, and what is a fraction stays one, also under rules that take roots and logarithms. By hand. */
class ExactTiesTest {

    private static PriceRule price(String line) {
        return Rules.standard().prices().parse(line);
    }

    private static Ratio points(PriceRule rule, String weight, String own, String other) {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", weight, rule)
                .mark(
                        "quality",
                        "Quality",
                        Ratio.HUNDRED.minus(Ratio.parse(weight)).toString(),
                        MarkScales.zeroToTen())
                .rounding(Rounding.down(2).atCriterion())
                .build();
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price(own).mark("quality", "5"))
                .tender("B", "B", t -> t.price(other).mark("quality", "5"))
                .assess()
                .result("A")
                .points("price")
                .orElseThrow()
                .published();
    }

    /** (100/900)^(1/2) = 1/3 and 1 - log8(2) = 2/3: of 60 points 20 and 40, with nothing to cut off. */
    @Test
    void aThirdThatARootGivesIsCutOffAsAThird() {
        assertThat(points(price("PR-HYP-POW exponent=0.5"), "60", "900", "100")).isEqualTo(Ratio.of(20));
        assertThat(points(price("PR-LOG factor=8; clamp=none"), "60", "200", "100"))
                .isEqualTo(Ratio.of(40));
        assertThat(points(price("PR-LOG factor=2; clamp=none"), "60", "1600", "50"))
                .isEqualTo(Ratio.of(-240));
    }

    /** A: 60 points for the price, none for quality. B: 60 × 1/3 = 20 for the price, 40 for quality. */
    @Test
    void tendersThatTieByARootShareTheFirstPlace() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "60", price("PR-HYP-POW exponent=0.5"))
                .mark("quality", "Quality", "40", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("quality", "0"))
                .tender("B", "B", t -> t.price("900").mark("quality", "10"))
                .assess();
        assertThat(assessment.mostAdvantageous()).isEmpty();
        assertThat(assessment.first()).hasSize(2);
    }

    private record Stand(Ratio price, Map<String, Ratio> figures) implements Standing {

        @Override
        public Ratio points() {
            return figures.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        }

        @Override
        public Ratio points(String criterion) {
            return figures.getOrDefault(criterion, Ratio.ZERO);
        }

        @Override
        public Ratio measure(String criterion) {
            return points(criterion);
        }
    }

    private static int[] places(String line, Direction better, List<Stand> tenders) {
        AwardRule rule = Rules.standard().awards().parse(line);
        Contest contest = new Contest(
                List.copyOf(tenders),
                List.of(new Contest.Weighed("a", Ratio.of(50), better), new Contest.Weighed("b", Ratio.of(50), better)),
                Ratio.HUNDRED);
        return rule.places(contest, rule.figures(contest));
    }

    private static Stand stand(int price, int a, int b) {
        return new Stand(Ratio.of(price), Map.of("a", Ratio.of(a), "b", Ratio.of(b)));
    }

    /** 2^1.5 / 1000 = 8^1.5 / 8000, because (8/2)^1.5 = 8. */
    @Test
    void aWeightedRatioHoldsATie() {
        assertThat(places(
                        "CP-RATIO-WQP qualityWeight=60",
                        Direction.HIGHEST,
                        List.of(stand(1000, 2, 0), stand(8000, 8, 0))))
                .containsExactly(1, 1);
    }

    /** Both sums are 2 / 10^(1/2): 1/10^(1/2) + 6/40^(1/2) = 4/10^(1/2) and 3/10^(1/2) + 2/40^(1/2), halved. */
    @Test
    void aSumOverVectorNormsHoldsATie() {
        assertThat(places(
                        "AG-WSUM price=0; normaliser=vector",
                        Direction.HIGHEST,
                        List.of(stand(1, 1, 6), stand(1, 3, 2))))
                .containsExactly(1, 1);
        assertThat(places(
                        "AG-WSUM price=0; normaliser=vector",
                        Direction.LOWEST,
                        List.of(stand(1, 1, 6), stand(1, 2, 3))))
                .containsExactly(1, 1);
    }
}
