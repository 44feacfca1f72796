package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet.Own;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/**
 * The tests that flag an abnormally low price, each by its own name.
 *
 * <p>The Procurement Act 2023 names no percentage: whether a price is abnormally low is for the authority to consider (section
 * 19(3)(c)). So no threshold here has a default, and none is official in England.
 */
public final class LowTenderTests {

    /**
     * The factor that makes a robust z comparable with a standard score: where prices are normally distributed, a quarter of them lies
     * more than 0.6745 standard deviations above the mean.
     */
    public static final String NORMAL_FACTOR = "0.6745";

    private static final String PERCENT = "percent";
    private static final String BASE = "base";
    private static final String LEAST = "least";
    private static final int MOST = 9_999;

    private static final Base MEAN_OF_OTHERS = new Base.OfPrices(Statistic.MEAN, Own.EXCLUDED);
    private static final Base MEAN = new Base.OfPrices(Statistic.MEAN, Own.INCLUDED);

    private static final RuleType<LowTenderTest> MEAN_OTHERS = RuleType.<LowTenderTest>named(
                    "AL-MEAN-OTHERS", "Percentage below the mean of the others")
            .formula("flagged where P < (1 - percent/100) × mean of the other prices")
            .parameters(Parameter.number(PERCENT, "per cent below the mean of the others, above 0 and below 100"))
            .makes(parameters ->
                    new PercentageBelow("AL-MEAN-OTHERS", parameters, MEAN_OF_OTHERS, percent(parameters), 1));

    private static final RuleType<LowTenderTest> MAD = RuleType.<LowTenderTest>named(
                    RobustZ.ID, "Robust z by median and MAD")
            .formula(
                    "flagged where factor × (P - median) / MAD < -limit; MAD is the median of the distances from the median")
            .parameters(
                    Parameter.number("factor", "above 0; 0.6745 makes z comparable with a standard score"),
                    Parameter.number("limit", "above 0, such as 3.5"))
            .source(Evidence.UNVERIFIED, "textbook form; no source text was confirmed, and no procurement law names it")
            .makes(parameters -> new RobustZ(parameters, parameters.number("factor"), parameters.number("limit")));

    private static final RuleType<LowTenderTest> ESTIMATE = RuleType.<LowTenderTest>named(
                    "AL-ESTIMATE", "Percentage below the authority's estimate (should-cost)")
            .formula("flagged where P < (1 - percent/100) × estimate")
            .parameters(Parameter.number(PERCENT, "per cent below the estimate, above 0 and below 100"))
            .makes(parameters ->
                    new PercentageBelow("AL-ESTIMATE", parameters, new Base.Estimate(), percent(parameters), 1));

    private static final RuleType<LowTenderTest> UK_10_MEAN = RuleType.<LowTenderTest>named(
                    "AL-UK-10-MEAN", "10 per cent below the mean of the tenders")
            .formula("flagged where P < 0.9 × mean of all prices")
            .source(
                    Evidence.UNVERIFIED,
                    "Bid evaluation guidance note, May 2021 (Public Contracts Regulations 2015), as it is read; its text was not confirmed, and"
                            + " the Procurement Act 2023 names no percentage")
            .makes(parameters -> new PercentageBelow("AL-UK-10-MEAN", parameters, MEAN, Percent.of("10"), 2));

    private static final RuleType<LowTenderTest> UK_10_COST = RuleType.<LowTenderTest>named(
                    "AL-UK-10-COST", "10 per cent below the should-cost")
            .formula("flagged where P < 0.9 × estimate")
            .source(Evidence.UNVERIFIED, "as AL-UK-10-MEAN")
            .makes(parameters ->
                    new PercentageBelow("AL-UK-10-COST", parameters, new Base.Estimate(), Percent.of("10"), 1));

    private static final RuleType<LowTenderTest> KERNEL = RuleType.<LowTenderTest>named(
                    "F13", "Percentage below a base")
            .formula("flagged where P < (1 - percent/100) × base")
            .parameters(
                    Parameter.text(
                            BASE,
                            "estimate, or a statistic such as mean, median or lowest-2, with \" without-own\" behind it where the tender's own price is left out"),
                    Parameter.number(PERCENT, "above 0 and below 100"),
                    Parameter.number(LEAST, "the fewest prices compared, from 1 to " + MOST))
            .makes(LowTenderTests::kernel);

    private static final Catalogue<LowTenderTest> CATALOGUE =
            new Catalogue<>(List.of(MEAN_OTHERS, MAD, ESTIMATE, UK_10_MEAN, UK_10_COST, KERNEL));

    private LowTenderTests() {}

    /**
     * Every low-tender test of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<LowTenderTest> catalogue() {
        return CATALOGUE;
    }

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
        return MEAN_OTHERS.create(Parameters.of(PERCENT, percent));
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
        return MAD.create(Parameters.of("factor", factor).with("limit", limit));
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
        return ESTIMATE.create(Parameters.of(PERCENT, percent));
    }

    /**
     * AL-UK-10-MEAN: more than 10 per cent below the mean of all tenders. <b>Unverified</b>: it is how a guidance note of 2021 is read,
     * whose text was not confirmed; never present it as official.
     *
     * @return the test
     */
    public static LowTenderTest tenPerCentBelowMean() {
        return UK_10_MEAN.create(Parameters.NONE);
    }

    /**
     * AL-UK-10-COST: more than 10 per cent below the should-cost estimate. <b>Unverified</b>, as {@link #tenPerCentBelowMean()}.
     *
     * @return the test
     */
    public static LowTenderTest tenPerCentBelowShouldCost() {
        return UK_10_COST.create(Parameters.NONE);
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
        return KERNEL.create(Parameters.of(BASE, base).with(PERCENT, percent).with(LEAST, Integer.toString(least)));
    }

    private static LowTenderTest kernel(Parameters parameters) {
        Base base = Base.parse(parameters.text(BASE));
        Ratio least = parameters.number(LEAST);
        if (!least.isWhole() || least.signum() <= 0 || least.compareTo(Ratio.of(MOST)) > 0) {
            throw new IllegalArgumentException("The parameter " + LEAST + " (" + least
                    + ") of the rule F13 must be a whole number from 1 to " + MOST);
        }
        return new PercentageBelow(
                "F13",
                parameters.with(BASE, base.text()),
                base,
                percent(parameters),
                least.bigNumerator().intValueExact());
    }

    private static Percent percent(Parameters parameters) {
        return new Percent(parameters.number(PERCENT));
    }
}
