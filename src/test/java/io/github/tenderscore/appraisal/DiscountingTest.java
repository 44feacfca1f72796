package io.github.tenderscore.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.appraisal.DiscountSchedule.Band;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountingTest {

    private static final Discounting DISCOUNTED =
            new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_DISCOUNTED);

    private static String rounded(Ratio value, int decimals) {
        return Rounding.halfUp(decimals).format(value);
    }

    private static List<Ratio> amounts(String... amounts) {
        return List.of(amounts).stream().map(Ratio::parse).toList();
    }

    /** Reference examples SV-3: 1.035 to year 30, 1.03 to 75, 1.025 to 125. */
    @ParameterizedTest
    @CsvSource({
        "0, 1.000000",
        "1, 0.966184",
        "5, 0.841973",
        "10, 0.708919",
        "25, 0.423147",
        "30, 0.356278",
        "31, 0.345901",
        "50, 0.197263",
        "75, 0.094214",
        "76, 0.091916",
        "100, 0.050818"
    })
    void factorsOfTheGreenBook(int year, String factor) {
        assertThat(rounded(DiscountSchedules.greenBook2026().factor(year), 6)).isEqualTo(factor);
    }

    /** Reference example SV-2: impacts of three years at 3.5 per cent, in both conventions. */
    @Test
    void theConventionOfTheFirstYearIsTheCallers() {
        List<Ratio> impacts = amounts("32400", "22680", "15876");
        assertThat(rounded(DISCOUNTED.presentValue(impacts), 2)).isEqualTo("66795.61");
        assertThat(rounded(
                        new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_AT_PRESENT)
                                .presentValue(impacts),
                        2))
                .isEqualTo("69133.46");
    }

    @Test
    void nothingIsDiscountedAtZero() {
        Discounting none = new Discounting(DiscountSchedules.none(), Timing.FIRST_YEAR_DISCOUNTED);
        assertThat(none.presentValue(amounts("10", "20", "0.5"))).isEqualTo(Ratio.parse("30.5"));
        assertThat(none.presentValue(List.of())).isEqualTo(Ratio.ZERO);
    }

    /** The product of the factors year by year, by repeated division with 40 digits. */
    @Property(tries = 60)
    void theFactorIsTheProductOverTheYears(@ForAll @IntRange(max = 400) int year) {
        MathContext digits = new MathContext(40);
        BigDecimal product = BigDecimal.ONE;
        for (int t = 1; t <= year; t++) {
            String rate = t <= 30
                    ? "1.015"
                    : t <= 75 ? "1.0129" : t <= 125 ? "1.0107" : t <= 200 ? "1.0086" : t <= 300 ? "1.0064" : "1.0043";
            product = product.divide(new BigDecimal(rate), digits);
        }
        Ratio exact = DiscountSchedules.greenBook2026Health().factor(year);
        assertThat(exact.minus(Ratio.of(product)).abs()).isLessThan(Ratio.parse("0.000000000000000000000000000001"));
    }

    @Test
    void theExplanationWorksOutToTheFigure() {
        List<Ratio> impacts = amounts("32400", "22680", "15876");
        Step step = DISCOUNTED.explain("Present value", impacts);
        assertThat(step.exact()).contains(DISCOUNTED.presentValue(impacts));
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        assertThat(step.steps()).hasSize(3);
        assertThat(new Explanation(step).text())
                .contains("= 32,400 × (1 / 1.035 ^ 1) + 22,680 × (1 / 1.035 ^ 2) + 15,876 × (1 / 1.035 ^ 3)")
                .contains("the first year is discounted");
        Step far = DiscountSchedules.greenBook2026().explain(31);
        assertThat(far.substituted()).isEqualTo("1 / 1.035 ^ 30 / 1.03 ^ 1");
        assertThat(far.note()).isEqualTo("discount schedule green-book-2026: HM Treasury, Green Book, 5 February 2026");
    }

    @Test
    void schedulesThatLeaveAYearWithoutARateAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscountSchedule("x", List.of(new Band(2, Ratio.ZERO)), Optional.empty()))
                .withMessage(
                        "The first year (2) of the discount schedule x must be 1 or earlier, so that every year has a rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscountSchedule("x", List.of(), Optional.empty()))
                .withMessage(
                        "The first year (none) of the discount schedule x must be 1 or earlier, so that every year has a rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscountSchedule(
                        "x", List.of(new Band(1, Ratio.ZERO), new Band(1, Ratio.ONE)), Optional.empty()))
                .withMessage(
                        "The year (1) from which a rate of the discount schedule x counts must be later than that before it, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(1, Ratio.parse("-1")))
                .withMessage("The discount rate (-1) from year 1 on must be above -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscountSchedules.none().factor(1001))
                .withMessage("The year (1001) that is discounted must be from 0 to 1000");
    }

    /** Exact factors of many years would otherwise grow to thousands of digits for each rate. */
    @Test
    void ratesHaveFewDecimals() {
        assertThat(DiscountSchedules.flat("3.123456").factor(1))
                .isEqualTo(Ratio.HUNDRED.dividedBy(Ratio.parse("103.123456")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscountSchedules.flat("10/3"))
                .withMessageContaining("The discount rate (1/30) from year 1 on must have at most 8 decimals");
    }
}
