package io.github.tenderscore.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Evidence;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenTablesTest {

    private static final PriceIndex GDP = PriceIndices.gdpDeflatorsDecember2025();

    private static String pence(Ratio value) {
        return Rounding.halfUp(2).format(value);
    }

    /** Reference examples SV-4 and SV-5. */
    @Test
    void amountsAreBroughtToThePricesOfAnotherYear() {
        assertThat(pence(GDP.rebase(Ratio.parse("281.44"), 2022, 2024))).isEqualTo("310.98");
        assertThat(pence(GDP.rebase(Ratio.parse("13000"), 2019, 2024))).isEqualTo("16027.91");
        assertThat(GDP.rebase(Ratio.parse("7"), 2031, 2031)).isEqualTo(Ratio.parse("7"));
    }

    @Test
    void theExplanationOfARebasedAmountWorksOut() {
        Step step = GDP.explain("Value of a tonne", Ratio.parse("281.44"), 2022, 2024);
        assertThat(step.label()).isEqualTo("Value of a tonne in prices of 2024");
        assertThat(step.substituted()).isEqualTo("281.44 × 100 / 90.5005");
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        assertThat(step.note())
                .endsWith("the figures come from a secondary text and are to be confirmed in the official one");
    }

    /** Reference examples SV-8 and SV-9: 2027, the year 0 of the latter, costs 281.44 a tonne in prices of 2022. */
    @Test
    void carbonIsValuedByYear() {
        CarbonValues central = CarbonSeries.central2023();
        assertThat(central.priceYear()).isEqualTo(2022);
        assertThat(Ratio.of(500).times(central.value(2027))).isEqualTo(Ratio.parse("140720"));
        List<Ratio> saved = List.of(2027, 2028, 2029).stream()
                .map(year -> Ratio.of(100).times(central.value(year)))
                .toList();
        assertThat(pence(new Discounting(DiscountSchedules.greenBook2026(), Timing.FIRST_YEAR_AT_PRESENT)
                        .presentValue(saved)))
                .isEqualTo("82830.04");
    }

    /** The publisher gives low values as half the central ones and high values as one and a half times, to rounding. */
    @Test
    void lowAndHighAreHalfAndOneAndAHalfOfCentral() {
        CarbonSeries.central2023().values().forEach((year, central) -> {
            Ratio low = CarbonSeries.low2023().value(year);
            Ratio high = CarbonSeries.high2023().value(year);
            assertThat(low.minus(central.dividedBy(Ratio.of(2))).abs()).isLessThanOrEqualTo(Ratio.parse("0.01"));
            assertThat(high.minus(central.times(Ratio.parse("1.5"))).abs()).isLessThanOrEqualTo(Ratio.parse("0.015"));
        });
        assertThat(CarbonSeries.central2023().values()).hasSize(31).containsKeys(2020, 2050);
    }

    @Test
    void tablesSayWhereTheyComeFrom() {
        assertThat(GDP.provenance().licence()).isEqualTo("OGL-UK-3.0");
        assertThat(GDP.provenance().evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(CarbonSeries.low2023().provenance().publisher())
                .isEqualTo("Department for Energy Security and Net Zero");
        assertThat(DiscountSchedules.greenBook2026().provenance().orElseThrow().evidence())
                .isEqualTo(Evidence.SOURCE);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new Provenance("HM Treasury", "", "address", " ", Evidence.SOURCE))
                .withMessage("""
                        The source of a table of values has 2 faults:
                        - edition: The edition () of a table of values must be stated, because a figure without it cannot be checked
                        - licence: The licence ( ) of a table of values must be stated, because a figure without it cannot be checked""");
    }

    /** Nothing is carried on beyond what was published. */
    @Test
    void yearsBeyondATableAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GDP.rebase(Ratio.ONE, 2022, 2025))
                .withMessage(
                        "The price year (2025) must be one of the price index gdp-deflators-2025-12, 1990 to 2024; no level is carried on beyond what was published");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarbonSeries.central2023().value(2051))
                .withMessage(
                        "The year (2051) of an emission must be one of the carbon values hmg-carbon-2023-central, 2020 to 2050");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarbonValues("x", 2022, new TreeMap<>(), GDP.provenance()))
                .withMessage("The carbon values (x) must have an id and the value of at least one year");
    }
}
