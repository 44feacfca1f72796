package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Regime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {

    private static NoticeCriterion criterion(String file, String notice, int index) {
        return Fixtures.lot(file, notice).criteria().get(index);
    }

    @Test
    void readsTheNoticeOfASingleRelease() {
        NoticeFile file = Fixtures.read("release.json");
        assertThat(file.notices()).hasSize(1);
        Notice notice = file.notices().get(0);
        assertThat(notice.ocid()).contains("ocds-h6vhtk-000301");
        assertThat(notice.id()).contains("000301-2026");
        assertThat(notice.type()).contains("UK4");
        assertThat(notice.buyer()).contains("Illustrative Council");
        assertThat(notice.title()).contains("Illustrative: a single release");
        assertThat(notice.currency()).contains("GBP");
        assertThat(notice.law())
                .isEqualTo(new Notice.Law(
                        Fact.of(Regime.PROCUREMENT_ACT_2023), Optional.of("UKPGA 2023/54"), Optional.empty()));
        assertThat(notice.procedure())
                .isEqualTo(new Notice.Procedure(Optional.of("open"), Optional.of("Open procedure"), Optional.empty()));
        assertThat(notice.publication())
                .isEqualTo(new Notice.Publication(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("2026-11-01T09:00:00Z"),
                        Optional.of("https://example.org/Notice/000301-2026")));
        assertThat(notice.doubts()).isEmpty();
        assertThat(file.lots()).hasSize(1);
        assertThat(file.lots().get(0).criteria())
                .extracting(NoticeCriterion::kind)
                .containsExactly(CriterionKind.QUALITY, CriterionKind.PRICE);
    }

    @Test
    void takesTheNumberOfACompiledReleaseFromTheNoticeOfItsTender() {
        Notice notice = Fixtures.read("record-package.json").notices().get(0);
        assertThat(notice.id()).contains("000401-2026");
        assertThat(notice.type()).contains("UK4");
    }

    @Test
    void takesAMissingNumberFromTheDocumentThatIsTheNotice() {
        Notice notice = Fixtures.read("shapes.json").notices().get(5);
        assertThat(notice.id()).contains("000207-2026");
        assertThat(notice.type()).contains("UK2");
        assertThat(notice.lotCount()).isZero();
    }

    @Test
    void countsANoticeThatIsListedOnEveryAwardOnce() {
        assertThat(Fixtures.read("shapes.json").notices().get(6).type()).contains("UK6");
    }

    @Test
    void takesNoneOfSeveralNotices() {
        Notice notice = Fixtures.read("shapes.json").notices().get(4);
        assertThat(notice.type()).isEmpty();
        assertThat(notice.doubts())
                .containsExactly(new Doubt(
                        Doubt.Topic.NOTICE,
                        "The notice (UK4 000205-2026, UK12 000206-2026)",
                        "the release lists several; none was taken",
                        "/releases/4"));
    }

    @ParameterizedTest
    @CsvSource({
        "000001-2026, 0, PERCENTAGE, 45, 4.5e1",
        "000001-2026, 1, PERCENTAGE, 55, 55.0",
        "000002-2026, 0, DECIMAL, 0.625, 0.625",
        "000003-2026, 0, POINTS, 600, 600",
        "000004-2026, 0, RANGE, 60, 60",
        "000005-2026, 0, RANGE, 0.6, 0.6",
        "000006-2026, 0, RANGE, 60, 60",
        "000007-2026, 1, ORDER, 2, 2",
    })
    void readsWeightsWithCodes(String notice, int index, Form form, String value, String written) {
        assertThat(criterion("codes.json", notice, index).weight())
                .isEqualTo(new NoticeWeight(form, Optional.of(Ratio.parse(value)), Optional.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "000101-2026, 0, PERCENTAGE_TEXT, 60",
        "000101-2026, 1, PERCENTAGE_TEXT, 40",
        "000102-2026, 0, NUMBER_TEXT, 70",
        "000102-2026, 1, NUMBER_TEXT, 30",
        "000103-2026, 0, RANGE,",
        "000103-2026, 1, RANGE,",
        "000104-2026, 0, PASS_FAIL,",
        "000104-2026, 1, PASS_FAIL,",
        "000104-2026, 2, NUMBER_TEXT, 0",
        "000108-2026, 0, ABSENT,",
        "000109-2026, 0, ABSENT,",
    })
    void readsWeightsInText(String notice, int index, Form form, String value) {
        NoticeWeight weight = criterion("text-weights.json", notice, index).weight();
        assertThat(weight.form()).isEqualTo(form);
        assertThat(weight.value()).isEqualTo(Optional.ofNullable(value).map(Ratio::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60 %",
                "40 percent",
                "40 PER CENT",
                "15-40%",
                "60% – 85%",
                "5 to 10%",
                "pass/fail",
                "Pass or Fail"
            })
    void knowsTextThatIsAWeight(String text) {
        assertThat(TextWeight.isWeight(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "about 60%", "60/40", "-5", "1e3", "1,000", "60% quality", "12345678901", "pass"})
    void knowsTextThatIsNone(String text) {
        assertThat(TextWeight.isWeight(text)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NumberCode.class)
    void findsEveryCode(NumberCode code) {
        assertThat(NumberCode.find(code.member(), code.code())).contains(code);
        assertThat(NumberCode.find(code.member(), "x" + code.code())).isEmpty();
    }

    @Test
    void keepsThresholdsAndFixedPricesWithTheirCodes() {
        List<NoticeCriterion> criteria =
                Fixtures.lot("codes.json", "000008-2026").criteria();
        assertThat(criteria)
                .flatExtracting(NoticeCriterion::numbers)
                .extracting(number ->
                        number.code().orElseThrow() + " " + number.value().orElseThrow())
                .containsExactly(
                        "PERCENTAGE_EXACT 70",
                        "MINIMUM_SCORE 60",
                        "PERCENTAGE_EXACT 30",
                        "MAXIMUM_BIDS 4",
                        "FIXED_TOTAL 100000",
                        "FIXED_UNIT 25");
    }

    @Test
    void namesEveryCodeAndNumberThatCannotBeRead() {
        NoticeLot lot = Fixtures.lot("codes.json", "000009-2026");
        assertThat(lot.criteria())
                .flatExtracting(NoticeCriterion::doubts)
                .extracting(doubt -> doubt.topic() + " " + doubt.what() + ": " + doubt.reason())
                .containsExactly(
                        "WEIGHT The number (50) of the criterion \"Unknown code\": its code (weight stars) is not known; it was not taken",
                        "WEIGHT The number (50) of the criterion \"No code\": it has none of weight, fixed and threshold, so that what "
                                + "it means is not said; it was not taken",
                        "WEIGHT The number (50) of the criterion \"Two codes\": it has more than one code (weight percentageExact, fixed "
                                + "total), so that what it means is not clear; it was not taken",
                        "WEIGHT The number of the criterion \"Null number\": it is missing",
                        "WEIGHT The number (1e9999) of the criterion \"Endless number\": it cannot be read: The number 1e9999 must have at "
                                + "most 1000 digits when written out",
                        "WEIGHT The number (1e2147483648) of the criterion \"Beyond any exponent\": it cannot be read: The number 1e2147483648 must have at most 1000 digits when written out",
                        "WEIGHT The weight (-5 (weight percentageExact)) of the criterion \"Negative\": it is negative; it was not taken",
                        "WEIGHT The weight (50 (weight percentageExact), 40 (weight percentageExact)) of the criterion \"Two weights\": "
                                + "there is more than one; none was taken",
                        "WEIGHT The number (fifty) of the criterion \"Words\": it cannot be read: The text \"fifty\" is not a number; a number "
                                + "must be written in digits, such as 40, -3, 36.36 or 400/11",
                        "THRESHOLD The number (3) of the criterion \"Unknown threshold\": its code (threshold median) is not known; it was not "
                                + "taken",
                        "KIND The type (environment) of the criterion \"Unknown type\": it is none of price, cost and quality; how the "
                                + "criterion is scored is left open",
                        "WEIGHT The number (none) of the criterion \"Wrong type\": it cannot be read: The value of the number is an array "
                                + "and must be a number, in digits or as a string");
        assertThat(lot.criteria().stream()
                        .filter(criterion -> criterion.weight().isExact())
                        .map(criterion -> criterion.name().orElseThrow()))
                .containsExactly("Unknown type");
    }

    @Test
    void letsTheNameBeatTheTypeOnlyOnTheWordsPriceAndCost() {
        List<NoticeCriterion> criteria =
                Fixtures.lot("shapes.json", "000201-2026").criteria();
        assertThat(criteria)
                .extracting(NoticeCriterion::kind)
                .containsExactly(
                        CriterionKind.PRICE,
                        CriterionKind.COST,
                        CriterionKind.COST,
                        CriterionKind.QUALITY,
                        CriterionKind.COST,
                        CriterionKind.PRICE,
                        CriterionKind.UNKNOWN);
        assertThat(criteria)
                .flatExtracting(NoticeCriterion::doubts)
                .containsExactly(
                        new Doubt(
                                Doubt.Topic.KIND,
                                "The type (cost) of the criterion \"Price\"",
                                "its name says price; the name is followed",
                                "/releases/0/tender/lots/0/awardCriteria/criteria/0/type"),
                        new Doubt(
                                Doubt.Topic.KIND,
                                "The type (price) of the criterion \"Whole life cost\"",
                                "its name says cost; the name is followed",
                                "/releases/0/tender/lots/0/awardCriteria/criteria/1/type"));
    }

    @Test
    void takesNullAndBlankForAbsentAndDoubtsOtherTypes() {
        NoticeLot lot = Fixtures.lot("shapes.json", "000202-2026");
        assertThat(lot.id()).contains("2760");
        assertThat(lot.title()).isEmpty();
        assertThat(lot.currency()).isEmpty();
        assertThat(lot.notice().buyer()).contains("Illustrative Council");
        assertThat(lot.notice().title()).isEmpty();
        assertThat(lot.notice().procedure())
                .isEqualTo(new Notice.Procedure(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(lot.notice().doubts())
                .extracting(Doubt::pointer)
                .containsExactly("/releases/1/tender/procedure", "/releases/1/tender/title");
        assertThat(lot.doubts())
                .containsExactly(new Doubt(
                        Doubt.Topic.CURRENCY,
                        "The currency (aed)",
                        "it is not three capital letters of ISO 4217; it was not taken",
                        "/releases/1/tender/lots/0/value/currency"));
    }

    @Test
    void doubtsWhatTheNoticeLeavesOpen() {
        Notice notice = Fixtures.read("shapes.json").notices().get(3);
        assertThat(notice.law().regime()).isEqualTo(Fact.doubtful("the legal basis (UKPGA 1999/1) is not known"));
        assertThat(notice.buyer()).isEmpty();
        assertThat(notice.doubts())
                .extracting(Doubt::what)
                .containsExactly(
                        "The buyer (Illustrative Council, Illustrative District Council)",
                        "The legal basis (UKPGA 1999/1)");
    }

    @Test
    void readsLotGroupsThatHaveCriteria() {
        NoticeLot group = Fixtures.read("shapes.json").select(Optional.of("000203-2026"), Optional.of("G1"));
        assertThat(group.scope()).isEqualTo(NoticeLot.Scope.LOT_GROUP);
        assertThat(group.lots()).containsExactly("1", "2");
        assertThat(group.criteria()).hasSize(2);
        assertThat(group.notice().lotCount()).isEqualTo(3);
    }

    @Test
    void flagsALotInAnotherCurrency() {
        NoticeLot lot = Fixtures.read("shapes.json").select(Optional.of("000203-2026"), Optional.of("1"));
        assertThat(lot.doubts())
                .containsExactly(new Doubt(
                        Doubt.Topic.CURRENCY,
                        "The currency (AED) of the lot",
                        "the tender's is GBP, which is followed; nothing is converted",
                        "/releases/2/tender/lots/0/value/currency"));
    }

    @Test
    void quotesTheTextThatNamesTheProviderSelectionRegime() {
        Notice notice = Fixtures.lot("text-weights.json", "000104-2026").notice();
        assertThat(notice.law().regime()).isEqualTo(Fact.of(Regime.EARLIER_REGULATIONS));
        assertThat(notice.law().providerSelection())
                .contains(
                        "This contract is awarded under the Health Care Services (Provider Selection Regime) Regulations 2023.");
        assertThat(notice.doubts()).extracting(Doubt::pointer).containsExactly("/releases/3/description");
    }

    @Test
    void separatesLotsWithAndWithoutCriteria() {
        NoticeFile file = Fixtures.read("shapes.json");
        assertThat(file.lotsWithCriteria())
                .extracting(NoticeLot::shown)
                .containsExactly("lot 1", "lot 2760", "lot 3", "lot group G1", "lot 1", "lot 1");
        assertThat(file.lotsWithoutCriteria())
                .extracting(NoticeLot::shown)
                .containsExactly("lot 1", "lot 2", "a lot without an id");
    }

    @Test
    void selectsByOcidToo() {
        assertThat(Fixtures.read("codes.json")
                        .select(Optional.of("ocds-h6vhtk-000003"), Optional.of("1"))
                        .notice()
                        .id())
                .contains("000003-2026");
    }

    @Test
    void listsTheChoicesWhereALotMustBeChosen() {
        NoticeFile file = Fixtures.read("shapes.json");
        assertThatThrownBy(() -> file.select(Optional.of("000203-2026"), Optional.empty()))
                .isInstanceOf(FaultException.class)
                .hasMessage("""
                        The selection has 1 fault:
                        - One lot must be chosen by the number of its notice and its id, and 4 fit:
                          notice 000203-2026, lot 3: Illustrative: lots and a lot group (2 criteria)
                          notice 000203-2026, lot group G1: Illustrative: lots and a lot group (2 criteria)
                          notice 000203-2026, lot 1: North (no criteria)
                          notice 000203-2026, lot 2: Illustrative: lots and a lot group (no criteria)""");
        assertThatThrownBy(() -> file.select(Optional.of("000201-2026"), Optional.of("9")))
                .hasMessage("""
                        The selection has 1 fault:
                        - The lot (9) must be one of these:
                          notice 000201-2026, lot 1: Illustrative: names that clash with types (7 criteria)""");
        assertThatThrownBy(() -> Fixtures.read("release.json").select(Optional.of("1"), Optional.empty()))
                .hasMessage("""
                        The selection has 1 fault:
                        - The notice (1) must be one of the file, which has notice 000301-2026""");
        assertThatThrownBy(() -> file.select(Optional.of("000207-2026"), Optional.empty()))
                .hasMessage("""
                        The selection has 1 fault:
                        - A lot must be chosen, and notice 000207-2026 has none""");
        assertThatThrownBy(() -> NoticeReader.read("{\"releases\":[]}").select(Optional.empty(), Optional.empty()))
                .hasMessage("""
                        The selection has 1 fault:
                        - The file must hold a notice; it has none""");
    }

    @Test
    void listsNotMoreThanFortyChoices() {
        String lots = "{\"id\":\"1\"},".repeat(42);
        NoticeFile file = NoticeReader.read(
                "{\"ocid\":\"o\",\"tender\":{\"lots\":[" + lots.substring(0, lots.length() - 1) + "]}}");
        assertThatThrownBy(() -> file.select(Optional.empty(), Optional.empty()))
                .hasMessageContaining("42 fit")
                .hasMessageEndingWith("\n  and 2 others");
    }

    @Test
    void readsMuchThatIsWrongWithoutComparingItAll() {
        String wrong = "1,".repeat(50_000) + "1";
        String same = "{\"name\":\"Quality\"},".repeat(5_000) + "{\"name\":\"Quality\"}";
        NoticeFile file = NoticeReader.read("{\"ocid\":\"o\",\"parties\":[" + wrong
                + "],\"tender\":{\"lots\":[{\"awardCriteria\":{\"criteria\":[" + same + "]}}]}}");
        assertThat(file.notices().get(0).doubts()).hasSize(50_001);
        assertThat(MethodDraft.of(file.lots().get(0)).document()).contains("\"id\": \"quality-5001\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|The file is an array and must be an object",
                "{\"format\":\"tenderscore/1\"}|The file must be a release package (with \"releases\"), a record package (with "
                        + "\"records\") or a release (with \"ocid\"); it has none of these members",
                "{\"releases\":{}}|releases: The member \"releases\" of the file must be an array",
                "{\"releases\":[1]}|releases/0: The release is a number and must be an object",
                "{\"records\":[\"a\"]}|records/0: The record is a text and must be an object",
                "{\"records\":[{}]}|records/0: The record must have the object \"compiledRelease\"; releases of a record are not "
                        + "merged here",
                "{\"releases\":[{\"n\":Infinity}]}|The text at line 1, column",
                "{\"releases\":[|Maybe the file was cut off",
            })
    void refusesWhatIsNoFileOfNotices(String text, String message) {
        assertThatThrownBy(() -> NoticeReader.read(text))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The file of notices has 1 fault:")
                .hasMessageContaining(message);
    }
}
