package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Fraction;
import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 40 | 1",
                "1,180,000 | 1180000 | 1",
                "1,180,000.25 | 4720001 | 4",
                "999 | 999 | 1",
                "36.36 | 909 | 25",
                "(400/11) | 400 | 11",
                "400/11 | 400 | 11",
                "(-3) | -3 | 1",
                "(-400/11) | -400 | 11",
                "1 + 2 - 4 | -1 | 1",
                "10 - 2 - 3 | 5 | 1",
                "2 + 3 × 4 | 14 | 1",
                "100 / 10 / 2 | 5 | 1",
                "100 / 10 × 2 | 20 | 1",
                "30 × 4 / 5 | 24 | 1",
                "(2 + 3) × 4 | 20 | 1",
                "4 - (-3) | 7 | 1",
                "(-3 + 5) | 2 | 1",
                "(-3 - 5) × 2 | -16 | 1",
                "(-2 × 3 + 1) | -5 | 1",
                "2^3 | 8 | 1",
                "2^1 | 2 | 1",
                "3 × 2^2 | 12 | 1",
                "(2 / 3)^3 | 8 | 27",
                "(-2)^3 | -8 | 1",
                "(1,090,000 / 1,180,000)^2 | 11881 | 13924",
                "min(1; 320 / 400) | 4 | 5",
                "min(1; 410 / 400) | 1 | 1",
                "max(0; (100 - 150) / 50) | 0 | 1",
                "max(0; (100 - 75) / 50) | 1 | 2",
                "min(1; max(0; 3 / 2)) | 1 | 1",
                "min(2; 2) | 2 | 1",
                "(120 - 110) / (120 - 100) | 1 | 2",
            })
    void worksOutExactly(String formula, long numerator, long denominator) {
        assertThat(FormulaReader.read(formula))
                .isEqualTo(new FormulaReader.Value(Fraction.of(numerator, denominator), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // OEIS A002193, A002580; 4^1.5 = 8; 0.5^0.5 is half of the root of 2
                "2^0.5 | 1.41421356237309504880168872420969807856967187537694807317668",
                "2^(1/2) | 1.41421356237309504880168872420969807856967187537694807317668",
                "2^(1/3) | 1.25992104989487316476721060727822835057025146470150798008198",
                "4^1.5 | 8",
                "(1 / 2)^0.5 | 0.707106781186547524400844362104849039284835937688474036588340",
                "(1 / 1,000,000)^(1/3) | 0.01",
                "0^0.5 | 0",
                // OEIS A002162, A001113, A068985
                "ln(2) | 0.693147180559945309417232121458176568075500134360255254120680",
                "ln(1 / 2) | -0.693147180559945309417232121458176568075500134360255254120680",
                "exp(1) | 2.71828182845904523536028747135266249775724709369995957496697",
                "exp(-2 / 2) | 0.367879441171442321595523770161460867445811131031767834507837",
            })
    void comesNearWherePowersAreNotWhole(String formula, BigDecimal expected) {
        FormulaReader.Value value = FormulaReader.read(formula);
        assertThat(value.approximate()).isTrue();
        assertThat(value.number().minus(Fraction.of(expected)).abs())
                .isLessThan(Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-57)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,18",
                "1180,000",
                "1180000",
                "1,180,0000",
                ".5",
                "5.",
                "-3",
                "2 + -3",
                "2 × (3",
                "2 × 3)",
                "2 3",
                "(-)",
                "min(1)",
                "min(1; 2; 3)",
                "min(1, 2)",
                "mean(1; 2)",
                "2 * 3",
                "2^(-1)",
                "2^(1 + 1)",
                "2^",
                "x",
                "1e3",
                "5 %",
            })
    void refusesWhatIsNoSuchFormula(String formula) {
        assertThatThrownBy(() -> FormulaReader.read(formula))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The formula \"" + formula + "\" must have ");
    }

    @Test
    void agreesExactlyOrNearly() {
        FormulaReader.Value third = FormulaReader.read("1 / 3");
        assertThat(third.agreesWith(Ratio.of(1, 3))).isTrue();
        assertThat(third.agreesWith(Ratio.parse("0.3333333333333333333333333333333333")))
                .isFalse();
        FormulaReader.Value root = FormulaReader.read("2^0.5");
        assertThat(root.agreesWith(Ratio.parse("1.414213562373095048801688724209698")))
                .isTrue();
        assertThat(root.agreesWith(Ratio.parse("1.4142135623730950488016887242")))
                .isFalse();
    }

    @Test
    void namesEveryStepThatDisagrees() {
        Step right =
                Step.of("Right").formula("a + b", "1 + 2").exact(Ratio.of(3)).build();
        Step wrong =
                Step.of("Wrong").formula("a + b", "1 + 2").exact(Ratio.of(4)).build();
        Step none = Step.of("None").formula("a + b", "1 + 2").build();
        Step noText = Step.of("No text").formula("a", "a").exact(Ratio.ONE).build();
        Step half = Step.of("Half").formula("a", "").exact(Ratio.ONE).build();
        Step silent =
                Step.of("Silent").formula("a^0.5", "4^0.5").exact(Ratio.of(2)).build();
        Step given = Step.of("Given").exact(Ratio.of(7)).build();
        assertThat(FormulaReader.disagreements(right)).isEmpty();
        assertThat(FormulaReader.disagreements(given)).isEmpty();
        assertThat(FormulaReader.disagreements(Step.of("Top")
                        .steps(List.of(right, wrong, none, noText, half, silent, given))
                        .build()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Wrong: 1 + 2 comes to "),
                        line -> assertThat(line).startsWith("None: 1 + 2 comes to "),
                        line -> assertThat(line).startsWith("No text: a cannot be worked out"),
                        line -> assertThat(line).isEqualTo("Half: has only one of formula and figures"),
                        line -> assertThat(line).isEqualTo("Silent: 4^0.5 is approximate and does not say so"));
    }
}
