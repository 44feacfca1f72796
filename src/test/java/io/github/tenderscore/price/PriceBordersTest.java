package io.github.tenderscore.price;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price rules where prices are equal or lie on the border of a formula; every figure is worked out by hand. */
class PriceBordersTest {

    private static Ratio share(PriceRule rule, String price, String... field) {
        return rule.share(Ratio.parse(price), ReferenceStatistics.of(prices(field)));
    }

    private static Step explain(PriceRule rule, String price, String... field) {
        return rule.explain(Ratio.parse(price), ReferenceStatistics.of(prices(field)));
    }

    // ---- places -----------------------------------------------------------------------------------------------------

    /** The places of 100, 100, 110, 120, 120, 130: dense 1, 1, 2, 3, 3, 4; best 1, 1, 3, 4, 4, 6; worst 2, 2, 3, 5, 5, 6. */
    @ParameterizedTest
    @CsvSource({"100, 1, 1, 0.8, 0.9", "110, 0.8, 0.6, 0.6, 0.6", "120, 0.6, 0.4, 0.2, 0.3", "130, 0.4, 0, 0, 0"})
    void equalPricesShareTheirPlaces(String price, String dense, String best, String worst, String mean) {
        String[] field = {"100", "100", "110", "120", "120", "130"};
        String table = "1, 0.8, 0.6, 0.4, 0.2";
        assertThat(share(PriceRules.pointsByPlace(table, RankTies.DENSE), price, field))
                .isEqualTo(Ratio.parse(dense));
        assertThat(share(PriceRules.pointsByPlace(table, RankTies.BEST), price, field))
                .isEqualTo(Ratio.parse(best));
        assertThat(share(PriceRules.pointsByPlace(table, RankTies.WORST), price, field))
                .isEqualTo(Ratio.parse(worst));
        assertThat(share(PriceRules.pointsByPlace(table, RankTies.MEAN), price, field))
                .isEqualTo(Ratio.parse(mean));
    }

    /** Of two places the table has one: (0.2 + 0) / 2. */
    @Test
    void placesBehindTheTableEarnNothingInAMean() {
        PriceRule rule = PriceRules.pointsByPlace("1, 0.2", RankTies.MEAN);
        assertThat(share(rule, "120", "100", "120", "120")).isEqualTo(Ratio.parse("0.1"));
        assertThat(share(rule, "130", "100", "120", "130", "130")).isEqualTo(Ratio.ZERO);
    }

    @Test
    void onlySharedPlacesAreSaidToBeShared() {
        PriceRule rule = PriceRules.pointsByPlace("1, 0.8, 0.6", RankTies.MEAN);
        Step alone = explain(rule, "100", "100", "110", "110");
        assertThat(alone.note()).startsWith("place 1 of 3, ties mean; the table: 1, 0.8, 0.6; compared: ");
        assertThat(alone.formula()).isEmpty();
        Step shared = explain(rule, "110", "100", "110", "110");
        assertThat(shared.note()).startsWith("equal prices share the places 2 to 3 of 3, ties mean");
        assertThat(shared.substituted()).isEqualTo("(0.8 + 0.6) / 2");
        assertThat(explain(PriceRules.pointsByPlace("1, 0.8", RankTies.BEST), "110", "100", "110", "110")
                        .formula())
                .isEmpty();
    }

    // ---- knots ------------------------------------------------------------------------------------------------------

    @Test
    void aPlaceAmongKnotsIsNamed() {
        PriceRule line = PriceRules.piecewise("100: 1, 200: 0.5, 300: 0.1", "line", ReferenceSet.ADMITTED);
        assertThat(explain(line, "100", "100").note()).isEqualTo("up to the price that earns the share 1");
        assertThat(explain(line, "150", "100").note()).isEqualTo("between two knots of 3");
        assertThat(explain(line, "301", "100").note()).isEqualTo("above the last price, whose share stays");
        assertThat(share(line, "150", "100")).isEqualTo(Ratio.parse("0.75"));
        assertThat(share(line, "300", "100"))
                .isEqualTo(share(line, "301", "100"))
                .isEqualTo(Ratio.parse("0.1"));
        PriceRule steps = PriceRules.piecewise("100: 1, 200: 0.5", "steps", ReferenceSet.ADMITTED);
        assertThat(explain(steps, "150", "100").note()).isEqualTo("up to the price that earns the share 0.5");
        assertThat(explain(steps, "201", "100").note()).isEqualTo("above the last price, which earns nothing");
        assertThat(share(steps, "200", "100")).isEqualTo(Ratio.parse("0.5"));
        assertThat(share(steps, "201", "100")).isEqualTo(Ratio.ZERO);
    }

    // ---- closeness --------------------------------------------------------------------------------------------------

    /** The mean of 90, 100 and 110 is 100, which itself is not above it. */
    @Test
    void theReferencePriceItselfIsNotAboveTheTarget() {
        PriceRule rule = PriceRules.closeToMean();
        assertThat(explain(rule, "100", "90", "100", "110").note()).startsWith("not above the target");
        assertThat(explain(rule, "90", "90", "100", "110").note()).startsWith("not above the target");
        Step above = explain(rule, "110", "90", "100", "110");
        assertThat(above.note()).startsWith("above the target");
        // above the reference a deviation counts double: 1 - 2 × 0.1
        assertThat(above.exact()).contains(Ratio.parse("0.8"));
    }

    private static PriceRule near(String reference, String target, Nearest nearest) {
        return PriceRules.closeness(
                Anchor.fixed(reference), target, "1", "2", "exact", nearest, Clamp.ZERO, ReferenceSet.ADMITTED);
    }

    /** The target is 0.9 × 100: 95 lies above it and loses 2 × 0.05, 85 below it and loses 0.05. */
    @Test
    void theSideIsThatOfTheTargetAndNotOfTheReferencePrice() {
        PriceRule rule = near("100", "0.9", Nearest.NONE);
        assertThat(share(rule, "95", "95")).isEqualTo(Ratio.parse("0.9"));
        assertThat(share(rule, "85", "95")).isEqualTo(Ratio.parse("0.95"));
        assertThat(share(rule, "90", "95")).isEqualTo(Ratio.ONE);
        // the nearest to 90 is 91, and not 100
        PriceRule nearest = near("100", "0.9", Nearest.ALL);
        assertThat(share(nearest, "91", "91", "100")).isEqualTo(Ratio.ONE);
        assertThat(share(nearest, "100", "91", "100")).isEqualTo(Ratio.parse("0.8"));
    }

    /** Of 80 and 90 the nearest to 100 is 90, although no price lies above. */
    @Test
    void theNearestMayHaveNoPriceOnTheOtherSide() {
        for (Nearest nearest : new Nearest[] {Nearest.ALL, Nearest.LOWER, Nearest.HIGHER}) {
            assertThat(share(near("100", "1", nearest), "90", "80", "90")).isEqualTo(Ratio.ONE);
            assertThat(share(near("100", "1", nearest), "80", "80", "90")).isEqualTo(Ratio.parse("0.8"));
        }
    }

    // ---- powers -----------------------------------------------------------------------------------------------------

    /** Section 4, PR-DISC-POW, concave: 1 - (1/3)^2 is a fraction; 1 - (1/2)^1.5 is not, and has 34 digits by Python's decimals. */
    @Test
    void aWholePowerLosesNoDigitAndAnotherHasThirtyFour() {
        assertThat(share(PriceRules.concaveDiscount("300", "2"), "100", "100")).isEqualTo(Ratio.of(8, 9));
        assertThat(share(PriceRules.concaveDiscount("200", "1.5"), "100", "100"))
                .isEqualTo(Ratio.parse("0.6464466094067262377995778189475755"));
    }

    @Test
    void anExponentWithManyDigitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.powerOfDiscount("250", "0.333"))
                .withMessage("The parameter exponent (0.333) of the rule PR-DISC-POW must have at most two decimals, or"
                        + " a denominator of at most 100");
    }

    // ---- draws and lists --------------------------------------------------------------------------------------------

    /** Section 4, SEL-TRM: ranges are those of the tender documents; one may be a single cent. */
    @Test
    void aBandOfADrawMayBeOneCent() {
        ExchangeRateDraw draw = new ExchangeRateDraw(
                List.of(new ExchangeRateDraw.Band(0, 0, "PR-HYP-MIN"), new ExchangeRateDraw.Band(1, 99, "PR-REF-GEO")));
        assertThat(draw.rule("4000.00")).isEqualTo("PR-HYP-MIN");
        assertThat(draw.rule("4000.01")).isEqualTo("PR-REF-GEO");
    }

    @Test
    void whatIsDividedByIsSaid() {
        assertThat(PriceRules.lowestOverPrice().requirement(Ratio.ZERO))
                .contains("be above zero, because the rule PR-HYP-MIN divides by it");
        assertThat(PriceRules.directProportion("1", "10")
                        .requirement(Ratio.ZERO)
                        .orElseThrow())
                .endsWith(" divides by the highest of them");
    }

    /** A price of the base is a discount of nothing; a higher one is no discount. */
    @Test
    void discountsEndAtTheBase() {
        PriceRule rule = PriceRules.bilinear("250", "0.9");
        assertThat(rule.requirement(Ratio.of(250))).isEmpty();
        assertThat(rule.requirement(Ratio.parse("250.01")))
                .contains("not be above 250, because the rule PR-BILIN takes discounts from it; a ceiling of the method"
                        + " keeps such a tender out");
    }

    /** Section 4, PR-KR-NEG with E = 1000: 800 is not below 0.8 E, and both branches give 700 / 800 there. */
    @Test
    void theThresholdOfANegotiatedPriceIsNotBelowItself() {
        PriceRule rule = PriceRules.negotiated("1000", "20");
        assertThat(share(rule, "800", "700", "800")).isEqualTo(Ratio.of(7, 8));
        assertThat(explain(rule, "800", "700", "800").note()).isEqualTo("not below 80 per cent of the estimate");
        assertThat(explain(rule, "799.99", "700", "800").note()).startsWith("below the threshold");
    }

    @Test
    void aHundredthAndAHundredPartsAreTheMost() {
        assertThat(PriceRules.powerOfDiscount("250", "0.33").parameters().text("exponent"))
                .isEqualTo("0.33");
        String hundred = "1" + ", 0.5".repeat(99);
        assertThat(share(PriceRules.pointsByPlace(hundred, RankTies.BEST), "2", "1", "2"))
                .isEqualTo(Ratio.parse("0.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.pointsByPlace(hundred + ", 0.5", RankTies.BEST))
                .withMessageContaining("(101 parts)")
                .withMessageEndingWith("must have at most 100");
    }
}
