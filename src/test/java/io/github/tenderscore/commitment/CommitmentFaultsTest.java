package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.SOURCE;
import static io.github.tenderscore.commitment.Samples.UNDISCOUNTED;
import static io.github.tenderscore.commitment.Samples.commitment;
import static io.github.tenderscore.commitment.Samples.measure;
import static io.github.tenderscore.commitment.Samples.number;
import static io.github.tenderscore.commitment.Samples.profile;
import static io.github.tenderscore.commitment.Samples.terms;
import static io.github.tenderscore.commitment.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CommitmentFaultsTest {

    private static final Measure A = measure("A1", "jobs", "1000", Subtotal.ADDITIONAL_SOCIAL);

    private static void refused(List<Commitment> commitments, ValuationTerms terms, String message) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Valuation.of(terms, commitments))
                .withMessage(message);
        assertThat(terms.faults(commitments)).isNotEmpty();
    }

    @Test
    void commitmentsThatDoNotFitTheCatalogueAreRefusedAllAtOnce() {
        Commitment people = Commitment.whole("c2", "A1", "people", profile("1", "1", "1"), EvidenceGrade.NONE);
        refused(List.of(commitment("c1", "A2", "1"), people, commitment("c1", "A1", "1")), terms(2, A), """
                The list of commitments has 4 faults:
                - c1/measure: The measure (A2) of the commitment c1 must be one of the catalogue illustrative, edition 1
                  Maybe "A1" was meant
                - c2/unit: The unit (people) of the commitment c2 must be that of the measure A1, units
                - c2/profile: The last year (3) of the quantities of the commitment c2 must be a year of the contract, 1 to 2
                - c1/id: The id (c1) of a commitment must occur only once""");
    }

    @Test
    void aMonetisedMeasureNeedsAStatedAdditionality() {
        Measure bare = Measure.counted("A1", "Measure", "units", "jobs", SOURCE)
                .withValue(value("1", Subtotal.ADDITIONAL_SOCIAL, 2026, 1));
        refused(List.of(commitment("c1", "A1", "1")), terms(1, bare), """
                The list of commitments has 1 fault:
                - c1/additionality: The additionality (none) of the commitment c1 must be stated, because its measure A1 has a value and \
                states none; that nothing is taken off is said by zeros""");
        Additionality half = new Additionality(number("0.5"), Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);
        assertThat(Valuation.of(
                                terms(1, bare),
                                List.of(commitment("c1", "A1", "1").withAdditionality(half)))
                        .total())
                .isEqualTo(number("0.5"));
    }

    @Test
    void aPlaceWithoutAPublishedMultiplierIsRefusedWherePlacesHaveThem() {
        Weighting weighting = Weighting.NONE.withNeeds(List.of(NeedFactor.ofPlace("ward 1", need("2"))));
        refused(
                List.of(commitment("c1", "A1", "1"), commitment("c2", "A1", "1").inPlace("ward 2")),
                terms(1, weighting, Limits.NONE, A),
                """
                The list of commitments has 2 faults:
                - c1/place: The place (none) of the commitment c1 must be one for which a need multiplier is published: ward 1
                - c2/place: The place (ward 2) of the commitment c2 must be one for which a need multiplier is published: ward 1
                  Maybe "ward 1" was meant""");
    }

    private static Multiplier need(String value) {
        return Multiplier.stated("Need", number(value), "illustrative");
    }

    /** A percentage cannot be spread, left open for a year, or promised twice. */
    @Test
    void levelsAreStatedForEveryYearAndOnlyOnce() {
        ValuationTerms terms = Samples.carbon(3, UNDISCOUNTED, 2022, false);
        refused(
                List.of(
                        level("c1", "GJ1", new Profile.Even(number("90"), 1, 3)),
                        level("c2", "GJ1", new Profile.Each(number("90"), 1, 3)),
                        level("c3", "GJ2", new Profile.Each(number("90"), 2, 3)),
                        level("c4", "RS1", new Profile.ByYear(new TreeMap<>(Map.of(1, Ratio.ONE, 3, Ratio.ONE))))),
                terms,
                """
                The list of commitments has 5 faults:
                - c1/profile: The total (90) of the commitment c1 must be stated for each year, because its measure is a level, which cannot be \
                spread over years
                - c2/measure: The measure (GJ1) of the commitment c2 must be promised only once, because it is a level, and levels are not added
                - c3/profile: The quantities (years 2 to 3) of the commitment c3 must be stated for every year of the contract, 1 to 3, because its \
                measure is a level, which cannot be averaged over years that are not known
                - c4/unit: The unit (% of FTE) of the commitment c4 must be that of the measure RS1, % of spend
                - c4/profile: The quantities (years 1 to 3) of the commitment c4 must be stated for every year of the contract, 1 to 3, because its \
                measure is a level, which cannot be averaged over years that are not known""");
    }

    private static Commitment level(String id, String measure, Profile profile) {
        return Commitment.whole(id, measure, "% of FTE", profile, EvidenceGrade.NONE);
    }

    @Test
    void aCommitmentThatCannotBeMeantIsRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new Commitment(
                        " ",
                        "A1",
                        "units",
                        profile("1", "-2", "-3"),
                        Optional.empty(),
                        EvidenceGrade.NONE,
                        number("1.5"),
                        Optional.empty(),
                        false))
                .withMessage("""
                        The commitment   has 4 faults:
                        - id: The id ( ) of a commitment must not be blank
                        - profile/2: The quantity (-2) of the commitment   must be zero or more
                          Maybe a saving is meant, which is stated as a quantity above zero
                        - profile/3: The quantity (-3) of the commitment   must be zero or more
                          Maybe a saving is meant, which is stated as a quantity above zero
                        - attribution: The share (1.5) of the activity of the commitment   that is for this contract must be above 0 and at most 1""");
        profileRefused(profile(), "The quantities (none) of the commitment c1 must be stated for at least one year");
        profileRefused(
                new Profile.Even(number("-1"), 1, 2), "The total (-1) of the commitment c1 must be zero or more");
        profileRefused(
                new Profile.Each(number("-1"), 1, 2), "The quantity (-1) of the commitment c1 must be zero or more");
        String run =
                " of the commitment c1 must run forward, from year 1 of the contract or later to year 100 or earlier";
        profileRefused(new Profile.Even(Ratio.ONE, 2, 1), "The years (2 to 1) of the quantities" + run);
        profileRefused(new Profile.Each(Ratio.ONE, 0, 1), "The years (0 to 1) of the quantities" + run);
        profileRefused(new Profile.Each(Ratio.ONE, 1, 101), "The years (1 to 101) of the quantities" + run);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> commitment("c1", "A1", "1").sharedBy(Ratio.ZERO));
    }

    private static void profileRefused(Profile profile, String message) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Commitment.whole("c1", "A1", "units", profile, EvidenceGrade.NONE))
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting(Fault::message).containsExactly(message));
    }

    /** No grade is not the grade none. */
    @Test
    @SuppressWarnings("NullAway")
    void aMissingEvidenceGradeIsRefused() {
        EvidenceGrade missing = null;
        assertThatNullPointerException()
                .isThrownBy(() -> Commitment.whole("c1", "A1", "units", profile("1"), missing))
                .withMessageStartingWith("The evidence grade of a commitment must be stated");
    }

    @Test
    void fractionsThatTakeOffMoreThanThereIsAreRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new Additionality(number("-0.1"), Ratio.ONE, number("1.1"), number("25")))
                .withMessage("""
                        The additionality has 3 faults:
                        - deadweight: The deadweight (-0.1) of an effect must be a fraction from 0 to 1
                        - attributionToOthers: The attribution to others (1.1) of an effect must be a fraction from 0 to 1
                        - dropOff: The drop-off (25) of an effect must be a fraction from 0 to 1""");
    }

    @Test
    void termsWhoseYearsDoNotFitAreRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new ValuationTerms(
                        Samples.catalogue(A),
                        new Horizon(26, 5, 4),
                        UNDISCOUNTED,
                        PriceBase.of(0),
                        Weighting.NONE,
                        Limits.NONE))
                .withMessage("""
                        The basis of the valuation has 3 faults:
                        - firstYear: The first year (26) of the valuation must be a calendar year from 1900 to 2200
                        - years: The number (4) of years over which effects count must be from 5, those of the contract, to 100
                        - priceYear: The price year (0) of the valuation must be a calendar year from 1900 to 2200""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(0, A))
                .withMessageContaining("The number (0) of years of the contract must be from 1 to 100");
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> terms(101, A));
    }

    @Test
    void valuesOfOtherPriceYearsNeedAnIndexThatCoversThem() {
        Measure old = Measure.counted("OLD", "Measure", "units", "jobs", SOURCE)
                .withValue(value("1", Subtotal.LOCAL_ECONOMIC, 2019, 1));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(1, old, A))
                .withMessageContaining(
                        "- priceIndex: The price year (2019) of the value of the measure OLD must be 2026, that of the valuation, or come with a price index that brings it there");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Samples.carbon(1, UNDISCOUNTED, 2026, true))
                .withMessageContaining(
                        "The price year (2022) of the carbon values hmg-carbon-2023-central cannot be brought to 2026. The price year (2026) must be one of the price index gdp-deflators-2025-12, 1990 to 2024");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Samples.carbon(1, UNDISCOUNTED, 2024, false))
                .withMessageContaining(
                        "The price year (2022) of the carbon values hmg-carbon-2023-central must be 2024");
    }

    @Test
    void carbonValuesMustCoverEveryYearOfTheContract() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Samples.carbon(25, UNDISCOUNTED, 2022, false))
                .withMessageContaining(
                        "- carbon: The year (2051) of an emission must be one of the carbon values hmg-carbon-2023-central, 2020 to 2050");
        MeasureCatalogue carbon = MeasureCatalogues.fourThemes2026()
                .withValue("GR5", new UnitValue.CarbonByYear(), Additionality.nothingTakenOff());
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new ValuationTerms(
                        carbon, new Horizon(2027, 1, 1), UNDISCOUNTED, PriceBase.of(2022), Weighting.NONE, Limits.NONE))
                .withMessageContaining(
                        "- carbon: The carbon values (none) of the valuation must be stated, because the measure GR5 is valued by them");
    }

    @Test
    void factorsOutsideTheirRangeAreRefusedAllAtOnce() {
        Weighting weighting = new Weighting(
                Optional.of(new Credibility(Ratio.ONE, number("1.2"), number("-0.1"), Ratio.ZERO)),
                List.of(),
                new TreeMap<>(Map.of("A1", need("-2"), "B1", need("1"))),
                new TreeMap<>(Map.of("jobs", number("0.5"), "pay", number("0.6"))));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(
                        () -> terms(1, weighting, Limits.NONE, A, measure("C", "skills", "1", Subtotal.LOCAL_ECONOMIC)))
                .withMessage("""
                        The basis of the valuation has 8 faults:
                        - credibility/documented: The credibility factor (1.2) of the grade documented must be a fraction from 0 to 1
                        - credibility/self-declared: The credibility factor (-0.1) of the grade self-declared must be a fraction from 0 to 1
                        - localMultipliers/A1: The measure (A1) of a local multiplier must be localised in the catalogue illustrative
                        - localMultipliers/A1: The local multiplier of A1 (-2) must be above zero
                        - localMultipliers/B1: The measure (B1) of a local multiplier must be one of the catalogue illustrative, edition 1
                          Maybe "A1" was meant
                        - priorities/pay: The theme (pay) of a priority weight must be one of the catalogue illustrative: jobs, skills
                        - priorities: The priority weights (without skills) must name every theme of the catalogue; a theme that does not count has the weight 0
                        - priorities: The sum (1.1) of the priority weights must be 1""");
    }

    @Test
    void needMultipliersMustBeExplainedAndNeverMeet() {
        Multiplier unexplained =
                new Multiplier(number("2"), Step.of("Need").exact(number("3")).build());
        Multiplier silent = new Multiplier(number("2"), Step.of("Need").build());
        Weighting weighting = Weighting.NONE.withNeeds(List.of(
                NeedFactor.ofMeasure("A1", unexplained),
                NeedFactor.ofPlace("ward 1", silent),
                NeedFactor.ofMeasure("A1", need("0")),
                new NeedFactor(Optional.empty(), Optional.empty(), need("1")),
                NeedFactor.ofMeasure("Z", need("1"))));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(1, weighting, Limits.NONE, A))
                .withMessageContaining(
                        "needMultipliers/0: The need multiplier of the measure A1 (2) must be the figure of the step that explains it, 3")
                .withMessageContaining(
                        "needMultipliers/1: The need multiplier of every measure in ward 1 (2) must be the figure of the step that explains it, which has none")
                .withMessageContaining(
                        "needMultipliers/2: The need multiplier (of the measure A1) must be stated only once")
                .withMessageContaining(
                        "needMultipliers/2: The need multiplier of the measure A1 (0) must be above zero")
                .withMessageContaining(
                        "needMultipliers/3: The need multiplier (of everything) must be for a measure, a place or both")
                .withMessageContaining(
                        "needMultipliers/4: The measure (Z) of a need multiplier must be one of the catalogue")
                .withMessageContaining(
                        "needMultipliers: The need multiplier (of the measure A1 in ward 1) must be stated, because one for the measure and one for the place meet there");
    }

    @Test
    void limitsOutsideTheirRangeAreRefused() {
        Limits limits = Limits.NONE
                .withQuantityCap("A1", number("-1"))
                .withQuantityCap("B", Ratio.ONE)
                .with(new LocalEconomicCap.OfOwnTotal(Ratio.ONE))
                .flaggingAbove(number("-3"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(1, Weighting.NONE, limits, A))
                .withMessage("""
                        The basis of the valuation has 4 faults:
                        - quantityCaps/A1: The quantity cap (-1) of the measure A1 must be zero or more
                        - quantityCaps/B: The measure (B) of a quantity cap must be one of the catalogue illustrative, edition 1
                        - localEconomicCap: The share (1) of the cap on the local-economic subtotal must be below 1, because it is a share of the bidder's own total
                        - outlierFactor: The factor (-3) for outliers must be zero or more""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(
                        1, Weighting.NONE, Limits.NONE.with(new LocalEconomicCap.OfTarget(number("2"), Ratio.ZERO)), A))
                .withMessageContaining(
                        "The share (2) of the cap on the local-economic subtotal must be a fraction from 0 to 1")
                .withMessageContaining(
                        "The base (0) of the cap on the local-economic subtotal must be above zero pounds");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new ValuationTerms(
                        MeasureCatalogues.fourThemes2026(),
                        new Horizon(2026, 1, 1),
                        UNDISCOUNTED,
                        PriceBase.of(2026),
                        Weighting.NONE,
                        Limits.NONE.withQuantityCap("GJ1", Ratio.ONE)))
                .withMessageContaining(
                        "The measure (GJ1) of a quantity cap must be one whose quantities are added, and this one is a level");
    }
}
