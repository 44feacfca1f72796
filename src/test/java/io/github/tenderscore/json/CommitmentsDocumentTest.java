package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.commitment.LineOutcome;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.commitment.Valuation;
import io.github.tenderscore.commitment.ValuationTerms;
import io.github.tenderscore.commitment.ValuedLine;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commitments in documents: the figures are those of the reference, and every fault has its place. */
class CommitmentsDocumentTest {

    private static final String OFFERS = CommitmentDocuments.OFFERS;

    private static final String POINTS = "\"points\": {\"contractYears\": 2, \"points\": {\"A\": 2, \"C\": \"0.5\"}}";

    private static Offers read(String document) {
        return CommitmentsReader.standard().read(document);
    }

    private static String figure(String document, String offer) {
        return Rounding.halfUp(2)
                .format(Optional.ofNullable(read(document).figures().get(offer)).orElseThrow());
    }

    private static Valuation valuation(String document, String offer) {
        Offers offers = read(document);
        return offers.offers().stream()
                .filter(one -> one.id().equals(offer))
                .map(one -> Valuation.of((ValuationTerms) offers.basis(), one.commitments()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(String document) {
        try {
            read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    // ---- figures ----------------------------------------------------------------------------------------------------

    /** Reference example SV-2, in both conventions of timing; B by hand: 24 + 12 people of whom 30 count, and three years of 40 t. */
    @Test
    void theExampleComesToTheFiguresOfTheReference() {
        assertThat(figure(CommitmentDocuments.HOME_SUPPORT, "A")).isEqualTo("66795.61");
        String atPresent = CommitmentDocuments.HOME_SUPPORT.replace("first-year-discounted", "first-year-at-present");
        assertThat(figure(atPresent, "A")).isEqualTo("69133.46");
        var back = valuation(CommitmentDocuments.HOME_SUPPORT, "A").returnOn(Ratio.of(50_000));
        assertThat(Rounding.halfUp(3).format(back.ratio())).isEqualTo("1.336");
        assertThat(Rounding.halfUp(2).format(back.netPresentValue())).isEqualTo("16795.61");
    }

    /** Reference example SV-6: 38,000 of one group and one outside, and 50,000 where declared non-overlap counts. */
    @Test
    void whatMayOverlapIsListedAndNotDropped() {
        String plain = CommitmentDocuments.underTerms("", OFFERS);
        assertThat(figure(plain, "six")).isEqualTo("38000.00");
        ValuedLine second = valuation(plain, "six").lines().get(1);
        assertThat(second.counted()).isEqualTo(Ratio.ZERO);
        assertThat(second.outcome()).isEqualTo(new LineOutcome.Overlapping("same", "A", true));
        assertThat(figure(CommitmentDocuments.underTerms(", \"nonOverlapCounts\": true", OFFERS), "six"))
                .isEqualTo("50000.00");
    }

    /** Reference example SV-7: 200,000 of local value is held to 80,000, which is 40 per cent of 200,000. */
    @Test
    void theLocalSubtotalIsHeldToItsShare() {
        String cap = ", \"localEconomicCap\": {\"share\": \"0.4\", \"of\": \"own-total\"}";
        assertThat(figure(CommitmentDocuments.underTerms("", OFFERS), "seven")).isEqualTo("320000.00");
        assertThat(figure(CommitmentDocuments.underTerms(cap, OFFERS), "seven")).isEqualTo("200000.00");
        assertThat(figure(CommitmentDocuments.underTerms(cap, OFFERS), "six")).isEqualTo("38000.00");
        // by hand: 40 per cent of a target of 100,000, or of a contract value of 250,000
        String target = cap.replace("own-total\"", "target\", \"amount\": \"100000\"");
        assertThat(figure(CommitmentDocuments.underTerms(target, OFFERS), "seven"))
                .isEqualTo("160000.00");
        String contract = cap.replace("own-total\"", "contract-value\", \"amount\": \"250000\"");
        assertThat(figure(CommitmentDocuments.underTerms(contract, OFFERS), "seven"))
                .isEqualTo("220000.00");
    }

    /** By hand, with the factor of reference example SV-24: 30,000 + 8,000 × 1.225 = 39,800, and 38,000 without. */
    @Test
    void theFigureIsToldWithAndWithoutNeed() {
        String needed = CommitmentDocuments.underTerms(
                ", \"needMultipliers\": [{\"measure\": \"C\", \"value\": \"1.225\", \"source\": \"illustrative\"}]",
                OFFERS);
        assertThat(figure(needed, "six")).isEqualTo("39800.00");
        assertThat(ValuationWriter.write(read(needed)))
                .contains("\"figure\": \"39800\"", "\"figureWithoutNeed\": \"38000\"");
        assertThat(ValuationWriter.write(read(CommitmentDocuments.underTerms("", OFFERS))))
                .doesNotContain("figureWithoutNeed");
    }

    /** By hand: half of 30,000, nothing of the 12,000 without evidence, all of 8,000; and 60,000 + 0.2 × 200,000. */
    @Test
    void credibilityAndPrioritiesWeigh() {
        String credible = CommitmentDocuments.underTerms(
                ", \"credibility\": {\"verified\": 1, \"documented\": \"0.5\", \"self-declared\": \"0.2\", \"none\": 0}",
                OFFERS);
        assertThat(figure(credible, "six")).isEqualTo("23000.00");
        assertThat(figure(credible, "seven")).isEqualTo("100000.00");
        // three quarters of 120,000 and a quarter of 200,000
        String priorities =
                CommitmentDocuments.underTerms(", \"priorities\": {\"Social\": \"0.75\", \"Local\": \"1/4\"}", OFFERS);
        assertThat(figure(priorities, "seven")).isEqualTo("140000.00");
    }

    /** By hand: 1.84 (reference example SV-14) × 200,000 + 120,000; without a multiplier the measure is left out and says so. */
    @Test
    void aLocalisedMeasureCountsOnlyWithItsMultiplier() {
        String multiplied = CommitmentDocuments.underTerms("", OFFERS)
                .replace("{\"L\": {\"value\": \"1\"", "{\"L\": {\"value\": \"1.84\"");
        assertThat(figure(multiplied, "seven")).isEqualTo("488000.00");
        String without = CommitmentDocuments.underTerms("", OFFERS)
                .replace("{\"L\": {\"value\": \"1\", \"source\": \"illustrative\"}}", "{}");
        assertThat(figure(without, "seven")).isEqualTo("120000.00");
        assertThat(valuation(without, "seven").lines().get(1).outcome())
                .isEqualTo(new LineOutcome.WithoutLocalMultiplier());
    }

    /** By hand: 2 points for a unit of A and half a point for one of C. */
    @Test
    void pointsAreAddedUnitByUnit() {
        String points = CommitmentDocuments.document(POINTS, OFFERS);
        assertThat(figure(points, "six")).isEqualTo("64000.00");
        assertThat(figure(points, "seven")).isEqualTo("60000.00");
    }

    /** By hand: a third of 30,000 is for this contract (reference section 5.2: shared activity is apportioned). */
    @Test
    void aSharedActivityEarnsItsShareOfThePoints() {
        String shared = CommitmentDocuments.document(
                POINTS,
                OFFERS.replace("\"evidence\": \"documented\"", "\"evidence\": \"documented\", \"share\": \"1/3\""));
        assertThat(figure(shared, "six")).isEqualTo("24000.00");
        Offers offers = read(shared);
        assertThat(FormulaReader.disagreements(
                        offers.basis().explain(offers.offers().get(0).commitments())))
                .isEmpty();
        assertThat(ValuationWriter.write(offers))
                .contains(
                        "\"counted\": \"20000\"",
                        "\"outcome\": \"not counted: no points are published for this measure\"");
    }

    /** What a bidder takes off its own promise must not be passed over in silence. */
    @Test
    void nothingIsTakenOffPoints() {
        String takenOff = CommitmentDocuments.document(
                POINTS,
                OFFERS.replace(
                        "\"evidence\": \"verified\"",
                        "\"evidence\": \"verified\", \"additionality\": {\"deadweight\": \"0.5\", \"displacement\": 0,"
                                + " \"attributionToOthers\": 0, \"dropOff\": 0}"));
        assertThat(faults(takenOff))
                .containsExactly(
                        "/offers/0/commitments/2/additionality: The additionality (stated) of the commitment 6C must be left out,"
                                + " because points are given for quantities and nothing is taken off them (the offer six)");
    }

    @Test
    void everyFormulaComesToItsFigure() {
        for (String document : List.of(
                CommitmentDocuments.document(POINTS, OFFERS),
                CommitmentDocuments.full(),
                CommitmentDocuments.HOME_SUPPORT,
                CommitmentDocuments.underTerms("", OFFERS))) {
            Offers offers = read(document);
            offers.offers()
                    .forEach(offer -> assertThat(
                                    FormulaReader.disagreements(offers.basis().explain(offer.commitments())))
                            .isEmpty());
        }
    }

    // ---- stored -----------------------------------------------------------------------------------------------------

    @Test
    void aStoredValueIsRecomputed() {
        for (String document : List.of(
                CommitmentDocuments.document(POINTS, OFFERS),
                CommitmentDocuments.HOME_SUPPORT,
                CommitmentDocuments.full(),
                CommitmentDocuments.underTerms("", OFFERS))) {
            Offers offers = read(document);
            String stored = ValuationWriter.write(offers);
            ResultVerifier.Verification<Offers> found = verified(stored);
            assertThat(found.result()).isEqualTo(offers);
            assertThat(found.differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"figure\": \"38000\"|\"figure\": \"50000\"|/results/0/figure",
                "\"profile\": {|\"share\": \"0.5\", \"profile\": {|/results/0/figure",
                "\"outcome\": \"counted\"|\"outcome\": \"lost\"|/results/0/lines/0/outcome",
                "\"outliers\": [ ]|\"outliers\": [ \"six\" ]|/outliers"
            })
    void whatWasTamperedWithIsFound(String text, String other, String place) {
        String stored = ValuationWriter.write(read(CommitmentDocuments.underTerms("", OFFERS)));
        assertThat(stored).contains(text);
        assertThat(verified(stored.replaceFirst(Pattern.quote(text), other)).differences())
                .anyMatch(difference -> difference.toString().contains(place));
    }

    private static ResultVerifier.Verification<Offers> verified(String stored) {
        return ResultVerifier.ofValuations(CommitmentsReader.standard()).verify(stored);
    }

    // ---- catalogues -------------------------------------------------------------------------------------------------

    @Test
    void aCatalogueOfOnesOwnIsKnownByIdAndEdition() {
        MeasureCatalogue own = MeasuresReader.read(CommitmentDocuments.MEASURES);
        String referring = CommitmentDocuments.underTerms("", OFFERS)
                .replace(CommitmentDocuments.catalogue(), "{\"id\": \"illustrative\", \"edition\": \"1\"}");
        assertThat(CommitmentsReader.standard().withMeasures(own).read(referring))
                .isEqualTo(read(CommitmentDocuments.underTerms("", OFFERS)));
        assertThat(faults(referring))
                .containsExactly(
                        "/catalogue: The catalogue (illustrative, edition 1) must come with its measures, or be one of"
                                + " those that are known: four-themes, edition 2026");
        assertThat(faults(CommitmentDocuments.HOME_SUPPORT.replace("\"2026\"", "\"2025\"")))
                .containsExactly(
                        "/catalogue: The catalogue (four-themes, edition 2025) must come with its measures, or be one of"
                                + " those that are known: four-themes, edition 2026");
    }

    /** Otherwise the one that is read first would be used without a word. */
    @Test
    void noOtherCatalogueMayGoByTheSameIdAndEdition() {
        MeasureCatalogue themes = MeasureCatalogues.fourThemes2026();
        MeasureCatalogue other = new MeasureCatalogue(
                themes.id(), themes.edition(), themes.measures().subList(0, 3));
        assertThat(CommitmentsReader.standard().withMeasures(themes)).isNotNull();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> CommitmentsReader.standard().withMeasures(other))
                .withMessageContaining(
                        "The catalogue (four-themes, edition 2026) must go by another id or edition, because a different one has these already");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> EvaluationReader.standard().withMeasures(other));
    }

    @Test
    void aCatalogueIsWrittenAndReadAgain() {
        MeasureCatalogue own = MeasuresReader.read(CommitmentDocuments.MEASURES);
        assertThat(MeasuresReader.read(MeasuresWriter.write(own))).isEqualTo(own);
        MeasureCatalogue themes = MeasureCatalogues.fourThemes2026();
        assertThat(MeasuresReader.read(MeasuresWriter.write(themes))).isEqualTo(themes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"A\"|\"code\": \" \"|/measures/0/code: The code ( ) of the measure   must not be blank",
                "\"code\": \"A\"|\"code\": \"B\"|/measures/1/code: The code (B) of a measure of the catalogue illustrative must occur only once",
                "\"edition\": \"1\"|\"edition\": \"\"|/edition: The edition () of the catalogue illustrative must be stated",
                "\"policy\": \"PPN 026\"|\"policy\": \"\"|/measures/3/links/0/policy: The policy of a link () of the measure L must not be blank",
                "\"priceYear\": \"2026\", |''|/measures/1/value: The member \"priceYear\" of the value of the measure B is missing",
                "\"localised\": true|\"localised\": \"yes\"|/measures/3/localised: The member \"localised\" of the measure L",
            })
    void everyFaultOfACatalogueHasItsPlace(String text, String other, String fault) {
        String changed = CommitmentDocuments.MEASURES.replace(text, other.equals("''") ? "" : other);
        assertThat(changed).isNotEqualTo(CommitmentDocuments.MEASURES);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> MeasuresReader.read(changed))
                .satisfies(e -> assertThat(e.faults())
                        .hasSize(1)
                        .allMatch(found -> found.toString().startsWith(fault), fault));
    }

    /** Without a licence nobody knows whether the measures may be used. */
    @Test
    void aCatalogueWithoutLicenceIsRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> MeasuresReader.read(
                        CommitmentDocuments.MEASURES.replaceFirst("\"licence\":\"Apache-2.0\",", "")))
                .satisfies(
                        e -> assertThat(e.faults())
                                .hasSize(1)
                                .allMatch(
                                        found -> found.toString()
                                                .startsWith(
                                                        "/provenance: The member \"licence\" of the provenance of a table of the catalogue is missing")));
    }

    // ---- faults of what is offered ----------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"6A\", \"measure\": \"A\", \"unit\": \"units\"|{\"id\": \"6A\", \"measure\": \"A\", \"unit\": \"hours\"|/offers/0/commitments/0/unit: The unit (hours) of the commitment 6A must be that of the measure A, units (the offer six)",
                "\"measure\": \"L\"|\"measure\": \"staf\"|/offers/1/commitments/1/measure: The measure (staf) of the commitment 7L must be one of the catalogue illustrative, edition 1 (the offer seven)⏎  Maybe \"staff\" was meant",
                "{\"1\": \"30000\"}|{\"1\": \"-1\"}|/offers/0/commitments/0/profile/1: The quantity (-1) of the commitment 6A must be zero or more",
                "{\"1\": \"30000\"}|{}|/offers/0/commitments/0/profile: The quantities (none) of the commitment 6A must be stated for at least one year",
                "{\"1\": \"30000\"}|{\"3\": \"1\"}|/offers/0/commitments/0/profile: The last year (3) of the quantities of the commitment 6A must be a year of the contract, 1 to 2",
                "{\"1\": \"30000\"}|{\"first\": \"1\"}|/offers/0/commitments/0/profile/first: The member (first) of the profile of the commitment 6A must be a year of the contract",
                "\"from\": 1, \"to\": 2}, \"evidence\": \"none\"|\"from\": 2, \"to\": 1}, \"evidence\": \"none\"|/offers/0/commitments/1/profile: The years (2 to 1) of the quantities of the commitment 6B must run forward",
                ", \"evidence\": \"verified\"|''|/offers/0/commitments/2: The member \"evidence\" of the commitment 6C is missing; it must be the grade of what supports it",
                "\"evidence\": \"verified\"|\"evidence\": \"sworn\"|/offers/0/commitments/2/evidence: The evidence grade (sworn) of the commitment 6C must be one of",
                "\"evidence\": \"verified\"|\"evidence\": \"verified\", \"share\": \"1.5\"|/offers/0/commitments/2/share: The share (1.5) of the activity of the commitment 6C",
                "\"id\": \"6B\"|\"id\": \"6A\"|/offers/0/commitments/1/id: The id (6A) of a commitment must occur only once",
                "\"supplier\": \"Illustrative six\"|\"supplier\": \" \"|/offers/0/supplier: The supplier ( ) of the offer six must be named",
                "\"id\": \"seven\"|\"id\": \"six\"|/offers/1/id: The id (six) of an offer must not be blank and must occur only once",
                "\"supplier\": \"Illustrative six\"|\"supplier\": \"S\", \"price\": 0|/offers/0/price: The price (0) of the offer six must be above zero",
                "\"title\": \"Illustrative\"|\"title\": \"\"|/title: The title () of the offers must not be blank",
                "\"priceYear\": 2026,⏎|\"priceYear\": 2025,⏎|/terms: The price year (2026) of the value of the measure A must be 2025, that of the valuation, or come with a price index that brings it there",
                "\"priceYear\": 2026,⏎|\"priceYear\": 2200, \"priceIndex\": \"gdp-deflators-2025-12\",⏎|/terms/priceIndex: The price year (2026) of the value of the measure A cannot be brought to 2200. ",
                "\"years\": 2,|\"years\": 1,|/terms/years: The number (1) of years over which effects count must be from 2, those of the contract, to 100",
                "\"source\": \"illustrative\"|\"source\": \" \"|/terms/localMultipliers/L: The source ( ) of the factor Local multiplier must be stated",
                "\"schedule\": \"none\"|\"schedule\": \"non\"|/terms/discounting/schedule: The table (non) of \"schedule\"",
                "\"terms\": {|\"points\": {\"contractYears\": 2, \"points\": {\"A\": 1}}, \"terms\": {|The basis of the document must have either \"terms\"",
            })
    void everyFaultHasItsPlace(String text, String other, String fault) {
        String document = CommitmentDocuments.underTerms("", OFFERS);
        String from = text.replace('⏎', '\n');
        int at = document.lastIndexOf(from);
        assertThat(at).as(text).isNotNegative();
        String changed = document.substring(0, at)
                + (other.equals("''") ? "" : other.replace('⏎', '\n'))
                + document.substring(at + from.length());
        assertThat(faults(changed)).hasSize(1).allMatch(found -> found.startsWith(fault.replace('⏎', '\n')), fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"firstYear\": 2027|\"firstYear\": 2049|/terms/carbon: The year (2051) of an emission must be one of the carbon values hmg-carbon-2023-central, 2020 to 2050",
                "\"carbon\": \"hmg-carbon-2023-central\",|''|/terms: The carbon values (none) of the valuation must be stated, because the measure GR1 is valued by them",
                "\"priceIndex\": \"gdp-deflators-2025-12\",|''|/terms: The price year (2022) of the carbon values hmg-carbon-2023-central must be 2024",
                "\"GJ3\": \"30\"|\"GJ\": \"30\"|/terms/quantityCaps/GJ: The measure (GJ) of a quantity cap must be one of the catalogue four-themes, edition 2026",
                "\"outlierFactor\": \"3\"|\"outlierFactor\": \"-3\"|/terms/outlierFactor: The factor (-3) for outliers must be zero or more",
                "\"investment\": \"50000\"|\"investment\": \"0\"|/offers/0/investment: The investment (0) of the offer A must be above zero",
                "\"unit\": \"% of hires\"|\"unit\": \"hires\"|/offers/2/commitments/0/unit: The unit (hires) of the commitment C1 must be that of the measure FL2, % of hires",
                "\"GJ3\": {|\"GJ33\": {|/catalogue/values/GJ33: The measure (GJ33) of a value must be one of the catalogue four-themes, edition 2026",
            })
    void everyFaultOfTermsHasItsPlace(String text, String other, String fault) {
        String changed = Documents.replaced(CommitmentDocuments.HOME_SUPPORT, text, other.equals("''") ? "" : other);
        assertThat(faults(changed)).hasSize(1).allMatch(found -> found.startsWith(fault), fault);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        String document = CommitmentDocuments.underTerms(", \"outlierFactor\": \"-1\"", OFFERS)
                .replace("\"evidence\": \"verified\"", "\"evidence\": \"sworn\"")
                .replace("Illustrative\", \"catalogue\"", "Illustrative\", \"catalogues\": 1, \"catalogue\"");
        assertThat(faults(document)).hasSize(3);
    }

    // ---- as a criterion ---------------------------------------------------------------------------------------------

    /** By hand: A 160 × 2 + 40 = 360 of 500, so 7.2 of 10; B 100 hours, so 2; a measure without points adds none. */
    @Test
    void aCriterionIsScoredFromADocument() {
        Evaluation evaluation = EvaluationReader.standard().read(CommitmentDocuments.SCORED);
        assertThat(points(evaluation, "A")).isEqualTo("7.20");
        assertThat(points(evaluation, "B")).isEqualTo("2.00");
        assertThat(FormulaReader.disagreements(evaluation.assess().explanation().top()))
                .isEmpty();
        assertThat(evaluation.assess().result("B").explanation().text()).contains("B2: GJ5");
    }

    private static String points(Evaluation evaluation, String tender) {
        return Rounding.halfUp(2)
                .format(evaluation
                        .assess()
                        .result(tender)
                        .points("social")
                        .orElseThrow()
                        .published());
    }

    @Test
    void aCriterionIsWrittenAndReadAgain() {
        Evaluation evaluation = EvaluationReader.standard().read(CommitmentDocuments.SCORED);
        Evaluation again = EvaluationReader.standard().read(EvaluationWriter.write(evaluation));
        assertThat(again.methodology()).isEqualTo(evaluation.methodology());
        assertThat(again.tenders()).isEqualTo(evaluation.tenders());
        String stored = AssessmentWriter.write(evaluation.assess());
        assertThat(ResultVerifier.ofAssessments(EvaluationReader.standard())
                        .verify(stored)
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"GJ4\": \"2\"|\"GJ4\": \"3\"",
                "\"contractYears\": 2|\"contractYears\": 3",
                "\"target\": \"500\"|\"target\": \"501\""
            })
    void everyTermIsInTheFingerprintOfTheMethod(String text, String other) {
        assertThat(method(Documents.replaced(CommitmentDocuments.SCORED, text, other)))
                .isNotEqualTo(method(CommitmentDocuments.SCORED));
    }

    private static String method(String document) {
        return Fingerprints.of(EvaluationReader.standard().read(document).methodology());
    }

    @Test
    void whatIsPromisedIsInTheFingerprintOfTheInput() {
        for (String change : List.of("\"total\": \"161\"", "\"total\": \"160.0001\"")) {
            String other = Documents.replaced(CommitmentDocuments.SCORED, "\"total\": \"160\"", change);
            assertThat(method(other)).isEqualTo(method(CommitmentDocuments.SCORED));
            assertThat(Fingerprints.ofInput(EvaluationReader.standard().read(other)))
                    .isNotEqualTo(
                            Fingerprints.ofInput(EvaluationReader.standard().read(CommitmentDocuments.SCORED)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"measure\": \"GJ5\"|\"measure\": \"GJ55\"|/tenders/1/responses/social/1/measure: The measure (GJ55) of the commitment B2 must be one of the catalogue four-themes, edition 2026",
                "\"unit\": \"people\"|\"unit\": \"hours\"|/tenders/1/responses/social/1/unit: The unit (hours) of the commitment B2 must be that of the measure GJ5, people",
                "\"profile\": { \"2\": \"40\" }|\"profile\": { \"3\": \"40\" }|/tenders/0/responses/social/1/profile: The last year (3) of the quantities of the commitment A2",
                "\"catalogue\": { \"id\": \"four-themes\", \"edition\": \"2026\" },|''|/methodology/criteria/2/basis: The member \"catalogue\" of the basis of the criterion social is missing",
                "\"FL4\": \"1\" }|\"FL9\": \"1\" }|/methodology/criteria/2/basis/points/points/FL9: The measure (FL9) of a points table must be one of the catalogue four-themes, edition 2026",
                "\"rule\": { \"id\": \"SV-TARGET\", \"target\": \"500\" }|\"minimun\": 1|/methodology/criteria/2: The member \"rule\" of the criterion social is missing",
            })
    void everyFaultOfACriterionHasItsPlace(String text, String other, String fault) {
        assertThat(Documents.faults(
                        Documents.replaced(CommitmentDocuments.SCORED, text, other.equals("''") ? "" : other)))
                .anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void aQuantityIsNoListOfCommitments() {
        String document =
                CommitmentDocuments.SCORED.replaceFirst("(?s)\"social\": \\[.*?\\n        ]", "\"social\": 360");
        assertThat(Documents.faults(document))
                .containsExactly(
                        "/tenders/0/responses/social: The list of commitments of the tender A on the criterion social is a number and must be an array");
    }
}
