package io.github.tenderscore.monitor.deliverymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The control tests of Schedule 2 (monitoring reference, section 2.2); illustrative entities. */
class ControlTestTest {

    private static final ControlFacts ALONE = facts(Relation.CONTROLLED_ALONE);

    private static ControlFacts facts(Relation relation) {
        return new ControlFacts(
                Optional.of(relation),
                Optional.of(true),
                Optional.of(false),
                Optional.of(false),
                Optional.of(true),
                Optional.of(false));
    }

    private static VerticalTest test(ControlFacts facts, ActivityYear... years) {
        return new VerticalTest(
                "Alder Services Ltd",
                facts,
                List.of(years),
                2026,
                ActivityMeasures.turnoverOfOneYear(),
                false,
                Optional.empty(),
                List.of());
    }

    private static ControlledActivities activities(ActivityYear... years) {
        return test(ALONE, years).result().activities().orElseThrow();
    }

    private static Verdict verdict(ControlResult result, String gate) {
        return result.gates().stream()
                .filter(one -> one.id().equals(gate))
                .map(Gate::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static String six(Figure figure) {
        return Figures.rounded(figure.value().orElseThrow(), Rounding.halfUp(6));
    }

    /** Section 2.2: C 42.0m, X 9.5m: share 81.553398, headroom 1.553398, X below 10.5m. */
    @Test
    void theWorkedExamplePassesWithItsHeadroom() {
        ControlResult result =
                test(ALONE, ActivityYear.of(2026, "42000000", "9500000")).result();
        ControlledActivities activities = result.activities().orElseThrow();
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.why()).contains("nothing of value for money").contains("section 2(10)");
        assertThat(six(activities.share())).isEqualTo("81.553398");
        assertThat(six(activities.headroom())).isEqualTo("1.553398");
        assertThat(activities.externalCap().value()).contains(Ratio.of(10_500_000));
    }

    /** Section 2.2: X 10.5m is 80.0 per cent and fails; a penny less passes. */
    @ParameterizedTest
    @CsvSource({"10500000,FAIL", "10499999.99,PASS", "10500000.01,FAIL", "0,PASS"})
    void eightyItselfIsNotEnough(String external, Verdict expected) {
        ControlResult result =
                test(ALONE, ActivityYear.of(2026, "42000000", external)).result();
        assertThat(verdict(result, "V3")).isEqualTo(expected);
        assertThat(result.verdict()).isEqualTo(expected);
    }

    /** Section 2.2: shares 86.0, 83.8, 81.6: slope -2.2, headroom 1.6, limit in 0.727 years (8/11). */
    @Test
    void theTrendTellsWhenTheLimitIsReached() {
        ControlledActivities activities = activities(
                ActivityYear.of(2024, "86", "14"),
                ActivityYear.of(2025, "83.8", "16.2"),
                ActivityYear.of(2026, "81.6", "18.4"));
        assertThat(activities.slope().value()).contains(Ratio.parse("-2.2"));
        assertThat(activities.headroom().value()).contains(Ratio.parse("1.6"));
        assertThat(activities.yearsToLimit().value()).contains(Ratio.of(8, 11));
    }

    @Test
    void twoYearsMakeNoTrend() {
        ControlledActivities activities =
                activities(ActivityYear.of(2025, "84", "16"), ActivityYear.of(2026, "82", "18"));
        assertThat(activities.slope().missing()).isEqualTo("unknown");
        assertThat(activities.slope().step().note()).isEqualTo("the share of 2 years is known; at least 3 are needed");
        assertThat(activities.yearsToLimit().missing()).isEqualTo("unknown");
    }

    @Test
    void aShareThatDoesNotFallHasNoYearsToTheLimit() {
        assertThat(activities(
                                ActivityYear.of(2024, "82", "18"),
                                ActivityYear.of(2025, "83", "17"),
                                ActivityYear.of(2026, "84", "16"))
                        .yearsToLimit()
                        .missing())
                .isEqualTo("not-falling");
        assertThat(activities(ActivityYear.of(2026, "80", "20")).yearsToLimit().missing())
                .isEqualTo("limit-reached");
    }

    @Test
    void theMeasureDecidesAndIsPrinted() {
        List<ActivityYear> years = List.of(
                ActivityYear.of(2024, "90", "10"),
                ActivityYear.of(2025, "90", "10"),
                ActivityYear.of(2026, "78", "22"));
        ControlResult year = test(ALONE, years.toArray(ActivityYear[]::new)).result();
        ControlResult three = new VerticalTest(
                        "Alder Services Ltd",
                        ALONE,
                        years,
                        2026,
                        ActivityMeasures.averageTurnoverOfThreeYears(),
                        false,
                        Optional.empty(),
                        List.of())
                .result();
        // by hand: 78 of 100 in the year; (90 + 90 + 78) / 3 = 86 of 100 over three
        assertThat(year.activities().orElseThrow().share().value()).contains(Ratio.of(78));
        assertThat(three.activities().orElseThrow().share().value()).contains(Ratio.of(86));
        assertThat(year.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(three.verdict()).isEqualTo(Verdict.PASS);
        assertThat(three.gates().get(3).fact())
                .contains("average turnover of the three preceding years, 2026 (measure AM-3-YEARS, unverified)");
    }

    @Test
    void everyMeasureOfTheCatalogueIsItsIdAndItsParameters() {
        assertThat(ActivityMeasures.catalogue()
                        .create("AM-YEAR", ActivityMeasures.turnoverOfOneYear().parameters()))
                .isEqualTo(ActivityMeasures.turnoverOfOneYear());
        ActivityMeasure hours = ActivityMeasures.other("staff hours");
        assertThat(ActivityMeasures.catalogue().create(hours.id(), hours.parameters()))
                .isEqualTo(hours);
        assertThat(hours.label()).isEqualTo("staff hours");
        assertThatThrownBy(() -> ActivityMeasures.other(" "))
                .hasMessage(
                        "The rule AM-OTHER (name  ) cannot be made: The name ( ) of a measure of activity must not be blank");
    }

    @Test
    void oneUnknownYearMakesTheMeanUnknown() {
        VerticalTest test = new VerticalTest(
                "Alder Services Ltd",
                ALONE,
                List.of(ActivityYear.of(2024, "90", "10"), ActivityYear.of(2026, "90", "10")),
                2026,
                ActivityMeasures.averageTurnoverOfThreeYears(),
                false,
                Optional.of(Ratio.ONE),
                List.of());
        ControlledActivities activities = test.result().activities().orElseThrow();
        assertThat(activities.share().step().note())
                .isEqualTo("Activities for the controlling authorities of 2025 are not known");
        assertThat(activities.headroomIsEnough()).isEqualTo(Verdict.UNKNOWN);
        assertThat(test.result().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void figuresOfAGroupSayNothingOfTheEntity() {
        VerticalTest test = new VerticalTest(
                "Alder Services Ltd",
                ALONE,
                List.of(ActivityYear.of(2026, "99", "1")),
                2026,
                ActivityMeasures.turnoverOfOneYear(),
                true,
                Optional.empty(),
                List.of());
        assertThat(test.result().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(test.result().why()).contains("those of a group and say nothing of the entity");
    }

    @Test
    void jointControlAsksForTheBoardAndTheInterests() {
        ControlFacts joint = new ControlFacts(
                Optional.of(Relation.CONTROLLED_JOINTLY),
                Optional.of(true),
                Optional.of(false),
                Optional.of(false),
                Optional.empty(),
                Optional.of(false));
        ControlResult result = test(joint, ActivityYear.of(2026, "90", "10")).result();
        assertThat(verdict(result, "V5")).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(test(ALONE).result(), "V5")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(test(facts(Relation.SAME_AUTHORITIES)).result(), "V6"))
                .isEqualTo(Verdict.PASS);
    }

    /** Section 2.2: a joint venture with a private shareholder can never pass; an unknown shareholder is not public. */
    @Test
    void aPrivateShareholderFailsAndAnUnknownOneIsUnknown() {
        ControlFacts withPrivate = new ControlFacts(
                Optional.of(Relation.CONTROLLED_ALONE),
                Optional.of(true),
                Optional.of(false),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        assertThat(test(withPrivate, ActivityYear.of(2026, "90", "10")).result().verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(verdict(test(ControlFacts.UNKNOWN).result(), "V4")).isEqualTo(Verdict.UNKNOWN);
        assertThat(test(facts(Relation.NONE), ActivityYear.of(2026, "90", "10"))
                        .result()
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void missingFactsNeverPass(Relation relation) {
        ControlFacts onlyRelation = new ControlFacts(
                Optional.of(relation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(test(onlyRelation).result().verdict()).isNotEqualTo(Verdict.PASS);
        assertThat(test(ControlFacts.UNKNOWN).result().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void noActivitiesAtAllAreNotDefined() {
        ControlledActivities none = activities(ActivityYear.of(2026, "0", "0"));
        assertThat(none.share().missing()).isEqualTo("not-defined");
        assertThat(none.headroom().missing()).isEqualTo("not-defined");
    }

    /** Section 2.2: horizontal 20.0 per cent passes. */
    @ParameterizedTest
    @CsvSource({"20,PASS", "20.01,FAIL", "0,PASS", ",UNKNOWN"})
    void twentyPerCentOutsidePublicFunctionsPasses(String share, Verdict expected) {
        HorizontalTest test = new HorizontalTest(
                "Shared legal service",
                Optional.of(true),
                Optional.of(true),
                Optional.of(true),
                Optional.ofNullable(share).map(Ratio::parse),
                List.of());
        assertThat(test.result().verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"80,FAIL", "80.01,PASS", ",UNKNOWN"})
    void anAffiliateOfAUtilityMustExceedEighty(String share, Verdict expected) {
        UtilityAffiliateTest test = new UtilityAffiliateTest(
                "Water affiliate", Optional.ofNullable(share).map(Ratio::parse), List.of());
        assertThat(test.result().verdict()).isEqualTo(expected);
    }

    @Test
    void everyFormulaGivesItsFigureAndEveryIdIsUnique() {
        ControlResult result = new VerticalTest(
                        "Alder Services Ltd",
                        ALONE,
                        List.of(
                                ActivityYear.of(2023, "861", "139"),
                                ActivityYear.of(2024, "86", "14"),
                                ActivityYear.of(2025, "83.8", "16.2"),
                                ActivityYear.of(2026, "81.7", "18.5")),
                        2026,
                        ActivityMeasures.turnoverOfOneYear(),
                        false,
                        Optional.of(Ratio.of(3)),
                        List.of())
                .result();
        assertThat(result.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(result.indicators())
                .extracting(Indicator::id)
                .contains("delivery-models/control/alder-services-ltd/share");
        assertThat(result.indicators())
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
        assertThat(result.activities().orElseThrow().headroomIsEnough()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void wrongFactsAreNamedTogether() {
        assertThatThrownBy(() -> new VerticalTest(
                        " ",
                        ALONE,
                        List.of(ActivityYear.of(2026, "1", "1"), ActivityYear.of(2026, "1", "1")),
                        2026,
                        ActivityMeasures.turnoverOfOneYear(),
                        false,
                        Optional.of(Ratio.of(-1)),
                        List.of()))
                .hasMessageContaining("The name of the entity of a control test ( ) must not be blank")
                .hasMessageContaining("The year (2026) of the activities of   must be later than that before it, 2026")
                .hasMessageContaining("The warning headroom (-1) of   must not be negative");
        assertThatThrownBy(() -> ActivityYear.of(2026, "-1", "1"))
                .hasMessage(
                        "The activities of the year 2026 (-1 for the authorities, 1 for others) must not be negative");
        assertThatThrownBy(() -> new UtilityAffiliateTest("Water", Optional.of(Ratio.of(101)), List.of()))
                .hasMessageContaining("The affiliated turnover of Water (101) must be from 0 to 100 per cent");
    }

    @Property
    void aFactThatBecomesUnknownNeverMakesAPass(
            @ForAll @IntRange(max = 100) int inside, @ForAll @IntRange(max = 100) int outside) {
        ActivityYear half = new ActivityYear(2026, Optional.of(Ratio.of(inside)), Optional.empty());
        assertThat(test(ALONE, half).result().verdict()).isEqualTo(Verdict.UNKNOWN);
        // whole arithmetic: more than four fifths
        boolean above = inside > 4 * outside;
        ControlResult known = test(ALONE, ActivityYear.of(2026, Integer.toString(inside), Integer.toString(outside)))
                .result();
        assertThat(known.verdict() == Verdict.PASS).isEqualTo(above);
    }
}
