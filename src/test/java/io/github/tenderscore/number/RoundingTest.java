package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Rounding.Digits;
import io.github.tenderscore.number.Rounding.Mode;
import io.github.tenderscore.number.Rounding.Policy;
import io.github.tenderscore.number.Rounding.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    // ---- decimals and mode ------------------------------------------------------------------------------------------

    @Test
    void isWrittenInOneExpression() {
        assertThat(Rounding.halfUp(2).atCriterion())
                .isEqualTo(new Rounding(new Digits(2, Mode.HALF_UP), Stage.CRITERION));
        assertThat(Rounding.halfEven(3).atRatio()).isEqualTo(new Rounding(new Digits(3, Mode.HALF_EVEN), Stage.RATIO));
        assertThat(Rounding.down(0).atTotal()).isEqualTo(new Rounding(new Digits(0, Mode.DOWN), Stage.TOTAL));
        assertThat(new Digits(1, Mode.UP).atInput()).isEqualTo(new Rounding(new Digits(1, Mode.UP), Stage.INPUT));
    }

    @Test
    void keepsFromNoneToThirtyDecimals() {
        assertThat(Rounding.halfUp(0).apply(Ratio.of(5, 2))).isEqualTo(Ratio.of(3));
        assertThat(Rounding.down(30).apply(Ratio.of(1, 3))).hasToString("0.333333333333333333333333333333");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesOtherDecimals(int decimals) {
        assertThatThrownBy(() -> Rounding.halfUp(decimals))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The decimals (" + decimals + ") of a rounding must be from 0 to 30");
    }

    @ParameterizedTest
    @CsvSource({
        "42.2, 2, HALF_UP, 42.20",
        "42, 2, HALF_UP, 42.00",
        "42, 0, HALF_UP, 42",
        "42.5, 0, HALF_UP, 43",
        "0, 2, HALF_UP, 0.00",
        "0, 0, HALF_UP, 0",
        "0.004, 2, HALF_UP, 0.00",
        "0.005, 2, HALF_UP, 0.01",
        "0.05, 2, HALF_UP, 0.05",
        // minus nothing is nothing: no sign remains
        "-0.004, 2, HALF_UP, 0.00",
        "-0.004, 2, FLOOR, -0.01",
        "-0.05, 2, HALF_UP, -0.05",
        "-0.5, 1, HALF_UP, -0.5",
        "-42.2, 2, HALF_UP, -42.20",
        "-1234.5, 3, HALF_UP, -1234.500",
        "200/3, 2, HALF_UP, 66.67",
        "-200/3, 2, DOWN, -66.66",
        "1/3, 30, DOWN, 0.333333333333333333333333333333",
        "1, 30, DOWN, 1.000000000000000000000000000000",
        "9223372036854775807, 2, DOWN, 9223372036854775807.00",
        "-9223372036854775808, 1, DOWN, -9223372036854775808.0",
        "123456789012345678901234567890.125, 2, HALF_EVEN, 123456789012345678901234567890.12",
    })
    void writesExactlyTheDecimalsKept(String text, int decimals, Mode mode, String written) {
        assertThat(new Digits(decimals, mode).format(Ratio.parse(text))).isEqualTo(written);
    }

    @Test
    void saysInWordsWhatItDoes() {
        assertThat(Rounding.halfUp(2).text()).isEqualTo("half up to 2 decimals");
        assertThat(Rounding.halfEven(1).text()).isEqualTo("half even to 1 decimal");
        assertThat(Rounding.down(0).text()).isEqualTo("down to 0 decimals");
    }

    @Test
    void hasNamesForDocuments() {
        assertThat(Stage.values()).extracting(Stage::code).containsExactly("input", "ratio", "criterion", "total");
        assertThat(Mode.values())
                .extracting(Mode::code)
                .containsExactly("half-up", "half-even", "half-down", "down", "up", "floor", "ceiling");
    }

    // ---- the roundings of a method ----------------------------------------------------------------------------------

    @Test
    void sortsByStage() {
        Rounding total = Rounding.halfUp(1).atTotal();
        Rounding input = Rounding.down(0).atInput();
        Rounding ratio = Rounding.halfUp(4).atRatio();
        assertThat(Policy.of(total, input, ratio).roundings()).containsExactly(input, ratio, total);
        assertThat(Policy.of(total, input)).isEqualTo(Policy.of(input, total));
    }

    @Test
    void refusesTwoRoundingsForOneStage() {
        assertThatThrownBy(() -> Policy.of(
                        Rounding.halfUp(2).atCriterion(),
                        Rounding.down(0).atInput(),
                        Rounding.down(2).atCriterion()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The stage (criterion) of a rounding must be declared at most once");
    }

    @Test
    void findsTheRoundingOfAStage() {
        Policy policy = Policy.of(Rounding.halfUp(2).atCriterion());
        assertThat(policy.at(Stage.CRITERION)).contains(Rounding.halfUp(2));
        assertThat(policy.at(Stage.TOTAL)).isEmpty();
        assertThat(Policy.NONE.at(Stage.CRITERION)).isEmpty();
    }

    @Test
    void givesWayToACriterionsOwnAtTheSameStageOnly() {
        Policy general =
                Policy.of(Rounding.halfUp(2).atCriterion(), Rounding.halfUp(4).atRatio());
        Policy own = Policy.of(Rounding.down(0).atCriterion(), Rounding.down(0).atInput());
        assertThat(general.overriddenBy(own))
                .isEqualTo(Policy.of(
                        Rounding.down(0).atInput(),
                        Rounding.halfUp(4).atRatio(),
                        Rounding.down(0).atCriterion()));
        assertThat(general.overriddenBy(Policy.NONE)).isEqualTo(general);
        assertThat(Policy.NONE.overriddenBy(own)).isEqualTo(own);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Rounding> roundings = new ArrayList<>(List.of(Rounding.halfUp(2).atTotal()));
        Policy policy = new Policy(roundings);
        roundings.clear();
        assertThat(policy.at(Stage.TOTAL)).isPresent();
        assertThatThrownBy(() -> policy.roundings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
