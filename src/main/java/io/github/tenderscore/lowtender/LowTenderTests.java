package io.github.tenderscore.lowtender;

import static io.github.tenderscore.lowtender.PercentageTypes.AT_LIMIT;
import static io.github.tenderscore.lowtender.PercentageTypes.BASE;
import static io.github.tenderscore.lowtender.PercentageTypes.FLAGGED;
import static io.github.tenderscore.lowtender.PercentageTypes.LEAST;
import static io.github.tenderscore.lowtender.PercentageTypes.PASSED;
import static io.github.tenderscore.lowtender.PercentageTypes.PERCENT;

import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tests that flag an abnormally low price, each by its own name.
 *
 * <p>The Procurement Act 2023 names no percentage: whether a price is abnormally low is for the authority to consider (section
 * 19(3)(c)). So no threshold here has a default, and none is official in England. Tests of other countries are named after them; how far
 * the text of each was confirmed stands in its entry of the {@link #catalogue()}.
 *
 * <p>In the formulas P is the tender's price. Where a test says so, "estimate" is what that country calls base price, planned price or
 * reserve price. Whatever the test, no test is possible of a tender that it cannot compare, and that clears nobody.
 */
public final class LowTenderTests {

    /**
     * The factor that makes a robust z comparable with a standard score: where prices are normally distributed, a quarter of them lies
     * more than 0.6745 standard deviations above the mean.
     */
    public static final String NORMAL_FACTOR = "0.6745";

    private static final Catalogue<LowTenderTest> CATALOGUE = new Catalogue<>(
            Stream.<List<RuleType<LowTenderTest>>>of(PercentageTypes.all(), DeviationTypes.all(), FieldTypes.all())
                    .flatMap(List::stream)
                    .toList());

    private LowTenderTests() {}

    /**
     * Every low-tender test of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<LowTenderTest> catalogue() {
        return CATALOGUE;
    }

    private static LowTenderTest make(String id) {
        return CATALOGUE.create(id, Parameters.NONE);
    }

    private static LowTenderTest make(String id, String name, String value) {
        return CATALOGUE.create(id, Parameters.of(name, value));
    }

    private static String atLimit(boolean flagged) {
        return flagged ? FLAGGED : PASSED;
    }

    // ---- for any authority ------------------------------------------------------------------------------------------

    /**
     * AL-MEAN-OTHERS: flags a price that is more than a percentage below the mean of the other tenders. The tender's own price is left
     * out, so that a low price does not hide itself by pulling the mean down.
     *
     * <p>Of a tender alone no test is possible, nor where the mean of the others is not above zero.
     *
     * @param percent above 0 and below 100; there is no default
     * @return the test
     * @throws IllegalArgumentException if the percentage is outside its range
     */
    public static LowTenderTest belowMeanOfOthers(String percent) {
        return make("AL-MEAN-OTHERS", PERCENT, percent);
    }

    /**
     * AL-MAD: flags a price whose robust z, factor × (P - median) / MAD, is below -limit. Median and MAD hardly move when one price lies
     * far out, so that an outlier does not hide itself as it can behind a standard deviation.
     *
     * <p>No test is possible of fewer than three prices, nor where more than half of them are the same, which makes MAD zero. With a
     * limit of at least the factor, a lower price never loses a flag, all else equal.
     *
     * @param factor above 0, such as {@link #NORMAL_FACTOR}
     * @param limit above 0, such as {@code 3.5}; there is no default
     * @return the test
     * @throws IllegalArgumentException if a parameter is not above zero
     */
    public static LowTenderTest robustZ(String factor, String limit) {
        return CATALOGUE.create(RobustZ.ID, Parameters.of("factor", factor).with("limit", limit));
    }

    /**
     * AL-KSD: flags a price that is more than so many standard deviations (of a sample) below the mean.
     *
     * <p>One price that lies far out hides itself by the deviation that it makes; {@link #robustZ} does not have this fault. The flag is
     * decided exactly; the figures that are shown are roots, to 34 digits. No test of one tender alone is possible.
     *
     * @param times above 0, such as {@code 1.5}; there is no default
     * @return the test
     * @throws IllegalArgumentException if the number is not above zero
     */
    public static LowTenderTest standardDeviationsBelowMean(String times) {
        return make("AL-KSD", "times", times);
    }

    /**
     * AL-GRUBBS: flags a price whose distance from the mean, in standard deviations of a sample, is above Grubbs' critical value.
     *
     * <p>The critical value of Student's t is looked up by the authority for n - 2 degrees of freedom, because it holds for one level and
     * one number of tenders; of any other number no test is possible. Decided exactly, shown to 34 digits.
     *
     * @param t above 0
     * @param tenders the number n of tenders for which t was looked up, from 3 to 9,999
     * @return the test
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static LowTenderTest grubbs(String t, int tenders) {
        return CATALOGUE.create("AL-GRUBBS", Parameters.of("t", t).with("tenders", Integer.toString(tenders)));
    }

    /**
     * AL-GAP2: flags a price that is more than a percentage below the second lowest price, which only the lowest can be.
     *
     * <p>No test of one tender alone is possible.
     *
     * @param percent above 0 and below 100; there is no default
     * @return the test
     * @throws IllegalArgumentException if the percentage is outside its range
     */
    public static LowTenderTest gapToSecondLowest(String percent) {
        return make("AL-GAP2", PERCENT, percent);
    }

    /**
     * AL-ESTIMATE: flags a price that is more than a percentage below what the authority expects the contract to cost. The other tenders
     * do not matter.
     *
     * <p>Without an estimate no test is possible.
     *
     * @param percent above 0 and below 100; there is no default
     * @return the test
     * @throws IllegalArgumentException if the percentage is outside its range
     */
    public static LowTenderTest belowEstimate(String percent) {
        return make("AL-ESTIMATE", PERCENT, percent);
    }

    /**
     * Building block F13: flags a price that is more than a percentage below a base, for a published test that has no name of its own.
     *
     * @param base {@code estimate}, or an exact statistic such as {@code mean}, {@code median}, {@code lowest-2} or {@code trimmed-mean-1},
     *     with {@code " without-own"} behind it where the tender's own price is left out
     * @param percent above 0 and below 100
     * @param least the fewest prices that must be compared, from 1 to 9,999; with fewer no test is possible
     * @return the test
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static LowTenderTest percentageBelow(String base, String percent, int least) {
        return CATALOGUE.create(
                "F13", Parameters.of(BASE, base).with(PERCENT, percent).with(LEAST, Integer.toString(least)));
    }

    // ---- the United Kingdom -----------------------------------------------------------------------------------------

    /**
     * AL-UK-10-MEAN: more than 10 per cent below the mean of all tenders. <b>Unverified</b>: it is how a guidance note of 2021 is read,
     * whose text was not confirmed; never present it as official.
     *
     * @return the test
     */
    public static LowTenderTest tenPerCentBelowMean() {
        return make("AL-UK-10-MEAN");
    }

    /**
     * AL-UK-10-COST: more than 10 per cent below the should-cost estimate. <b>Unverified</b>, as {@link #tenPerCentBelowMean()}.
     *
     * @return the test
     */
    public static LowTenderTest tenPerCentBelowShouldCost() {
        return make("AL-UK-10-COST");
    }

    /**
     * AL-SCO, Scotland, works: more than 15 per cent below the mean without the highest price, and more than 1 per cent below the lowest
     * price that is not.
     *
     * <p>No test of one tender alone is possible. Source: construction procurement handbook, glossary.
     *
     * @return the test
     */
    public static LowTenderTest scotlandWorks() {
        return make("AL-SCO");
    }

    /**
     * AL-SCO-MARGIN: as {@link #scotlandWorks()}, with the margin of 1 per cent bounded by two amounts. Its source was confirmed in part.
     *
     * @param floor the least margin, from 0, such as {@code 1000}, in the currency of the prices
     * @param cap the most, not below the floor, such as {@code 100000}
     * @return the test
     * @throws IllegalArgumentException if an amount is outside its range
     */
    public static LowTenderTest scotlandWorks(String floor, String cap) {
        return CATALOGUE.create("AL-SCO-MARGIN", Parameters.of("floor", floor).with("cap", cap));
    }

    // ---- the rest of Europe -----------------------------------------------------------------------------------------

    /**
     * AL-ES-85, Spain: article 85 of the RGLCAP, which asks another question for one, two, three and more tenders.
     *
     * <p>With four or more, prices more than 10 units above the mean are left out and the mean is taken again, of the three lowest at
     * least. One tender needs an estimate, and so do three that the mean does not flag.
     *
     * @param units {@code mean} where a unit is a hundredth of the mean, or of the other price of two, as is usual; {@code estimate} where
     *     it is one of the estimate
     * @return the test
     * @throws IllegalArgumentException if the units are neither
     */
    public static LowTenderTest spainArticle85(String units) {
        return make("AL-ES-85", "units", units);
    }

    /**
     * AL-ES-ZAR: more than 10 per cent below the mean of all tenders, as notices of Zaragoza have it.
     *
     * @return the test
     */
    public static LowTenderTest zaragoza() {
        return make("AL-ES-ZAR");
    }

    /**
     * AL-IT-A15, Italy, method A with 15 tenders or more: a discount on the estimate that reaches a threshold worked out of the discounts
     * after trimming a tenth at each side, with the first two decimals of their sum.
     *
     * <p>No test is possible without an estimate, of fewer tenders, or where trimming leaves nothing. A secondary text.
     *
     * @return the test
     */
    public static LowTenderTest italyFromFifteen() {
        return make("AL-IT-A15");
    }

    /**
     * AL-IT-A5, Italy, method A with 5 to 14 tenders: as {@link #italyFromFifteen()}, with a threshold of 1.2 times the mean where the mean
     * excess is at most 15 per cent of it, and of the mean and the mean excess otherwise.
     *
     * @return the test
     */
    public static LowTenderTest italyBelowFifteen() {
        return make("AL-IT-A5");
    }

    /**
     * AL-IT-163, Italy under the code of 2006: as {@link #italyFromFifteen()}, with the mean and the mean excess as the threshold.
     *
     * @return the test
     */
    public static LowTenderTest italyOf2006() {
        return make("AL-IT-163");
    }

    /**
     * AL-PT, Portugal: below a price that the buyer publishes.
     *
     * @param price above 0
     * @return the test
     * @throws IllegalArgumentException if the price is not above zero
     */
    public static LowTenderTest portugal(String price) {
        return make("AL-PT", "price", price);
    }

    /**
     * AL-PT-OLD, Portugal until 2017: 40 or 50 per cent below the base price. <b>Unverified.</b>
     *
     * @param percent {@code 40} or {@code 50}
     * @param limitIsFlagged whether exactly that percentage is flagged, which no confirmed text says
     * @return the test
     * @throws IllegalArgumentException if the percentage is another
     */
    public static LowTenderTest portugalUntil2017(String percent, boolean limitIsFlagged) {
        return CATALOGUE.create("AL-PT-OLD", Parameters.of(PERCENT, percent).with(AT_LIMIT, atLimit(limitIsFlagged)));
    }

    /**
     * AL-DE, Germany: a gap of 10 to 20 per cent to the second lowest price. <b>Unverified.</b>
     *
     * @param percent from 10 to 20
     * @param limitIsFlagged whether exactly that percentage is flagged, which no confirmed text says
     * @return the test
     * @throws IllegalArgumentException if the percentage is outside its range
     */
    public static LowTenderTest germany(String percent, boolean limitIsFlagged) {
        return CATALOGUE.create("AL-DE", Parameters.of(PERCENT, percent).with(AT_LIMIT, atLimit(limitIsFlagged)));
    }

    /**
     * AL-BE, Belgium, works: at least 15 per cent below a trimmed mean of four tenders or more. <b>Unverified.</b>
     *
     * @param trim how many prices are left out at each side, from 1 to 9,999, which no confirmed text says
     * @return the test
     * @throws IllegalArgumentException if the number is outside its range
     */
    public static LowTenderTest belgium(int trim) {
        return make("AL-BE", "trim", Integer.toString(trim));
    }

    /**
     * AL-GR, Greece: a discount more than 10 units above the mean discount of five tenders or more. <b>Unverified.</b>
     *
     * @return the test
     */
    public static LowTenderTest greece() {
        return make("AL-GR");
    }

    /**
     * AL-PL, Poland: at least 30 per cent below the estimate with VAT, or below the mean of all tenders. <b>Unverified.</b>
     *
     * <p>Without an estimate a tender that the mean does not flag cannot be tested.
     *
     * @return the test
     */
    public static LowTenderTest poland() {
        return make("AL-PL");
    }

    /**
     * AL-RO, Romania: below 80 per cent of the estimate. <b>Unverified.</b>
     *
     * @return the test
     */
    public static LowTenderTest romania() {
        return make("AL-RO");
    }

    /**
     * AL-SK, Slovakia: of three tenders or more, at least 15 per cent below the mean of the others, or at least 10 per cent below the
     * second lowest. <b>Unverified.</b>
     *
     * @return the test
     */
    public static LowTenderTest slovakia() {
        return make("AL-SK");
    }

    /**
     * AL-TR-SINIR, Turkey, works: below a boundary value worked out of the prices near the estimate and within a standard deviation. Two
     * of its figures are rounded to 3 decimals before use. Known from public code alone.
     *
     * @param factor N of the kind of work, from 0.9 to 1.2
     * @param lowC {@code 0.6} where K is 0.6 when C is below it, {@code C} where K is then C
     * @param least the fewest prices near the estimate, from 2 to 9,999
     * @return the test
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static LowTenderTest turkeyWorks(String factor, String lowC, int least) {
        return CATALOGUE.create(
                "AL-TR-SINIR",
                Parameters.of("factor", factor).with("lowC", lowC).with(LEAST, Integer.toString(least)));
    }

    // ---- the Americas, Asia and banks -------------------------------------------------------------------------------

    /**
     * AL-BR-8666, Brazil, Lei 8.666: below 70 per cent of the lower of the estimate and the mean of the prices above half of it.
     *
     * @return the test
     */
    public static LowTenderTest brazilLowerOfEstimateAndMean() {
        return make("AL-BR-8666");
    }

    /**
     * AL-BR-14133, Brazil, Lei 14.133, works: below 75 per cent of the estimate.
     *
     * @return the test
     */
    public static LowTenderTest brazilWorks() {
        return make("AL-BR-14133");
    }

    /**
     * AL-BR-14133-85, Brazil: below 85 per cent of the estimate, from where an additional guarantee is asked for. <b>Unverified.</b>
     *
     * @return the test
     */
    public static LowTenderTest brazilGuarantee() {
        return make("AL-BR-14133-85");
    }

    /**
     * AL-CO, Colombia: of five tenders or more, below the median less a standard deviation (of the whole); of fewer, at least 20 per cent
     * below the estimate. Known from public code alone. Decided exactly, shown to 34 digits.
     *
     * @return the test
     */
    public static LowTenderTest colombia() {
        return make("AL-CO");
    }

    /**
     * AL-CO-70, Colombia: below 70 per cent of a central measure. Which measure was not confirmed.
     *
     * @param measure {@code mean} or {@code median}
     * @return the test
     * @throws IllegalArgumentException if the measure is neither
     */
    public static LowTenderTest colombiaDomain(String measure) {
        return make("AL-CO-70", "measure", measure);
    }

    /**
     * AL-JP-COST, Japan: below a sum of parts of the authority's own cost estimate, within a band of the planned price, cut to whole units.
     *
     * @param parameters what is stated: the costs {@code direct}, {@code temporary}, {@code site} and {@code administration}; how many per
     *     cent of each count ({@code directCounts} and so on); {@code partUnit} and {@code unit}, to whose multiples the parts and the limit
     *     are cut; {@code low} and {@code high}, the band in per cent of the planned price
     * @return the test
     * @throws IllegalArgumentException if a parameter is missing or outside its range
     */
    public static LowTenderTest japanCosts(Parameters parameters) {
        return CATALOGUE.create(CostFloorType.ID, parameters);
    }

    /**
     * AL-KR-FLOOR, Korea: below an award floor, a rate of the planned price.
     *
     * @param rate {@code 86.745}, {@code 87.745} or {@code 80.495} per cent
     * @return the test
     * @throws IllegalArgumentException if the rate is another
     */
    public static LowTenderTest koreaFloor(String rate) {
        return make("AL-KR-FLOOR", "rate", rate);
    }

    /**
     * AL-TW, Taiwan: below 80 or 70 per cent of the reserve price. <b>Unverified.</b>
     *
     * @param share {@code 80} or {@code 70}
     * @return the test
     * @throws IllegalArgumentException if the share is another
     */
    public static LowTenderTest taiwan(String share) {
        return make("AL-TW", "share", share);
    }

    /**
     * AL-WB-COST, World Bank: 20 per cent below the estimate. <b>Unverified.</b>
     *
     * @param limitIsFlagged whether exactly 20 per cent is flagged, which no confirmed text says
     * @return the test
     */
    public static LowTenderTest worldBankEstimate(boolean limitIsFlagged) {
        return make("AL-WB-COST", AT_LIMIT, atLimit(limitIsFlagged));
    }

    /**
     * AL-WB-SD, World Bank: of five tenders or more, more than a standard deviation below the mean. <b>Unverified.</b>
     *
     * @param divisor of which kind the deviation is, which no confirmed text says
     * @return the test
     */
    public static LowTenderTest worldBankDeviation(Divisor divisor) {
        return make("AL-WB-SD", "deviation", divisor == Divisor.SAMPLE ? "sample" : "population");
    }
}
