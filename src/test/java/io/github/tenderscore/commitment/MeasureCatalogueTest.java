package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.SOURCE;
import static io.github.tenderscore.commitment.Samples.measure;
import static io.github.tenderscore.commitment.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.socialvalue.NationalModel;
import io.github.tenderscore.socialvalue.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureCatalogueTest {

    private static final MeasureCatalogue OURS = MeasureCatalogues.fourThemes2026();

    /** Reference section 12: seven, five, five and five. */
    @Test
    void theFourThemesHaveTwentyTwoMeasures() {
        Map<String, Integer> themes = new LinkedHashMap<>();
        OURS.measures().forEach(measure -> themes.merge(measure.theme(), 1, Integer::sum));
        assertThat(themes.toString())
                .isEqualTo("{Good jobs=7, Resilient services=5, Greener local economies=5, Fairer local economies=5}");
        assertThat(OURS.measures())
                .extracting(Measure::code)
                .startsWith("GJ1", "GJ2")
                .endsWith("FL4", "FL5");
        assertThat(OURS.measures()).allSatisfy(measure -> {
            assertThat(measure.value()).isEmpty();
            assertThat(measure.evidenceRule()).isNotBlank();
            assertThat(measure.provenance().licence()).isEqualTo("Apache-2.0");
            assertThat(measure.provenance().evidence()).isEqualTo(Evidence.BUILDING_BLOCK);
        });
    }

    /** Reference section 5.8, last line. */
    @Test
    void theyKeepTheGroupsOfWhatMayBeCountedTwice() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        OURS.measures()
                .forEach(measure -> measure.doubleCountGroup()
                        .ifPresent(group -> groups.computeIfAbsent(group, none -> new TreeSet<>())
                                .add(measure.code())));
        assertThat(groups.values().stream().map(Object::toString))
                .containsExactlyInAnyOrder("[FL2, GJ3]", "[GJ4, GJ5, GJ7]", "[FL1, RS1, RS2]", "[GR1, GR2, GR5]");
    }

    /** Reference section 12, last column. */
    @Test
    void theyNameTheNearestNationalItem() {
        assertThat(links("GJ1")).containsExactly(new PolicyLink("PPN 026", "Fair pay"), outcome("1"));
        assertThat(links("GJ6"))
                .containsExactly(new PolicyLink("PPN 026", "In-work progression"), outcome("1"), outcome("2"));
        assertThat(links("RS3")).containsExactly(outcome("3"));
        assertThat(links("FL1")).isEmpty();
        assertThat(links("FL5")).containsExactly(outcome("8"));
    }

    private static List<PolicyLink> links(String code) {
        return OURS.find(code).orElseThrow().links();
    }

    private static PolicyLink outcome(String number) {
        return new PolicyLink("PPN 002", "outcome " + number);
    }

    @Test
    void onlySpendInTheAreaIsLocalisedAndPercentagesAreLevels() {
        assertThat(OURS.measures().stream().filter(Measure::localised).map(Measure::code))
                .containsExactly("FL1");
        assertThat(OURS.measures().stream()
                        .filter(measure -> measure.unit().startsWith("%"))
                        .map(Measure::accrual))
                .containsOnly(Accrual.LEVEL);
        assertThat(OURS.measures().stream()
                        .filter(measure -> measure.direction() == Direction.LOWER_IS_BETTER)
                        .map(Measure::code))
                .containsExactly("RS4", "RS5", "FL3");
    }

    /** Open table wellby: 10,000, 13,000 and 16,000 in prices of 2019. */
    @Test
    void aWellbyIsWorthWhatTheTreasurySays() {
        assertThat(List.of(WellbeingValues.low2021(), WellbeingValues.central2021(), WellbeingValues.high2021()))
                .allSatisfy(value -> {
                    assertThat(value).isInstanceOfSatisfying(UnitValue.Fixed.class, fixed -> {
                        assertThat(fixed.priceYear()).isEqualTo(2019);
                        assertThat(fixed.provenance().licence()).isEqualTo("OGL-UK-3.0");
                        assertThat(fixed.provenance().evidence()).isEqualTo(Evidence.SECONDARY);
                    });
                })
                .extracting(value -> ((UnitValue.Fixed) value).amount())
                .containsExactly(number("10000"), number("13000"), number("16000"));
    }

    @Test
    void aValueIsGivenToAMeasureExplicitly() {
        MeasureCatalogue valued = OURS.withValue("GR5", new UnitValue.CarbonByYear(), Additionality.nothingTakenOff());
        assertThat(valued.find("GR5").orElseThrow().value()).contains(new UnitValue.CarbonByYear());
        assertThat(valued.measures().stream().filter(measure -> measure.value().isPresent()))
                .hasSize(1);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> OURS.withValue("FL3", WellbeingValues.central2021(), Additionality.nothingTakenOff()))
                .withMessage("""
                        The measure FL3 has 3 faults:
                        - value/unit: The unit (WELLBY) of the value of the measure FL3 must be the unit of the measure, ratio
                        - direction: The direction (lower-is-better) of the measure FL3 must be higher-is-better, because it has a value; what is less than a baseline is stated as the saving
                        - accrual: The accrual (level) of the measure FL3 must be flow, because it has a value, and what a unit is worth is added over the years""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> OURS.withValue("GR6", new UnitValue.CarbonByYear(), Additionality.nothingTakenOff()))
                .withMessageContaining(
                        "The measure (GR6) of a value must be one of the catalogue four-themes, edition 2026\n  Maybe \"GJ6\" was meant");
    }

    @Test
    void anEntryThatLacksWhatMakesItUsableIsRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new Measure(
                        "X",
                        "",
                        "",
                        Direction.HIGHER_IS_BETTER,
                        Accrual.FLOW,
                        " ",
                        List.of(),
                        Optional.of(new UnitValue.Fixed(
                                number("-1"), "", ValueKind.FISCAL, Subtotal.ADDITIONAL_SOCIAL, 0, 0, SOURCE)),
                        false,
                        Optional.of(""),
                        Optional.empty(),
                        "",
                        SOURCE))
                .withMessage("""
                        The measure X has 7 faults:
                        - label: The label () of the measure X must not be blank
                        - unit: The unit () of the measure X must not be blank
                        - theme: The theme ( ) of the measure X must not be blank
                        - doubleCountGroup: The double-count group () of the measure X must not be blank
                        - value/amount: The value (-1) of a unit of the measure X must be zero or more pounds
                        - value/priceYear: The price year (0) of the value of the measure X must be a year from 1900 to 2200, because amounts in prices of different years cannot be added
                        - value/benefitYears: The number (0) of years in which a unit of the measure X has an effect must be from 1 to 100""");
    }

    @Test
    void aCatalogueHasANameAnEditionAndEachCodeOnce() {
        Measure one = measure("A", "jobs", "1", Subtotal.ADDITIONAL_SOCIAL);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new MeasureCatalogue("", " ", List.of(one, one)))
                .withMessage("""
                        The catalogue of measures has 3 faults:
                        - id: The id () of a catalogue of measures must not be blank
                        - edition: The edition ( ) of the catalogue  must be stated, because its measures change with it
                        - measures/1/code: The code (A) of a measure of the catalogue  must occur only once""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new MeasureCatalogue("mine", "1", List.of()))
                .withMessageContaining("The number (0) of measures of the catalogue mine must be at least 1");
        assertThat(new MeasureCatalogue("mine", "1", List.of(one)).find("B")).isEmpty();
        assertThat(one.asLocalised().localised()).isTrue();
        assertThat(Ratio.ONE).isEqualTo(Additionality.nothingTakenOff().kept());
    }

    /** The outcomes that are nearest to a theme are those of its measures, which the catalogue lists one by one. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void themesAndTheirMeasuresNameTheSameOutcomes(Theme theme) {
        assertThat(theme.nearest(NationalModel.PPN_002))
                .extracting(outcome -> "outcome " + outcome.code())
                .containsExactlyInAnyOrderElementsOf(OURS.measures().stream()
                        .filter(measure -> measure.theme().equals(theme.title()))
                        .flatMap(measure -> measure.links().stream())
                        .filter(link -> link.policy().equals(NationalModel.PPN_002.title()))
                        .map(PolicyLink::item)
                        .distinct()
                        .toList());
    }
}
