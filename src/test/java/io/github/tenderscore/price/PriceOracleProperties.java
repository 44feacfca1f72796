package io.github.tenderscore.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Each rational rule against its formula, written here a second time on decimals of 60 digits. */
class PriceOracleProperties {

    private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal SAME = new BigDecimal("1e-40");
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A field of prices, ascending, with the figures that formulas name. */
    record Field(List<BigDecimal> prices) {

        BigDecimal min() {
            return prices.get(0);
        }

        BigDecimal max() {
            return prices.get(prices.size() - 1);
        }

        BigDecimal mean() {
            return over(prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(prices.size()));
        }
    }

    interface Formula {
        BigDecimal share(BigDecimal price, Field field);
    }

    record Oracle(PriceRule rule, Formula formula) {
        @Override
        public String toString() {
            return rule.id() + " " + rule.parameters();
        }
    }

    private static BigDecimal d(String digits) {
        return new BigDecimal(digits);
    }

    private static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, WIDE);
    }

    private static BigDecimal cut(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(ONE);
    }

    private static BigDecimal zeroAbove(BigDecimal price, BigDecimal limit, BigDecimal share) {
        return price.compareTo(limit) > 0 ? BigDecimal.ZERO : share;
    }

    private static List<Oracle> oracles() {
        List<Oracle> all = new ArrayList<>();
        all.addAll(hyperbolic());
        all.addAll(lines());
        all.addAll(discounts());
        all.addAll(knots());
        all.addAll(closeness());
        return all;
    }

    private static List<Oracle> hyperbolic() {
        return List.of(
                new Oracle(PriceRules.lowestOverPrice(), (p, f) -> over(f.min(), p)),
                new Oracle(
                        PriceRules.lowestOverPricePower("3"),
                        (p, f) -> over(f.min().pow(3), p.pow(3))),
                new Oracle(
                        PriceRules.inverseProportion("2", "10"),
                        (p, f) -> over(over(f.min(), p).multiply(d("8")).add(TWO), BigDecimal.TEN)),
                new Oracle(
                        PriceRules.directProportion("2", "10"),
                        (p, f) -> over(over(p, f.max()).multiply(d("8")).add(TWO), BigDecimal.TEN)),
                new Oracle(PriceRules.percentageBelowHighest(), (p, f) -> ONE.add(over(p.subtract(f.max()), f.max()))));
    }

    private static List<Oracle> lines() {
        return List.of(
                new Oracle(
                        PriceRules.percentageAboveLowest(Clamp.NONE),
                        (p, f) -> ONE.subtract(over(p.subtract(f.min()), f.min()))),
                new Oracle(
                        PriceRules.priceSpan("75"),
                        (p, f) -> cut(over(
                                f.min().multiply(d("1.75")).subtract(p), f.min().multiply(d("0.75"))))),
                new Oracle(
                        PriceRules.multipleOfLowest("2.5"),
                        (p, f) -> cut(over(d("2.5").multiply(f.min()).subtract(p), d("1.5").multiply(f.min())))),
                new Oracle(PriceRules.multipleOfLowestAndEstimate("1.5", "500"), (p, f) -> {
                    BigDecimal m = f.min().add(d("500")).multiply(d("0.5"));
                    return cut(over(d("1.5").multiply(m).subtract(p), d("0.5").multiply(m)));
                }),
                new Oracle(
                        PriceRules.highestToLowest(),
                        (p, f) -> f.max().compareTo(f.min()) == 0
                                ? ONE
                                : over(f.max().subtract(p), f.max().subtract(f.min()))),
                new Oracle(
                        PriceRules.betweenSetPrices("300", "900"), (p, f) -> cut(over(d("900").subtract(p), d("600")))),
                new Oracle(PriceRules.budgetToLowest("800"), (p, f) -> {
                    BigDecimal span = d("800").subtract(f.min());
                    return zeroAbove(p, d("800"), span.signum() <= 0 ? ONE : over(d("800").subtract(p), span));
                }),
                new Oracle(PriceRules.shareOfBase("700", Clamp.NONE), (p, f) -> ONE.subtract(over(p, d("700")))),
                new Oracle(
                        PriceRules.deviationFromMean("50", Clamp.BOTH),
                        (p, f) -> cut(over(
                                d("50").subtract(HUNDRED.multiply(
                                        over(p, f.mean()).subtract(ONE))),
                                HUNDRED))));
    }

    private static BigDecimal discount(BigDecimal price, BigDecimal base) {
        return over(base.subtract(price), base);
    }

    private static List<Oracle> discounts() {
        BigDecimal base = d("1000");
        return List.of(
                new Oracle(
                        PriceRules.concaveDiscount("1000", "3"),
                        (p, f) -> cut(ONE.subtract(over(p, base).pow(3)))),
                new Oracle(
                        PriceRules.significantDiscount("1000", "4"),
                        (p, f) -> discount(p, base)
                                .max(BigDecimal.ZERO)
                                .divide(discount(f.min(), base).max(d("0.04")), WIDE)),
                new Oracle(PriceRules.bilinear("1000", "0.85"), (p, f) -> {
                    BigDecimal x = d("0.85");
                    BigDecimal r = discount(p, base);
                    BigDecimal best = discount(f.min(), base);
                    BigDecimal mean = discount(f.mean(), base);
                    if (r.signum() < 0) {
                        return BigDecimal.ZERO;
                    }
                    if (p.compareTo(f.min()) == 0) {
                        return ONE;
                    }
                    return r.compareTo(mean) <= 0
                            ? over(x.multiply(r), mean)
                            : x.add(over(ONE.subtract(x).multiply(r.subtract(mean)), best.subtract(mean)));
                }));
    }

    private static List<Oracle> knots() {
        return List.of(
                new Oracle(PriceRules.attenuated("1000", "850"), (p, f) -> {
                    BigDecimal upper = ONE.subtract(over(p.max(d("850")), d("1000")));
                    BigDecimal lower = over(d("850").subtract(p).max(BigDecimal.ZERO), d("1000"))
                            .multiply(d("0.5"));
                    return zeroAbove(p, d("1000"), upper.add(lower));
                }),
                new Oracle(
                        PriceRules.negotiated("600", "30"),
                        (p, f) -> p.compareTo(d("480")) >= 0
                                ? over(f.min(), p)
                                : over(f.min(), d("480"))
                                        .add(over(
                                                TWO.multiply(d("480").subtract(p.max(d("360")))),
                                                d("30").multiply(d("120"))))),
                new Oracle(PriceRules.bandsAboveLowest("5: 1, 20: 0.6, 50: 0.25"), (p, f) -> {
                    BigDecimal above = over(p, f.min()).subtract(ONE).multiply(HUNDRED);
                    if (above.compareTo(d("5")) <= 0) {
                        return ONE;
                    }
                    BigDecimal second = above.compareTo(d("20")) <= 0 ? d("0.6") : d("0.25");
                    return above.compareTo(d("50")) > 0 ? BigDecimal.ZERO : second;
                }),
                new Oracle(PriceRules.pointsByPlace("1, 0.6, 0.3, 0.1", RankTies.MEAN), (p, f) -> {
                    List<BigDecimal> table = List.of(ONE, d("0.6"), d("0.3"), d("0.1"));
                    BigDecimal sum = BigDecimal.ZERO;
                    int equal = 0;
                    for (int i = 0; i < f.prices().size(); i++) {
                        if (f.prices().get(i).compareTo(p) == 0) {
                            sum = sum.add(i < table.size() ? table.get(i) : BigDecimal.ZERO);
                            equal++;
                        }
                    }
                    return over(sum, BigDecimal.valueOf(equal));
                }));
    }

    private static BigDecimal close(BigDecimal price, BigDecimal reference, BigDecimal above) {
        BigDecimal distance = over(price.subtract(reference), reference);
        return cut(ONE.subtract(distance.abs().multiply(distance.signum() > 0 ? above : ONE)));
    }

    private static List<Oracle> closeness() {
        return List.of(
                new Oracle(PriceRules.closeToTarget("500", "88", "4", "70", Clamp.NONE), (p, f) -> {
                    BigDecimal ratio = p.divide(d("500"), 4, RoundingMode.HALF_UP);
                    BigDecimal away = d("88").subtract(HUNDRED.multiply(ratio)).abs();
                    return over(d("70").subtract(d("4").multiply(away)), d("70"));
                }),
                new Oracle(
                        PriceRules.closeToMedian(Statistic.LOWER_MEDIAN),
                        (p, f) -> close(p, f.prices().get((f.prices().size() - 1) / 2), ONE)),
                new Oracle(PriceRules.closeToMedian(Statistic.BELOW_MEDIAN), (p, f) -> {
                    int n = f.prices().size();
                    BigDecimal upper = f.prices().get(n / 2);
                    BigDecimal median = f.prices().get((n - 1) / 2).add(upper).divide(TWO, WIDE);
                    BigDecimal below = f.prices().stream()
                            .filter(price -> n % 2 == 0 && price.compareTo(median) < 0)
                            .max(BigDecimal::compareTo)
                            .orElse(median);
                    return close(p, below, ONE);
                }),
                new Oracle(
                        PriceRules.closeToLowMean(),
                        (p, f) -> close(p, over(f.min().add(f.mean()), TWO), ONE)),
                new Oracle(
                        PriceRules.closeToHighMean(),
                        (p, f) -> close(p, over(f.max().add(f.mean()), TWO), TWO)),
                new Oracle(PriceRules.closeToMean(), (p, f) -> close(p, f.mean(), TWO)));
    }

    // ---- the properties ---------------------------------------------------------------------------------------------

    @Provide
    Arbitrary<Oracle> rules() {
        return Arbitraries.of(oracles());
    }

    @Property(tries = 4_000)
    void agreesWithItsFormula(
            @ForAll("rules") Oracle oracle,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 20_000, max = 120_000) Long> pence) {
        List<BigDecimal> prices =
                pence.stream().map(p -> BigDecimal.valueOf(p, 2)).sorted().toList();
        Field field = new Field(prices);
        List<Ratio> exact = prices.stream().map(Ratio::of).toList();
        for (int i = 0; i < prices.size(); i++) {
            Ratio share = PriceRuleSample.shareIn(oracle.rule(), exact, i);
            BigDecimal found =
                    new BigDecimal(share.bigNumerator()).divide(new BigDecimal(share.bigDenominator()), WIDE);
            assertThat(found.subtract(oracle.formula().share(prices.get(i), field))
                            .abs())
                    .as("%s for %s of %s", oracle, prices.get(i), prices)
                    .isLessThan(SAME);
        }
    }

    /** PR-FIXED: share = 1; every price must be the fixed one, however it is written. */
    @Property(tries = 500)
    void aFixedPriceEarnsAllAndNoOtherIsTaken(
            @ForAll @LongRange(min = 1, max = 30) long fixed, @ForAll @LongRange(min = 1, max = 30) long asked) {
        BigDecimal price = BigDecimal.valueOf(fixed, 1);
        PriceRule rule = PriceRules.fixedPrice(price.setScale(3).toPlainString());
        Ratio own = Ratio.of(BigDecimal.valueOf(asked, 1));
        assertThat(rule.requirement(own).isPresent()).isEqualTo(price.compareTo(BigDecimal.valueOf(asked, 1)) != 0);
        assertThat(PriceRuleSample.shareIn(rule, List.of(Ratio.of(price), Ratio.of(price)), 1))
                .isEqualTo(Ratio.ONE);
    }

    /** A rule without an oracle is irrational, gives the same to all, or is a building block that others are made of. */
    @Test
    void everyRationalRuleHasAnOracle() {
        Map<String, Integer> counted = new HashMap<>();
        oracles().forEach(oracle -> counted.merge(oracle.rule().id(), 1, Integer::sum));
        List<String> without = new ArrayList<>(PriceRules.catalogue().types().stream()
                .map(type -> type.id())
                .filter(id -> !counted.containsKey(id) && !id.matches("F[0-9]"))
                .toList());
        Collections.sort(without);
        assertThat(without)
                .isEqualTo(Arrays.asList("PR-DISC-POW", "PR-FIXED", "PR-LOG", "PR-REF-GEO", "PR-REF-GEOBUDGET"));
    }
}
