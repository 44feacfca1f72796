package io.github.tenderscore.lowtender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Every low-tender test against a transcription of its formula in decimals of 60 digits, written for this test alone: the price at which it
 * starts to flag, and what it flags. A threshold closer than 10^-40 to the price is one that is equal to it.
 */
class LowTenderDifferentialTest {

    private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal CLOSE = BigDecimal.ONE.scaleByPowerOfTen(-40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The threshold of one tender's price; empty where no test is possible. */
    private interface Oracle {
        Optional<BigDecimal> threshold(List<BigDecimal> prices, BigDecimal estimate, int own);
    }

    private record Subject(String id, Parameters parameters, boolean flagsLimit, Oracle oracle) {
        @Override
        public String toString() {
            return id + " " + parameters;
        }
    }

    private static final List<Subject> SUBJECTS = new ArrayList<>();

    private static void subject(String id, Map<String, String> parameters, boolean flagsLimit, Oracle oracle) {
        SUBJECTS.add(new Subject(id, Parameters.of(parameters), flagsLimit, oracle));
    }

    static {
        estimates();
        means();
        deviations();
        passes();
        italy();
    }

    // ---- shares of the estimate -------------------------------------------------------------------------------------

    private static Oracle ofEstimate(String share) {
        return (prices, estimate, own) -> Optional.of(estimate.multiply(new BigDecimal(share)));
    }

    private static void estimates() {
        subject("AL-ESTIMATE", Map.of("percent", "12.5"), false, ofEstimate("0.875"));
        subject("AL-UK-10-COST", Map.of(), false, ofEstimate("0.9"));
        subject("AL-BR-14133", Map.of(), false, ofEstimate("0.75"));
        subject("AL-BR-14133-85", Map.of(), false, ofEstimate("0.85"));
        subject("AL-WB-COST", Map.of("atLimit", "flagged"), true, ofEstimate("0.8"));
        subject("AL-WB-COST", Map.of("atLimit", "passed"), false, ofEstimate("0.8"));
        subject("AL-KR-FLOOR", Map.of("rate", "86.745"), false, ofEstimate("0.86745"));
        subject("AL-KR-FLOOR", Map.of("rate", "80.495"), false, ofEstimate("0.80495"));
        subject("AL-PT-OLD", Map.of("percent", "40", "atLimit", "flagged"), true, ofEstimate("0.6"));
        subject("AL-PT-OLD", Map.of("percent", "50", "atLimit", "passed"), false, ofEstimate("0.5"));
        subject("AL-RO", Map.of(), false, ofEstimate("0.8"));
        subject("AL-TW", Map.of("share", "70"), false, ofEstimate("0.7"));
        subject("AL-PT", Map.of("price", "70"), false, (prices, estimate, own) -> Optional.of(new BigDecimal("70")));
        subject("AL-JP-COST", japan(), false, LowTenderDifferentialTest::japanLimit);
    }

    private static Map<String, String> japan() {
        Map<String, String> all = new TreeMap<>(Map.of("direct", "51.7", "directCounts", "95", "temporary", "11.3"));
        all.putAll(Map.of("temporaryCounts", "90", "site", "12.9", "siteCounts", "80", "administration", "13.1"));
        all.putAll(Map.of("administrationCounts", "55", "partUnit", "1", "unit", "10", "low", "70", "high", "90"));
        return all;
    }

    /** 49 + 10 + 10 + 7: each part of 49.115, 10.17, 10.32 and 7.205 loses its decimals. */
    private static Optional<BigDecimal> japanLimit(List<BigDecimal> prices, BigDecimal estimate, int own) {
        BigDecimal limit = new BigDecimal("76")
                .min(estimate.multiply(new BigDecimal("0.9")))
                .max(estimate.multiply(new BigDecimal("0.7")));
        return Optional.of(BigDecimal.TEN.multiply(limit.divideToIntegralValue(BigDecimal.TEN)));
    }

    // ---- means, medians and places ----------------------------------------------------------------------------------

    private static BigDecimal mean(List<BigDecimal> prices) {
        return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(prices.size()), WIDE);
    }

    private static List<BigDecimal> ascending(List<BigDecimal> prices) {
        return prices.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static List<BigDecimal> others(List<BigDecimal> prices, int own) {
        List<BigDecimal> others = new ArrayList<>(prices);
        others.remove(own);
        return others;
    }

    private static BigDecimal median(List<BigDecimal> prices) {
        List<BigDecimal> sorted = ascending(prices);
        int n = sorted.size();
        return mean(List.of(sorted.get((n - 1) / 2), sorted.get(n / 2)));
    }

    private static Oracle from(int least, String share, Function<List<BigDecimal>, BigDecimal> base) {
        return (prices, estimate, own) -> prices.size() < least
                ? Optional.empty()
                : Optional.of(base.apply(prices).multiply(new BigDecimal(share)));
    }

    private static BigDecimal trimmed(List<BigDecimal> prices) {
        return mean(ascending(prices).subList(1, prices.size() - 1));
    }

    private static void means() {
        Oracle others = (prices, estimate, own) -> prices.size() < 2
                ? Optional.empty()
                : Optional.of(mean(others(prices, own)).multiply(new BigDecimal("0.9")));
        subject("AL-MEAN-OTHERS", Map.of("percent", "10"), false, others);
        subject("AL-UK-10-MEAN", Map.of(), false, from(2, "0.9", LowTenderDifferentialTest::mean));
        subject("AL-ES-ZAR", Map.of(), false, from(1, "0.9", LowTenderDifferentialTest::mean));
        subject("AL-CO-70", Map.of("measure", "mean"), false, from(1, "0.7", LowTenderDifferentialTest::mean));
        subject("AL-CO-70", Map.of("measure", "median"), false, from(1, "0.7", LowTenderDifferentialTest::median));
        subject("AL-BE", Map.of("trim", "1"), true, from(4, "0.85", LowTenderDifferentialTest::trimmed));
        Map<String, String> gap = Map.of("percent", "15", "atLimit", "flagged");
        subject("AL-DE", gap, true, from(2, "0.85", prices -> ascending(prices).get(1)));
        subject(
                "AL-GAP2",
                Map.of("percent", "15"),
                false,
                from(2, "0.85", prices -> ascending(prices).get(1)));
        subject(
                "F13",
                Map.of("base", "median", "percent", "15", "least", "3"),
                false,
                from(3, "0.85", LowTenderDifferentialTest::median));
        subject(
                "AL-GR",
                Map.of(),
                false,
                (prices, estimate, own) -> prices.size() < 5
                        ? Optional.empty()
                        : Optional.of(mean(prices).subtract(estimate.multiply(new BigDecimal("0.1")))));
        subject(
                "AL-PL",
                Map.of(),
                true,
                (prices, estimate, own) ->
                        Optional.of(mean(prices).max(estimate).multiply(new BigDecimal("0.7"))));
        subject(
                "AL-SK",
                Map.of(),
                true,
                (prices, estimate, own) -> prices.size() < 3
                        ? Optional.empty()
                        : Optional.of(mean(others(prices, own))
                                .multiply(new BigDecimal("0.85"))
                                .max(ascending(prices).get(1).multiply(new BigDecimal("0.9")))));
        subject("AL-MAD", Map.of("factor", "0.6745", "limit", "1.5"), false, LowTenderDifferentialTest::robust);
    }

    private static Optional<BigDecimal> robust(List<BigDecimal> prices, BigDecimal estimate, int own) {
        if (prices.size() < 3) {
            return Optional.empty();
        }
        BigDecimal median = median(prices);
        BigDecimal mad = median(
                prices.stream().map(price -> price.subtract(median).abs()).toList());
        return mad.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        median.subtract(new BigDecimal("1.5").multiply(mad).divide(new BigDecimal("0.6745"), WIDE)));
    }

    // ---- standard deviations ----------------------------------------------------------------------------------------

    private static BigDecimal variance(List<BigDecimal> prices, int by) {
        BigDecimal mean = mean(prices);
        return prices.stream()
                .map(price -> price.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(by), WIDE);
    }

    private static void deviations() {
        subject(
                "AL-KSD",
                Map.of("times", "1.5"),
                false,
                (prices, estimate, own) -> prices.size() < 2
                        ? Optional.empty()
                        : Optional.of(mean(prices)
                                .subtract(new BigDecimal("1.5")
                                        .multiply(variance(prices, prices.size() - 1)
                                                .sqrt(WIDE)))));
        subject(
                "AL-WB-SD",
                Map.of("deviation", "population"),
                false,
                (prices, estimate, own) -> prices.size() < 5
                        ? Optional.empty()
                        : Optional.of(mean(prices)
                                .subtract(variance(prices, prices.size()).sqrt(WIDE))));
        subject(
                "AL-CO",
                Map.of(),
                false,
                (prices, estimate, own) -> prices.size() < 5
                        ? Optional.of(estimate.multiply(new BigDecimal("0.8")))
                        : Optional.of(median(prices)
                                .subtract(variance(prices, prices.size()).sqrt(WIDE))));
        subject(
                "AL-GRUBBS",
                Map.of("t", "2.5", "tenders", "6"),
                false,
                (prices, estimate, own) -> prices.size() != 6
                        ? Optional.empty()
                        : Optional.of(mean(prices)
                                .subtract(grubbs(6, "2.5")
                                        .multiply(variance(prices, 5).sqrt(WIDE)))));
    }

    private static BigDecimal grubbs(int n, String t) {
        BigDecimal square = new BigDecimal(t).pow(2);
        return BigDecimal.valueOf(n - 1L)
                .divide(BigDecimal.valueOf(n).sqrt(WIDE), WIDE)
                .multiply(square.divide(square.add(BigDecimal.valueOf(n - 2L)), WIDE)
                        .sqrt(WIDE));
    }

    // ---- passes -----------------------------------------------------------------------------------------------------

    private static List<BigDecimal> only(List<BigDecimal> prices, Predicate<BigDecimal> kept) {
        return prices.stream().filter(kept).toList();
    }

    private static boolean above(BigDecimal price, BigDecimal limit) {
        return price.subtract(limit).compareTo(CLOSE) > 0;
    }

    private static void passes() {
        subject("AL-ES-85", Map.of("units", "mean"), false, (p, b, own) -> spain(p, b, own, false));
        subject("AL-ES-85", Map.of("units", "estimate"), false, (p, b, own) -> spain(p, b, own, true));
        subject("AL-BR-8666", Map.of(), false, LowTenderDifferentialTest::brazil);
        subject("AL-SCO", Map.of(), false, (p, b, own) -> scotland(p, "0", "1000000"));
        Map<String, String> margin = Map.of("floor", "2", "cap", "3");
        subject("AL-SCO-MARGIN", margin, false, (p, b, own) -> scotland(p, "2", "3"));
        subject(
                "AL-TR-SINIR",
                Map.of("factor", "1.1", "lowC", "C", "least", "3"),
                false,
                (p, b, own) -> turkey(p, b, "1.1", false));
        subject(
                "AL-TR-SINIR",
                Map.of("factor", "0.9", "lowC", "0.6", "least", "3"),
                false,
                (p, b, own) -> turkey(p, b, "0.9", true));
    }

    private static Optional<BigDecimal> spain(List<BigDecimal> p, BigDecimal b, int own, boolean ofEstimate) {
        BigDecimal tenth = new BigDecimal("0.1");
        BigDecimal far = b.multiply(new BigDecimal("0.75"));
        if (p.size() == 1) {
            return Optional.of(far);
        }
        if (p.size() == 2) {
            BigDecimal other = p.get(1 - own);
            return Optional.of(other.subtract((ofEstimate ? b : other).multiply(new BigDecimal("0.2"))));
        }
        BigDecimal mean = mean(p);
        BigDecimal high = mean.add((ofEstimate ? b : mean).multiply(tenth));
        List<BigDecimal> sorted = ascending(p);
        List<BigDecimal> left = only(sorted, price -> !above(price, high));
        if (p.size() == 3) {
            left = above(sorted.get(2), high) ? sorted.subList(0, 2) : sorted;
        } else if (left.size() < 3) {
            left = sorted.subList(0, 3);
        }
        BigDecimal again = mean(left);
        BigDecimal threshold = again.subtract((ofEstimate ? b : again).multiply(tenth));
        return Optional.of(p.size() == 3 ? threshold.max(far) : threshold);
    }

    private static Optional<BigDecimal> brazil(List<BigDecimal> p, BigDecimal b, int own) {
        List<BigDecimal> counted = only(p, price -> price.add(price).compareTo(b) > 0);
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(mean(counted).min(b).multiply(new BigDecimal("0.7")));
    }

    private static Optional<BigDecimal> scotland(List<BigDecimal> p, String floor, String cap) {
        if (p.size() < 2) {
            return Optional.empty();
        }
        BigDecimal low = mean(ascending(p).subList(0, p.size() - 1)).multiply(new BigDecimal("0.85"));
        BigDecimal qualifying = ascending(only(p, price -> !above(low, price))).get(0);
        BigDecimal margin = qualifying
                .multiply(new BigDecimal("0.01"))
                .min(new BigDecimal(cap))
                .max(new BigDecimal(floor));
        return Optional.of(low.min(qualifying.subtract(margin)));
    }

    private static Optional<BigDecimal> turkey(List<BigDecimal> p, BigDecimal e, String n, boolean lowest) {
        List<BigDecimal> near = only(
                p,
                price -> price.compareTo(e.multiply(new BigDecimal("0.4"))) >= 0
                        && price.compareTo(e.multiply(new BigDecimal("1.2"))) <= 0);
        if (near.size() < 3) {
            return Optional.empty();
        }
        BigDecimal m1 = mean(near);
        BigDecimal variance = variance(near, near.size() - 1);
        BigDecimal m2 = mean(only(near, price -> !above(price.subtract(m1).pow(2), variance)));
        BigDecimal c = m2.divide(e, WIDE).setScale(3, RoundingMode.HALF_UP);
        BigDecimal above = c.add(BigDecimal.ONE);
        BigDecimal k;
        if (c.compareTo(new BigDecimal("0.6")) < 0) {
            k = lowest ? new BigDecimal("0.6") : c;
        } else if (c.compareTo(BigDecimal.ONE) <= 0) {
            k = new BigDecimal("3.2")
                    .multiply(c)
                    .subtract(c.pow(2))
                    .subtract(new BigDecimal("0.6"))
                    .divide(above, WIDE);
        } else {
            k = c.pow(2)
                    .subtract(new BigDecimal("0.8").multiply(c))
                    .add(new BigDecimal("1.4"))
                    .divide(above, WIDE);
        }
        return Optional.of(
                k.setScale(3, RoundingMode.HALF_UP).multiply(m2).divide(c.multiply(new BigDecimal(n)), WIDE));
    }

    // ---- Italy ------------------------------------------------------------------------------------------------------

    private static void italy() {
        subject("AL-IT-163", Map.of(), true, (p, b, own) -> italy(p, b, 3, 999, "sum"));
        subject("AL-IT-A5", Map.of(), true, (p, b, own) -> italy(p, b, 5, 14, "few"));
        subject("AL-IT-A15", Map.of(), true, (p, b, own) -> italy(p, b, 15, 999, "many"));
    }

    private static Optional<BigDecimal> italy(List<BigDecimal> p, BigDecimal b, int least, int most, String kind) {
        if (p.size() < least || p.size() > most) {
            return Optional.empty();
        }
        // a price above another is a discount below it, so that the prices are trimmed themselves
        List<BigDecimal> sorted = ascending(p);
        int trim = p.size() / 10 + (p.size() % 10 > 0 ? 1 : 0);
        BigDecimal first = sorted.get(trim - 1);
        BigDecimal last = sorted.get(sorted.size() - trim);
        List<BigDecimal> left = only(sorted, price -> price.compareTo(first) > 0 && price.compareTo(last) < 0);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> discounts = left.stream()
                .map(price -> HUNDRED.subtract(HUNDRED.multiply(price).divide(b, WIDE)))
                .toList();
        BigDecimal sum = discounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal m = sum.divide(BigDecimal.valueOf(left.size()), WIDE);
        if (!kind.equals("sum") && !above(m, BigDecimal.ZERO)) {
            return Optional.empty();
        }
        List<BigDecimal> high = only(discounts, discount -> above(discount, m));
        BigDecimal d = high.isEmpty() ? BigDecimal.ZERO : mean(high).subtract(m);
        BigDecimal t = m.add(d);
        if (kind.equals("few") && !above(d, m.multiply(new BigDecimal("0.15")))) {
            t = m.multiply(new BigDecimal("1.2"));
        } else if (kind.equals("many")) {
            String digits = sum.add(CLOSE).setScale(2, RoundingMode.DOWN).toPlainString();
            int c1 = digits.charAt(digits.length() - 2) - '0';
            int c2 = digits.charAt(digits.length() - 1) - '0';
            t = m.add(d.multiply(BigDecimal.ONE.subtract(BigDecimal.valueOf((long) c1 * c2, 2))));
        }
        return Optional.of(b.subtract(b.multiply(t).divide(HUNDRED, WIDE)));
    }

    // ---- the comparison ---------------------------------------------------------------------------------------------

    @Provide
    Arbitrary<List<BigDecimal>> fields() {
        Arbitrary<BigDecimal> cents =
                Arbitraries.integers().between(4_000, 13_000).map(n -> BigDecimal.valueOf(n, 2));
        Arbitrary<BigDecimal> round = Arbitraries.integers().between(10, 26).map(n -> BigDecimal.valueOf(5L * n));
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(1, 20))
                .as((fine, size) -> (fine ? cents : round).list().ofSize(size))
                .flatMap(list -> list);
    }

    @Property(tries = 400)
    void theThresholdsAreThoseOfTheFormulas(
            @ForAll("fields") List<BigDecimal> prices, @ForAll @IntRange(min = 12, max = 26) int fives) {
        BigDecimal estimate = BigDecimal.valueOf(5L * fives);
        PriceField field =
                PriceField.of(prices.stream().map(Ratio::of).toList()).withEstimate(Ratio.of(estimate));
        for (Subject subject : SUBJECTS) {
            List<Answer> answers = LowTenderTests.catalogue()
                    .create(subject.id, subject.parameters)
                    .test(field);
            for (int own = 0; own < prices.size(); own++) {
                compare(subject, prices, estimate, own, answers.get(own));
            }
        }
    }

    private static void compare(Subject subject, List<BigDecimal> prices, BigDecimal estimate, int own, Answer answer) {
        Optional<BigDecimal> expected = subject.oracle.threshold(prices, estimate, own);
        assertThat(answer.measured().isPresent())
                .as("%s, tender %s of %s, estimate %s", subject, own, prices, estimate)
                .isEqualTo(expected.isPresent());
        if (expected.isEmpty()) {
            return;
        }
        BigDecimal threshold = expected.get();
        BigDecimal found = decimal(answer.measured().orElseThrow().threshold());
        BigDecimal tolerance = CLOSE.scaleByPowerOfTen(subject.id.matches("AL-(KSD|WB-SD|CO|GRUBBS)") ? 10 : 0);
        assertThat(found.subtract(threshold).abs())
                .as("%s, tender %s of %s, estimate %s: %s", subject, own, prices, estimate, found)
                .isLessThanOrEqualTo(tolerance);
        BigDecimal below = threshold.subtract(prices.get(own));
        boolean equal = below.abs().compareTo(CLOSE) <= 0;
        boolean flagsLimit = subject.id.equals("AL-CO") ? prices.size() < 5 : subject.flagsLimit;
        assertThat(answer instanceof Answer.Flag)
                .as("%s, tender %s of %s, estimate %s: %s", subject, own, prices, estimate, found)
                .isEqualTo(equal ? flagsLimit : below.signum() > 0);
    }

    private static BigDecimal decimal(Ratio number) {
        BigInteger above = number.bigNumerator();
        return new BigDecimal(above).divide(new BigDecimal(number.bigDenominator()), WIDE);
    }

    /** A test that nobody transcribed would pass unseen. */
    @Property(tries = 1)
    void everyTestIsTranscribed() {
        assertThat(SUBJECTS)
                .extracting(Subject::id)
                .containsAll(LowTenderTests.catalogue().types().stream()
                        .map(type -> type.id())
                        .toList());
    }
}
