package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedSumTest {

    private static Ratio r(String digits) {
        return Ratio.parse(digits);
    }

    /** The reference example SV-19: 0.5 × 1 + 0.3 × 0.8 + 0.2 × 0.5 = 0.84, and 0.94 with 1.2 counted in full. */
    @Test
    void weighsAndAddsAndShowsWhatItDid() {
        WeightedSum capped = new WeightedSum(List.of(
                new WeightedSum.Term(r("0.5"), Ratio.ONE, "min(1; 1.2)"),
                WeightedSum.Term.of(r("0.3"), r("0.8")),
                WeightedSum.Term.of(r("0.2"), r("0.5"))));
        assertThat(capped.value()).isEqualTo(r("0.84"));
        assertThat(capped.weight()).isEqualTo(Ratio.ONE);
        assertThat(capped.substituted()).isEqualTo("0.5 × min(1; 1.2) + 0.3 × 0.8 + 0.2 × 0.5");
        assertThat(FormulaReader.read(capped.substituted()).agreesWith(capped.value()))
                .isTrue();
        assertThat(new WeightedSum(List.of(
                                WeightedSum.Term.of(r("0.5"), r("1.2")),
                                WeightedSum.Term.of(r("0.3"), r("0.8")),
                                WeightedSum.Term.of(r("0.2"), r("0.5"))))
                        .value())
                .isEqualTo(r("0.94"));
    }

    /** By hand: (1 × 10 + 3 × 40) / 4 = 32.5. */
    @Test
    void theMeanDividesByTheWeights() {
        WeightedSum sum = new WeightedSum(
                List.of(WeightedSum.Term.of(Ratio.ONE, r("10")), WeightedSum.Term.of(Ratio.of(3), r("40"))));
        assertThat(sum.mean()).isEqualTo(r("32.5"));
    }

    @Test
    void nothingSumsToZeroAndHasNoMean() {
        WeightedSum none = new WeightedSum(List.of());
        assertThat(none.value()).isEqualTo(Ratio.ZERO);
        assertThat(none.substituted()).isEqualTo("0");
        assertThatThrownBy(none::mean).isInstanceOf(ArithmeticException.class);
    }
}
