package io.github.tenderscore.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {

    private static final String STATISTIC = "youth claimant rate, illustrative";

    private static Ratio r(String digits) {
        return Ratio.parse(digits);
    }

    /** Reference example SV-23. */
    @ParameterizedTest
    @CsvSource({"15000, 2.4623", "20000, 1.6940", "30000, 1.0000", "45000, 0.5903", "60000, 0.4061"})
    void poundsCountMoreForThoseWhoHaveLess(String income, String weight) {
        DistributionalWeight weights = new DistributionalWeight(r("30000"), DistributionalWeight.GREEN_BOOK_ELASTICITY);
        assertThat(Rounding.halfUp(4).format(weights.of(r(income)))).isEqualTo(weight);
        assertThat(FormulaReader.disagreements(weights.explain("a household", r(income))))
                .isEmpty();
    }

    /** Section 11.2 of the reference: with an elasticity of 1 a pound is worth twice as much at 20,000 as at 40,000; exact. */
    @Test
    void anElasticityOfOneIsExact() {
        DistributionalWeight weights = new DistributionalWeight(r("30000"), Ratio.ONE);
        assertThat(weights.of(r("20000"))).isEqualTo(weights.of(r("40000")).times(Ratio.of(2)));
        assertThat(weights.explain("a household", r("20000")).note()).isEmpty();
    }

    @Test
    void refusesIncomesAndElasticitiesThatAreNotAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DistributionalWeight(Ratio.ZERO, Ratio.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistributionalWeight(Ratio.ONE, Ratio.ZERO));
        DistributionalWeight weights = new DistributionalWeight(r("30000"), Ratio.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.of(Ratio.ZERO))
                .withMessageContaining("The income (0)");
    }

    /** Reference example SV-24. */
    @Test
    void aMeasureCountsMoreWhereTheRateIsHigher() {
        NeedMultiplier need = new NeedMultiplier(STATISTIC, r("9"), r("6"), r("1/2"), r("2"));
        assertThat(Rounding.halfUp(3).format(need.value())).isEqualTo("1.225");
        assertThat(need.explain().substituted()).isEqualTo("max(1; min(2; (9 / 6)^(1/2)))");
        assertThat(FormulaReader.disagreements(need.explain())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "0, 1", "6, 1", "24, 2", "600, 2", "13.5, 1.5"})
    void theMultiplierStaysBetweenOneAndTheGreatest(String local, String multiplier) {
        // by hand: (13.5 / 6) ^ 0.5 = 2.25 ^ 0.5 = 1.5; (24 / 6) ^ 0.5 = 2
        assertThat(new NeedMultiplier(STATISTIC, r(local), r("6"), r("1/2"), r("2")).value())
                .isEqualTo(r(multiplier));
    }

    @Test
    void refusesANeedMultiplierWithEveryFault() {
        assertThatThrownBy(() -> new NeedMultiplier(" ", r("-1"), r("0"), r("0"), r("0.9")))
                .hasMessageContaining("The statistic ( )")
                .hasMessageContaining("The local rate (-1)")
                .hasMessageContaining("The national rate (0)")
                .hasMessageContaining("The exponent (0)")
                .hasMessageContaining("The greatest need multiplier (0.9)");
    }

    @Test
    void areasCountByTheirTenth() {
        AreaMultiplier area = new AreaMultiplier(
                "illustrative index",
                List.of(r("2"), r("1.5"), r("1.5"), r("1.2"), r("1"), r("1"), r("1"), r("1"), r("1"), r("1")));
        assertThat(area.of(1)).isEqualTo(r("2"));
        assertThat(area.of(4)).isEqualTo(r("1.2"));
        assertThat(area.of(10)).isEqualTo(Ratio.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> area.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> area.of(11));
    }

    @Test
    void refusesAreaMultipliersThatRewardLessNeed() {
        assertThatThrownBy(() -> new AreaMultiplier("", List.of(r("1"), r("1.1"), r("0.5"))))
                .hasMessageContaining("The deprivation index () of an area multiplier")
                .hasMessageContaining("The number (3) of area multipliers must be ten")
                .hasMessageContaining("The area multiplier (1.1) of the tenth 2")
                .hasMessageContaining("The area multiplier (0.5) of the tenth 3");
        assertThat(new AreaMultiplier("index", Collections.nCopies(10, Ratio.ONE)).of(5))
                .isEqualTo(Ratio.ONE);
    }

    /** Reference example SV-14. */
    @Test
    void theLocalMultiplierCountsThreeRounds() {
        LocalMultiplier multiplier = new LocalMultiplier("the borough", r("100000"), r("60000"), r("24000"));
        assertThat(multiplier.value()).isEqualTo(r("1.84"));
        assertThat(multiplier.spentAgainForEachPound()).isEqualTo(r("0.84"));
        assertThat(FormulaReader.disagreements(multiplier.explain())).isEmpty();
    }

    /** From 1, where nothing stays, to 3, where everything does. */
    @Test
    void theLocalMultiplierHasItsEnds() {
        assertThat(new LocalMultiplier("a", r("5"), r("0"), r("0")).value()).isEqualTo(Ratio.ONE);
        assertThat(new LocalMultiplier("a", r("5"), r("5"), r("5")).value()).isEqualTo(Ratio.of(3));
    }

    @Test
    void refusesRoundsThatGrow() {
        assertThatThrownBy(() -> new LocalMultiplier("", r("0"), r("1"), r("2")))
                .hasMessageContaining("The area () of a local multiplier must be named")
                .hasMessageContaining("The income (0)")
                .hasMessageContaining("The amount spent (1)")
                .hasMessageContaining("The amount spent again (2)");
    }
}
