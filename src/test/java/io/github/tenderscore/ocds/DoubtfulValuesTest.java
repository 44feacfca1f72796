package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.BidMeasure;
import io.github.tenderscore.procurement.BidStatistics;
import io.github.tenderscore.procurement.Competition;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Identifier;
import io.github.tenderscore.procurement.LotWeighting;
import io.github.tenderscore.procurement.Period;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.Regime;
import io.github.tenderscore.procurement.WeightingBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Illustrative members of releases, built from the Open Contracting Data Standard; each test names the pitfall of section 7 of the reference on
 * data formats that it is about.
 */
class DoubtfulValuesTest {

    private static Procurement release(String... members) {
        return Reading.of("{\"ocid\": \"o-1\", " + String.join(", ", members) + "}")
                .only();
    }

    private static Amount value(String value) {
        return release(
                        "\"tender\": {\"legalBasis\": {\"scheme\": \"UKPGA\", \"id\": \"2023/54\"}, \"value\": {\"amount\": 900, "
                                + "\"currency\": \"GBP\"}, \"lots\": [{\"id\": \"1\", \"value\": " + value + "}]}")
                .lots()
                .get(0)
                .value();
    }

    private static LotWeighting weighting(String criteria) {
        return weighting(criteria, "");
    }

    private static LotWeighting weighting(String criteria, String more) {
        return release("\"tender\": {\"lots\": [{\"id\": \"1\", \"awardCriteria\": {" + more + "\"criteria\": ["
                        + criteria + "]}}]}")
                .lots()
                .get(0)
                .weighting();
    }

    private static String criterion(String type, String name, String number, String code) {
        return "{\"type\": \"" + type + "\", \"name\": \"" + name + "\", \"numbers\": [{\"number\": " + number
                + ", \"weight\": \"" + code + "\"}]}";
    }

    private static String text(String type, String name, String description) {
        return "{\"type\": \"" + type + "\", \"name\": \"" + name + "\", \"description\": \"" + description + "\"}";
    }

    /** P25. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.01", "1", "1.00", "400000000", "4e8"})
    void leavesPlaceholdersOut(String digits) {
        Fact<Money> net =
                value("{\"amount\": " + digits + ", \"currency\": \"GBP\"}").net();
        assertThat(net.known()).isEmpty();
        assertThat(net.said()).isPresent();
        assertThat(net.doubt().orElseThrow())
                .isEqualTo("the amount (" + digits
                        + " GBP) of the lot 1: notices use it to stand for nothing; it is left out of every sum");
    }

    /** P11: integers and decimals for the same member; P5: what is beyond any number is never written out. */
    @ParameterizedTest
    @CsvSource({"32800.0, 32800", "0.02, 0.02", "1e3, 1000", "\"250\", 250", "399999999, 399999999"})
    void readsAmountsFromTheirDigits(String digits, String amount) {
        assertThat(value("{\"amount\": " + digits + ", \"currency\": \"GBP\"}").net())
                .isEqualTo(Fact.of(Money.of(amount, "GBP", VatBasis.NET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "1e-9999", "-5", "true", "\"a lot\"", "[]", "{}", "1E16"})
    void doubtsWhatIsNoAmount(String written) {
        Fact<Money> net =
                value("{\"amount\": " + written + ", \"currency\": \"GBP\"}").net();
        assertThat(net.said()).isEmpty();
        assertThat(net.doubt().orElseThrow()).contains("it is no amount that can be written out");
    }

    /** P26. */
    @Test
    void doubtsOtherCurrenciesThanTheTenders() {
        assertThat(value("{\"amount\": 5, \"currency\": \"USD\"}").net().said())
                .contains(Money.of("5", "USD", VatBasis.NET));
        assertThat(value("{\"amount\": 5, \"currency\": \"USD\"}").net().known())
                .isEmpty();
        assertThat(value("{\"amount\": 5, \"currency\": \"pounds\"}").net().said())
                .isEmpty();
        assertThat(value("{\"amount\": 5}").net().doubt()).isPresent();
    }

    /** P28 and P29; the pairs are those of the reference, 20 per cent by hand. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1200, true",
        "1000, 1200.99, true",
        "1000, 1201, false",
        "1000, 1199.01, true",
        "1000, 1199, false",
        "1000, 1000, false",
        "32800, 37440, false",
        "54393.60, 67992, false",
    })
    void doubtsBothAmountsWhereTheTaxDoesNotFit(String net, String gross, boolean fits) {
        Amount amount = value("{\"amount\": " + net + ", \"amountGross\": " + gross + ", \"currency\": \"GBP\"}");
        assertThat(amount.net().known().isPresent()).isEqualTo(fits);
        assertThat(amount.gross().known().isPresent()).isEqualTo(fits);
        assertThat(amount.net().said()).isPresent();
    }

    @Test
    void doesNotTakeGrossForNetNorSilenceForNought() {
        Amount gross = value("{\"amountGross\": 1200, \"currency\": \"GBP\"}");
        assertThat(gross.net().isAbsent()).isTrue();
        assertThat(gross.gross().known()).contains(Money.of("1200", "GBP", VatBasis.GROSS));
        assertThat(value("null").isAbsent()).isTrue();
        assertThat(value("{\"currency\": \"GBP\"}").isAbsent()).isTrue();
    }

    @Test
    void doesNotSayThatAnAmountIsNetWhereTheNoticeDoesNotSaySo() {
        Competition competition = release("\"tender\": {\"value\": {\"amount\": 500, \"currency\": \"GBP\"}}")
                .competition();
        assertThat(competition.value().net()).isEqualTo(Fact.of(Money.of("500", "GBP", VatBasis.UNSTATED)));
    }

    private static BidStatistics bids(String... rows) {
        return release(
                        "\"tender\": {\"value\": {\"amount\": 9, \"currency\": \"GBP\"}, \"lots\": [{\"id\": \"1\"}]}, \"bids\": "
                                + "{\"statistics\": [" + String.join(", ", rows) + "]}")
                .lots()
                .get(0)
                .bids();
    }

    private static String row(String measure, String value) {
        return "{\"measure\": \"" + measure + "\", \"relatedLot\": \"1\", \"value\": " + value + "}";
    }

    /** P30: they repeat per award; P31: 4, 4, 4, 2, 1, 1 for one lot. */
    @Test
    void countsRepeatedStatisticsOnceAndDoubtsConflicts() {
        assertThat(bids(row("bids", "4"), row("bids", "4"), row("bids", "4.0"))
                        .get(BidMeasure.BIDS)
                        .known()
                        .orElseThrow())
                .hasToString("4");
        String[] conflict = List.of("4", "4", "4", "2", "1", "1").stream()
                .map(value -> row("bids", value))
                .toArray(String[]::new);
        assertThat(bids(conflict).get(BidMeasure.BIDS))
                .isEqualTo(
                        Fact.doubtful(
                                "the bids (4, 4, 4, 2, 1, 1) of the lot 1: the same thing has several numbers; none was taken"));
    }

    /** P25: bid values from 0.01. */
    @Test
    void doubtsStatisticsThatAreNone() {
        assertThat(bids(row("bids", "2.5")).get(BidMeasure.BIDS).said()).isEmpty();
        assertThat(bids(row("bids", "-1")).get(BidMeasure.BIDS).said()).isEmpty();
        assertThat(bids(row("bids", "0")).get(BidMeasure.BIDS).known().orElseThrow())
                .hasToString("0");
        assertThat(bids(row("lowestValidBidValue", "0.01"))
                        .get(BidMeasure.LOWEST_VALID_BID_VALUE)
                        .known())
                .isEmpty();
        assertThat(
                        bids("{\"measure\": \"highestValidBidValue\", \"relatedLot\": \"1\", \"value\": 50, \"currency\": \"USD\"}")
                                .get(BidMeasure.HIGHEST_VALID_BID_VALUE)
                                .known())
                .isEmpty();
        assertThat(release("\"bids\": {\"statistics\": [{\"measure\": \"guesses\", \"value\": 1}]}")
                        .doubts())
                .extracting(doubt -> doubt.what())
                .containsExactly("The measure (guesses) of tenders");
    }

    /** P46: Companies House numbers of 6, 7 or 9 digits, and a code of the health service among them. */
    @ParameterizedTest
    @CsvSource({
        "123456, 00123456, true",
        "1234567, 01234567, true",
        "12345678, 12345678, true",
        "oc317661, OC317661, true",
        "123456789, 123456789, false",
        "12345, 12345, false",
        "RX1, RX1, false",
    })
    void fillsCompanyNumbersUpAndDoubtsOthers(String written, String number, boolean known) {
        Procurement procurement =
                release("\"parties\": [{\"id\": \"x\", \"identifier\": {\"scheme\": \"GB-COH\", \"id\": \"" + written
                        + "\"}, \"additionalIdentifiers\": [{\"scheme\": \"GB-CHC\", \"id\": \"7\"}]}]");
        List<Identifier> identifiers = procurement.parties().get(0).identifiers();
        assertThat(identifiers.get(0).id().said()).contains(number);
        assertThat(identifiers.get(0).id().known().isPresent()).isEqualTo(known);
        assertThat(identifiers.get(1)).isEqualTo(new Identifier("GB-CHC", Fact.of("7")));
    }

    /** P47. */
    @ParameterizedTest
    @CsvSource({
        "UKH25, UKH25, true",
        "tlh25, TLH25, true",
        "UKJ4, UKJ4, false",
        "UK, UK, false",
        "England, England, false"
    })
    void doubtsRegionsThatCannotSayWhatIsLocal(String written, String code, boolean known) {
        Fact<String> region = release("\"parties\": [{\"address\": {\"region\": \"" + written + "\"}}]")
                .parties()
                .get(0)
                .address()
                .region();
        assertThat(region.said()).contains(code);
        assertThat(region.known().isPresent()).isEqualTo(known);
    }

    /** P12 and P13; summer time of 2026 by hand: from 29 March to 25 October at one o'clock Greenwich mean time. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-19, 2026-06-19",
        "2026-06-18T23:30:00Z, 2026-06-19",
        "2026-12-18T23:30:00Z, 2026-12-18",
        "2026-06-18T23:59:59+01:00, 2026-06-18",
        "2026-06-18T23:59:59Z, 2026-06-18",
        "2026-06-18T23:30:00, 2026-06-18",
        "2026-06-18T23:30:00.000Z, 2026-06-19",
        "2026-10-25T00:59:58Z, 2026-10-25",
        "2026-10-25T23:30:00Z, 2026-10-25",
        "2026-03-29T00:30:00+02:00, 2026-03-28",
    })
    void readsDaysOfTheUnitedKingdom(String written, String day) {
        assertThat(NoticeDay.day(written)).isEqualTo(Fact.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "tomorrow", "19/06/2026", "2026-06-19T25:00:00Z", "2026-06-19Z", ""})
    void doubtsWhatIsNoDate(String written) {
        assertThat(NoticeDay.day(written))
                .isEqualTo(Fact.doubtful("the date (" + written + ") is none of the calendar"));
    }

    private static Period period(String end, String longest) {
        return release("\"awards\": [{\"contractPeriod\": {\"startDate\": \"2026-04-01\", \"endDate\": \"" + end
                        + "\", \"maxExtentDate\": \"" + longest + "\"}}]")
                .awards()
                .get(0)
                .period();
    }

    @Test
    void doubtsAPeriodOfOneDayThatMayBeExtended() {
        assertThat(period("2026-04-01", "2028-03-31").end())
                .isEqualTo(Fact.doubtful(
                        LocalDate.of(2026, 4, 1),
                        "the end (2026-04-01) of the contract of the award without an id: it is the day of the start, though it may be "
                                + "extended to 2028-03-31"));
        assertThat(period("2026-04-01", "2026-04-01").end().known()).isPresent();
        assertThat(period("2027-04-01", "2028-04-01").end().known()).isPresent();
    }

    /** P17: weights that add to 100 exactly, as percentages or as fractions. */
    @Test
    void knowsWeightsOnlyWhereTheListIsComplete() {
        LotWeighting percent = weighting(criterion("quality", "Quality", "50", "percentageExact") + ","
                + criterion("price", "Price", "40", "percentageExact") + ","
                + criterion("quality", "Social  value", "10", "percentageExact"));
        assertThat(percent.basis()).contains(WeightingBasis.EXACT);
        assertThat(percent.priceWeight().known().orElseThrow()).hasToString("40");
        assertThat(percent.socialValueWeight().known().orElseThrow()).hasToString("10");
        LotWeighting decimal = weighting(criterion("quality", "Quality", "0.65", "decimalExact") + ","
                + criterion("price", "Price", "0.35", "decimalExact"));
        assertThat(decimal.priceWeight().known().orElseThrow()).hasToString("35");
        assertThat(decimal.socialValueWeight().known().orElseThrow()).hasToString("0");
        LotWeighting incomplete = weighting(criterion("quality", "Quality", "57", "percentageExact") + ","
                + criterion("price", "Price", "40", "percentageExact"));
        assertThat(incomplete.priceWeight().doubt())
                .contains("the weights add to 97 and not to 100; nothing is rescaled");
        assertThat(weighting(criterion("price", "Price", "40", "percentageExact") + ",{\"type\": \"quality\"}")
                        .priceWeight()
                        .doubt())
                .contains("not every criterion has an exact weight");
    }

    /** P18: 400 and 600 points; ranges and orders are no weights; several units cannot be added. */
    @Test
    void neverRescalesPointsNorTakesAMiddleForAWeight() {
        LotWeighting points = weighting(criterion("quality", "Quality", "400", "pointsExact") + ","
                + criterion("price", "Price", "600", "pointsExact"));
        assertThat(points.basis()).contains(WeightingBasis.POINTS);
        assertThat(points.priceWeight())
                .isEqualTo(Fact.doubtful("the weights are points (1000 in all), which are not rescaled"));
        assertThat(points.criteria().get(1).weight().known().orElseThrow()).hasToString("600");
        LotWeighting range = weighting(criterion("quality", "Quality", "60", "percentageRangeMiddle") + ","
                + criterion("price", "Price", "40", "percentageRangeMiddle"));
        assertThat(range.basis()).contains(WeightingBasis.RANGE_MIDDLE);
        assertThat(range.priceWeight()).isEqualTo(Fact.doubtful("no exact weight is published"));
        assertThat(range.criteria().get(1).weight().known()).isEmpty();
        LotWeighting order = weighting(criterion("quality", "Quality", "1", "order"));
        assertThat(order.basis()).contains(WeightingBasis.ORDER);
        assertThat(order.criteria().get(0).weight().known()).isEmpty();
        LotWeighting mixed = weighting(criterion("quality", "Quality", "60", "percentageExact") + ","
                + criterion("price", "Price", "0.4", "decimalExact") + ","
                + criterion("quality", "X", "1", "pointsExact"));
        assertThat(mixed.basis()).isEmpty();
        assertThat(mixed.priceWeight()).isEqualTo(Fact.doubtful("the weights are in several units"));
    }

    /** P15: text weights; P22: a price alone without a number; P16: a price is never named. */
    @Test
    void readsWeightsThatAreTextAndKeepsRangesAsRanges() {
        LotWeighting text =
                weighting(text("quality", "Quality", "60%") + ",{\"type\": \"price\", \"description\": \"40\"}");
        assertThat(text.basis()).contains(WeightingBasis.TEXT);
        assertThat(text.priceWeight().known().orElseThrow()).hasToString("40");
        LotWeighting range =
                weighting(text("quality", "Quality", "60-85%") + ",{\"type\": \"price\", \"description\": \"15-40%\"}");
        assertThat(range.basis()).contains(WeightingBasis.TEXT);
        assertThat(range.criteria().get(1).weight())
                .isEqualTo(Fact.doubtful("only a range or its middle is published: 15-40%"));
        assertThat(range.criteria().get(1).written()).contains("15-40%");
        LotWeighting alone = weighting("{\"type\": \"price\"}");
        assertThat(alone.priceWeight().isAbsent()).isTrue();
        assertThat(alone.socialValueWeight().isAbsent()).isTrue();
        assertThat(alone.basis()).isEmpty();
        assertThat(weighting("{\"type\": \"price\"}", "\"weightingDescription\": \"see the documents\", ")
                        .priceWeight())
                .isEqualTo(Fact.doubtful("no exact weight is published"));
    }

    /** P20: "Price" typed cost; a quality criterion named "Price". */
    @Test
    void letsTheNameBeatTheTypeOnPriceAndCost() {
        LotWeighting weighting = weighting(text("cost", "Price", "30") + "," + text("quality", "Technical", "70"));
        assertThat(weighting.priceWeight().known().orElseThrow()).hasToString("30");
        LotWeighting cost = weighting(text("cost", "Whole-life cost", "30") + "," + text("quality", "Technical", "70"));
        assertThat(cost.priceWeight().said().orElseThrow()).hasToString("30");
        assertThat(cost.priceWeight().doubt())
                .contains("the criterion \"Whole-life cost\" is on another cost than price");
    }

    /** Section 4.1: there is no code for social value. */
    @Test
    void findsSocialValueInWordsAndSaysWhere() {
        LotWeighting described = weighting(
                "{\"type\": \"quality\", \"name\": \"Quality\", \"description\": \"Method and SOCIAL VALUE\", "
                        + "\"numbers\": [{\"number\": 60, \"weight\": \"percentageExact\"}]}, "
                        + criterion("price", "Price", "40", "percentageExact"));
        assertThat(described.socialValueWeight())
                .isEqualTo(
                        Fact.doubtful(
                                Ratio.ZERO,
                                "the description of the criterion \"Quality\" speaks of it; how much of its weight is for it is not said"));
        assertThat(described.criteria().get(0).socialValue().orElseThrow().words())
                .isEqualTo("SOCIAL VALUE");
        assertThat(described.priceWeight().known()).isPresent();
        String plain = criterion("quality", "Quality", "60", "percentageExact") + ","
                + criterion("price", "Price", "40", "percentageExact");
        assertThat(weighting(plain, "\"description\": \"Includes social value.\", ")
                        .socialValueWeight()
                        .known())
                .isEmpty();
        Procurement themed = Reading.of(
                        ProcurementReader.standard()
                                .withSocialValueWords(List.of("community wealth (fund)", "well-being")),
                        "{\"ocid\": \"o\", \"tender\": {\"lots\": [{\"awardCriteria\": {\"criteria\": ["
                                + criterion("quality", "Our Well-Being", "60", "percentageExact") + ","
                                + criterion("price", "Price", "40", "percentageExact") + "]}}]}}")
                .only();
        assertThat(themed.lots().get(0).weighting().socialValueWeight().known().orElseThrow())
                .hasToString("60");
    }

    /** P24. */
    @ParameterizedTest
    @CsvSource({
        "Competitive flexible procedure, Two stages with a shortlist, false",
        "Competitive flexible procedure, This is a single-stage process, true",
        "Competitive flexible procedure, One stage; then a second round, false",
        "Competitive flexible procedure, Nothing to say, true",
        "Open procedure, Two stages with a shortlist, true",
    })
    void doubtsWeightsThatMayBeThoseOfTheLastStage(String procedure, String features, boolean known) {
        Procurement procurement =
                release("\"tender\": {\"procurementMethodDetails\": \"" + procedure + "\", \"procedure\": "
                        + "{\"features\": \"" + features + "\"}, \"lots\": [{\"awardCriteria\": {\"criteria\": ["
                        + criterion("price", "Price", "100", "percentageExact") + "]}}]}");
        assertThat(procurement.lots().get(0).weighting().priceWeight().known().isPresent())
                .isEqualTo(known);
        assertThat(procurement.lots().get(0).weighting().priceWeight().said()).isPresent();
    }

    private static Fact<Regime> regime(String basis, String description) {
        return release("\"description\": \"" + description + "\", \"tender\": {\"legalBasis\": " + basis + "}")
                .regime();
    }

    /** Section 2. */
    @Test
    void decidesTheRegimeByTheLegalBasisAndTheText() {
        String act = "{\"scheme\": \"UKPGA\", \"id\": \"2023/54\"}";
        String directive = "{\"scheme\": \"CELEX\", \"id\": \"32014L0024\"}";
        String psr = "Under the Provider  Selection Regime.";
        assertThat(regime(act, "")).isEqualTo(Fact.of(Regime.PROCUREMENT_ACT_2023));
        assertThat(regime(directive, "")).isEqualTo(Fact.of(Regime.EARLIER_REGULATIONS));
        assertThat(regime(directive, psr)).isEqualTo(Fact.of(Regime.PROVIDER_SELECTION));
        assertThat(regime(act, psr))
                .isEqualTo(Fact.doubtful(
                        Regime.PROCUREMENT_ACT_2023,
                        "the text names the Provider Selection Regime: \"Under the Provider  Selection Regime.\""));
        assertThat(regime("null", psr).said()).contains(Regime.PROVIDER_SELECTION);
        assertThat(regime("null", psr).known()).isEmpty();
        assertThat(regime("null", "").isAbsent()).isTrue();
        assertThat(regime("{\"scheme\": \"UKSI\", \"id\": \"1\"}", ""))
                .isEqualTo(Fact.doubtful("the legal basis (UKSI 1) is not known"));
    }

    /** Section 4.2 and, for the place, the location of the standard. */
    @Test
    void readsReservationsAndSpecialRegimes() {
        Competition competition = release(
                        "\"tender\": {\"specialRegime\": [\"lightTouch\"], \"aboveThreshold\": \"yes\", "
                                + "\"techniques\": {\"hasFrameworkAgreement\": true}, \"otherRequirements\": {\"reservedParticipation\": "
                                + "[\"smeVcse\"], \"reservedParticipationLocation\": {\"description\": \"Kent\"}}}")
                .competition();
        assertThat(competition.isLightTouch()).isTrue();
        assertThat(competition.isFramework()).isEqualTo(Fact.of(true));
        assertThat(competition.isAboveThreshold()).isEqualTo(Fact.doubtful("the member \"aboveThreshold\" is a text"));
        assertThat(competition.reservation().participation()).containsExactly("smeVcse");
        assertThat(competition.reservation().location()).contains("Kent");
        assertThat(release("\"tender\": {\"otherRequirements\": {\"reservedParticipationLocation\": {\"gazetteer\": "
                                + "{\"identifiers\": [\"E10000016\"]}}}}")
                        .competition()
                        .reservation()
                        .location())
                .contains("E10000016");
    }

    /** Section 4.5; no public notice with indicators or ratings is known. */
    @Test
    void readsIndicatorsAndRatings() {
        Procurement procurement =
                release("\"contracts\": [{\"id\": \"1\", \"agreedMetrics\": [{\"id\": \"a\"}, {\"id\": \"b\"}], "
                        + "\"implementation\": {\"metrics\": [{\"id\": \"a\", \"observations\": [{\"measureClassification\": {\"id\": \"met\"}}, "
                        + "{\"measureClassification\": {\"id\": \"below\"}}]}]}}, {\"id\": \"2\", \"noAgreedMetricsRationale\": \"light touch\"}, "
                        + "{\"id\": \"3\"}]");
        assertThat(procurement.contracts().get(0).indicators()).isEqualTo(Fact.of(2));
        assertThat(procurement.contracts().get(0).ratings()).containsExactly("met", "below");
        assertThat(procurement.contracts().get(1).indicators()).isEqualTo(Fact.of(0));
        assertThat(procurement.contracts().get(1).noIndicators()).contains("light touch");
        assertThat(procurement.contracts().get(2).indicators().isAbsent()).isTrue();
        assertThat(procurement.contracts().get(2).noIndicators()).isEqualTo(Optional.empty());
    }

    @Test
    void doubtsMembersOfAnUnexpectedType() {
        Procurement procurement = release(
                "\"tender\": {\"title\": {}, \"lots\": \"one\", \"procurementMethodDetails\": [1]}",
                "\"parties\": [7]");
        assertThat(procurement.lots()).isEmpty();
        assertThat(procurement.doubts())
                .extracting(doubt -> doubt.what() + " " + doubt.pointer())
                .contains(
                        "The member \"title\" /tender/title",
                        "The member \"lots\" /tender/lots",
                        "The member \"parties\" /parties/0");
    }

    /** A lot takes the regions of the items that name it; where there is one lot, those that name none too. */
    @Test
    void givesLotsTheRegionsOfTheirItems() {
        String items =
                "\"items\": [{\"relatedLot\": \"1\", \"deliveryAddresses\": [{\"region\": \"UKH25\"}, {\"region\": \"UKH25\"}]}, "
                        + "{\"deliveryAddresses\": [{\"region\": \"UKH24\"}]}]";
        assertThat(release("\"tender\": {\"lots\": [{\"id\": \"1\"}], " + items + "}")
                        .lots()
                        .get(0)
                        .regions())
                .containsExactly(Fact.of("UKH25"), Fact.of("UKH24"));
        Procurement two = release("\"tender\": {\"lots\": [{\"id\": \"1\"}, {\"id\": \"2\"}], " + items + "}");
        assertThat(two.lots().get(0).regions()).containsExactly(Fact.of("UKH25"));
        assertThat(two.lots().get(1).regions()).isEmpty();
    }
}
