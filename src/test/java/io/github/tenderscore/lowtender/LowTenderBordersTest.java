package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published low-tender tests on the very border of their conditions; every figure is worked out by hand from the reference, section 8. */
class LowTenderBordersTest {

    private static PriceField field(String estimate, String... prices) {
        return PriceField.of(prices(prices)).withEstimate(Ratio.parse(estimate));
    }

    private static PriceField ofDiscounts(String... discounts) {
        List<Ratio> prices =
                prices(discounts).stream().map(Ratio.HUNDRED::minus).toList();
        return PriceField.of(prices).withEstimate(Ratio.HUNDRED);
    }

    private static Reading reading(LowTenderTest test, PriceField field) {
        return test.test(field).get(0).measured().orElseThrow();
    }

    private static List<String> codes(LowTenderTest test, PriceField field) {
        return test.test(field).stream().map(Answer::code).toList();
    }

    private static String text(LowTenderTest test, PriceField field) {
        return new Explanation(test.explain(field, 0)).text();
    }

    // ---- Italy ------------------------------------------------------------------------------------------------------

    /** 17, 20 and 23 are left: M 20, D 3, and D / M is 0.15 and no more, so that the threshold is 1.2 × 20 and not 20 + 3. */
    @Test
    void anExcessOfExactlyFifteenPerCentIsLow() {
        LowTenderTest test = LowTenderTests.italyBelowFifteen();
        PriceField border = ofDiscounts("5", "17", "20", "23", "30");
        assertThat(reading(test, border).limit()).isEqualTo(Ratio.of(24));
        assertThat(text(test, border)).contains("= 1.2 × 20 = 24\n", "D / M is at most 0.15\n");
        // 16.99, 20 and 23.01: D 3.01, which is more
        PriceField above = ofDiscounts("5", "16.99", "20", "23.01", "30");
        assertThat(reading(test, above).limit()).isEqualTo(Ratio.parse("23.01"));
        assertThat(text(test, above))
                .contains("D / M is above 0.15\n", "M, mean of the discounts that are left: 20\n")
                .contains("D, mean excess over M: 3.01\n");
        assertThat(text(LowTenderTests.italyOf2006(), above)).doesNotContain("D / M");
    }

    /** -1, 0 and 1 are left: M is zero, of which no share can be taken; the code of 2006 takes none: 0 + 1. */
    @Test
    void aMeanDiscountOfZeroHasNoShares() {
        PriceField field = ofDiscounts("-2", "-1", "0", "1", "2");
        assertThat(LowTenderTests.italyBelowFifteen().test(field))
                .containsOnly(new Answer.NoTest("the mean discount (0) is not above zero"));
        assertThat(reading(LowTenderTests.italyOf2006(), field).limit()).isEqualTo(Ratio.ONE);
    }

    @Test
    void discountsNeedAnEstimate() {
        PriceField field = PriceField.of(prices("95", "83", "80", "77", "70"));
        assertThat(LowTenderTests.italyBelowFifteen().needsEstimate()).isTrue();
        assertThat(LowTenderTests.italyBelowFifteen().test(field))
                .hasSize(5)
                .containsOnly(new Answer.NoTest("no estimate of the authority's is given"));
    }

    // ---- Spain ------------------------------------------------------------------------------------------------------

    /** Of three of which none is high all count: the mean is 95, 104.5 is above all, and 0.9 × 95 = 85.5. */
    @Test
    void allThreeCountWhereNoneIsHigh() {
        LowTenderTest test = LowTenderTests.spainArticle85("mean");
        PriceField field = field("100", "85", "100", "100");
        assertThat(reading(test, field).threshold()).isEqualTo(Ratio.parse("85.5"));
        assertThat(codes(test, field)).containsExactly("flagged", "not-flagged", "not-flagged");
        // 110 is exactly 10 units above 100 and so not more: 0.9 × 100
        PriceField border = field("100", "89", "101", "110");
        assertThat(reading(test, border).threshold()).isEqualTo(Ratio.of(90));
        assertThat(codes(test, border)).containsExactly("flagged", "not-flagged", "not-flagged");
    }

    @Test
    void whatLeftPricesOutIsSaid() {
        LowTenderTest test = LowTenderTests.spainArticle85("mean");
        assertThat(text(test, field("100", "75", "95", "110")))
                .contains("left out: 110; more than 10 units above the mean of all");
        assertThat(text(test, field("1", "50", "52", "100", "102")))
                .contains("fewer than three are not above 83.6, so the three lowest count");
    }

    // ---- Turkey -----------------------------------------------------------------------------------------------------

    /** At C = 0.6 and at C = 1 both branches agree: (1.92 - 0.36 - 0.6) / 1.6 = 0.6, (3.2 - 1 - 0.6) / 2 = (1 - 0.8 + 1.4) / 2 = 0.8. */
    @Test
    void theBranchesOfKMeetAndTheLowerIsShown() {
        LowTenderTest test = LowTenderTests.turkeyWorks("1", "0.6", 2);
        // 0.6 × 60 / 0.6 and 0.8 × 100 / 1
        assertThat(reading(test, field("100", "60", "60")).threshold()).isEqualTo(Ratio.of(60));
        assertThat(text(test, field("100", "60", "60")))
                .contains("(3.2 × 0.6 - 0.6^2 - 0.6) / (0.6 + 1)")
                .doesNotContain("C is below 0.6");
        assertThat(reading(test, field("100", "100", "100")).threshold()).isEqualTo(Ratio.of(80));
        assertThat(text(test, field("100", "100", "100"))).contains("(3.2 × 1 - 1^2 - 0.6) / (1 + 1)");
        assertThat(text(test, field("100", "59", "59"))).contains("C is below 0.6");
        assertThat(text(test, field("100", "30", "60", "60")))
                .contains("left out: 30; below 0.4 or above 1.2 times the estimate");
    }

    // ---- bounds and deviations --------------------------------------------------------------------------------------

    /** A floor that is the cap is a margin of that amount: 50,000 - 1,000, and 500 would be 1 per cent. */
    @Test
    void aMarginMayBeFixed() {
        PriceField field = PriceField.of(prices("49600", "50000", "67400", "67400", "80000"));
        assertThat(reading(LowTenderTests.scotlandWorks("1000", "1000"), field).threshold())
                .isEqualTo(Ratio.of(49_000));
    }

    @Test
    void onlyEqualPricesAreSaidToBeEqual() {
        LowTenderTest test = LowTenderTests.worldBankDeviation(Divisor.SAMPLE);
        String same = "all prices are the same, and so is the centre";
        assertThat(text(test, field("100", "90", "90", "90", "90", "90"))).contains(same);
        assertThat(text(test, field("100", "90", "90", "90", "90", "91"))).doesNotContain(same);
    }

    // ---- roots ------------------------------------------------------------------------------------------------------

    /** The distances 5, -4, -3, 2, 0 and 0 have the squares 54 in all, of which a sixth is 9: the deviation is 3, and no digit is lost. */
    @Test
    void aDeviationThatIsAFractionDividesExactly() {
        LowTenderTest test = LowTenderTests.worldBankDeviation(Divisor.POPULATION);
        PriceField field = PriceField.of(prices("105", "96", "97", "102", "100", "100"));
        assertThat(test.test(field))
                .extracting(answer -> answer.measured().orElseThrow().statistic())
                .containsExactly(Ratio.of(5, 3), Ratio.of(-4, 3), Ratio.of(-1), Ratio.of(2, 3), Ratio.ZERO, Ratio.ZERO);
        // exactly one deviation below is not more than one
        assertThat(codes(test, field))
                .containsExactly("not-flagged", "flagged", "not-flagged", "not-flagged", "not-flagged", "not-flagged");
        assertThat(text(test, field)).contains("Standard deviation, of the whole: 3\n", " / their number\n");
    }

    /** Check value of AL-KSD, -1.7734: -24.4 / root of 189.3 to 34 digits, worked out with Python's decimals of 60 digits. */
    @Test
    void aDeviationThatIsNoFractionIsRightToItsLastDigit() {
        LowTenderTest test = LowTenderTests.standardDeviationsBelowMean("2");
        PriceField field = PriceField.of(prices("70", "98", "100", "101", "103"));
        assertThat(reading(test, field).statistic()).isEqualTo(Ratio.parse("-1.773431913024028533281968119814713"));
        assertThat(codes(test, field)).containsOnly("not-flagged");
        assertThat(text(test, field)).contains("Standard deviation, of a sample: ", " / one less than their number\n");
    }

    /** 4^2 × 4.541^2 / (5 × (3 + 4.541^2)), as the textbook has it for 5 tenders. */
    @Test
    void theCriticalValueOfGrubbsIsExplained() {
        String text = text(LowTenderTests.grubbs("4.541", 5), PriceField.of(prices("70", "98", "100", "101", "103")));
        assertThat(text).contains("Critical value: ", "(5 - 1)^2 × 4.541^2 / (5 × (5 - 2 + 4.541^2))");
    }

    // ---- a limit by costs -------------------------------------------------------------------------------------------

    /** A band of one point is the planned price's 70 per cent, whatever the costs: 140 of 200. */
    @Test
    void theBandOfALimitByCostsMayBeOnePoint() {
        LowTenderTest test = LowTenderTests.japanCosts(Parameters.of("direct", "100")
                .with("directCounts", "100")
                .with("temporary", "0")
                .with("temporaryCounts", "0")
                .with("site", "0")
                .with("siteCounts", "0")
                .with("administration", "0")
                .with("administrationCounts", "0")
                .with("partUnit", "1")
                .with("low", "70")
                .with("high", "70")
                .with("unit", "1"));
        assertThat(reading(test, field("200", "139.99", "140")).threshold()).isEqualTo(Ratio.of(140));
        assertThat(codes(test, field("200", "139.99", "140"))).containsExactly("flagged", "not-flagged");
    }
}
