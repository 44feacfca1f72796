package io.github.tenderscore.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stress.AnswerModel.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model refuses, and the ends of its ranges, by hand. */
class BidModelTest {

    private static BidModel model(String title, int fewest, int most) {
        return new BidModel(
                title,
                fewest,
                most,
                new Following(Ratio.ZERO, Ratio.ZERO),
                Outliers.none(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private static Arguments refused(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    private static AnswerModel.Price price(String expected, String spread, String unit) {
        return new AnswerModel.Price(Ratio.parse(expected), Percent.of(spread), Shape.UNIFORM, Ratio.parse(unit));
    }

    private static AnswerModel.Quantity quantity(String from, String to, String step) {
        return new AnswerModel.Quantity(Ratio.parse(from), Ratio.parse(to), Ratio.parse(step));
    }

    private static Outliers outliers(String low, String less, String high, String more) {
        return new Outliers(Percent.of(low), Percent.of(less), Percent.of(high), Percent.of(more));
    }

    private static Stream<Arguments> refusals() {
        return Stream.of(
                refused(() -> model(" ", 1, 2), "The title of a model of bids must say what it is of"),
                refused(
                        () -> model("m", 0, 2),
                        "The number of bidders (0 to 2) must be from 1 to 100, the fewest first"),
                refused(
                        () -> model("m", 3, 2),
                        "The number of bidders (3 to 2) must be from 1 to 100, the fewest first"),
                refused(
                        () -> model("m", 3, 101),
                        "The number of bidders (3 to 101) must be from 1 to 100, the fewest first"),
                refused(() -> price("0", "5", "1"), "The expected price (0) must be above zero"),
                refused(
                        () -> price("5", "5", "0"),
                        "The unit (0) of prices must be above zero, such as 0.01 for pence"),
                refused(() -> price("5", "100", "1"), "The spread (100) of prices in per cent must be from 0 to 99"),
                refused(
                        () -> price("10.5", "1", "1"),
                        "The unit (1) of prices must let at least one price lie within the spread around 10.5"),
                refused(
                        () -> price("10000000001", "1", "0.01"),
                        "The expected price (10000000001) must be at most 1000000000000 units of 0.01; a larger unit"
                                + " does"),
                refused(() -> quantity("1", "2", "0"), "The step (0) of quantities must be above zero"),
                refused(
                        () -> quantity("3", "2", "1"),
                        "The range of quantities (3 to 2) must be a whole number from 0 to 1000000000 of steps of 1"),
                refused(
                        () -> quantity("1", "2", "0.3"),
                        "The range of quantities (1 to 2) must be a whole number from 0 to 1000000000 of steps of 0.3"),
                refused(
                        () -> new AnswerModel.Choice(Map.of("a", -1)),
                        "The weight (-1) of the option a must not be below zero"),
                refused(
                        () -> new AnswerModel.Choice(Map.of("a", 0)),
                        "The sum (0) of the weights of options must be from 1 to 1000000"),
                refused(
                        () -> new AnswerModel.YesNo(Percent.of("101")),
                        "The chance (101) of yes in per cent must be from 0 to 100, with at most four decimals"),
                refused(
                        () -> new AnswerModel.YesNo(Percent.of("0.00001")),
                        "The chance (0.00001) of yes in per cent must be from 0 to 100, with at most four decimals"),
                refused(
                        () -> outliers("60", "5", "60", "5"),
                        "The chances (60 and 60) of low and high outliers must be at most 100 together"),
                refused(
                        () -> outliers("5", "100", "5", "5"),
                        "The size (100) of a low outlier in per cent must be from 0 to 99, with at most two decimals"),
                refused(
                        () -> outliers("5", "5", "5", "0.001"),
                        "The size (0.001) of a high outlier in per cent must be from 0 to 1000, with at most two"
                                + " decimals"),
                refused(
                        () -> new Following(Ratio.parse("-0.1"), Ratio.ZERO),
                        "The correlation (-0.1) of marks with ability must be from 0 to 1, with at most six decimals"),
                refused(
                        () -> new Following(Ratio.ZERO, Ratio.parse("-1.1")),
                        "The correlation (-1.1) of the price with ability must be from -1 to 1, with at most six"
                                + " decimals"),
                refused(
                        () -> MarkWeights.perGrade(1),
                        "The number (1) of weights of marks must be at least 2, one for each mark of a scale"),
                refused(() -> MarkWeights.perGrade(1, -1), "The weight (-1) of marks must not be below zero"),
                refused(
                        () -> MarkWeights.thirds(0, 0, 0),
                        "The sum (0) of the weights of low, middle and high marks must be from 1 to 1000000"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatIsOutsideItsRange(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    /** By hand: within 10 per cent of 10.50 there are prices from 9.45 to 11.55, of whole pounds 10 and 11. */
    @Test
    void pricesEndAtWholeUnits() {
        assertThat(price("10.5", "10", "0.01").lowest()).isEqualTo(Ratio.parse("9.45"));
        assertThat(price("10.5", "10", "0.01").highest()).isEqualTo(Ratio.parse("11.55"));
        assertThat(price("10.5", "10", "1").lowest()).isEqualTo(Ratio.of(10));
        assertThat(price("10.5", "10", "1").highest()).isEqualTo(Ratio.of(11));
        assertThat(price("10", "0", "1").lowest()).isEqualTo(Ratio.of(10));
        assertThat(price("10", "0", "1").highest()).isEqualTo(Ratio.of(10));
    }

    @Test
    void namesInDocumentsAreInLowerCase() {
        assertThat(Arrays.stream(Strategy.values()).map(Strategy::code))
                .containsExactly("least-quality", "token-price", "zero-price", "highest-promise");
        assertThat(Arrays.stream(Strategy.values()).map(Strategy::words)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Measure.values()).map(Measure::code))
                .startsWith("not-assessed", "reversals")
                .endsWith("lowest-price-wins");
        assertThat(Arrays.stream(Measure.values()).map(Measure::words)).doesNotHaveDuplicates();
        assertThat(ComparedFigure.Outcome.NOT_COMPARED.code()).isEqualTo("not-compared");
        assertThat(Shape.TRIANGULAR.code()).isEqualTo("triangular");
        assertThat(List.of(
                                price("1", "1", "0.01"),
                                new AnswerModel.Marks(MarkWeights.even()),
                                quantity("1", "1", "1"),
                                new AnswerModel.Choice(Map.of("a", 1)),
                                new AnswerModel.YesNo(Percent.of("1")))
                        .stream()
                        .map(AnswerModel::kind))
                .containsExactly("price", "mark", "quantity", "choice", "yes-no");
    }
}
