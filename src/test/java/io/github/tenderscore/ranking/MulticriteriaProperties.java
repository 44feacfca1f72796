package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The formulas written out once more on {@link BigDecimal}, from their text alone, against fields that nobody chose. */
class MulticriteriaProperties {

    private static final MathContext WIDE = new MathContext(80);

    /** The price weighs two fifths of the whole. */
    private static final BigDecimal SHARE = new BigDecimal("0.4");

    /** A field as plain numbers, the price being the last criterion. */
    private static final class Plain {

        private final BigDecimal[][] values;
        private final boolean[] less;
        private final BigDecimal[] weights;

        Plain(BigDecimal[][] values, boolean[] less, BigDecimal[] weights) {
            this.values = values;
            this.less = less;
            this.weights = weights;
        }

        static Plain of(Grid grid) {
            int n = grid.size();
            int m = grid.better().size();
            BigDecimal[][] values = new BigDecimal[n][m + 1];
            boolean[] less = new boolean[m + 1];
            BigDecimal[] weights = new BigDecimal[m + 1];
            BigDecimal total = grid.weights().stream().map(Plain::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int j = 0; j < m; j++) {
                less[j] = grid.better().get(j) == Direction.LOWEST;
                weights[j] = decimal(grid.weights().get(j))
                        .multiply(BigDecimal.ONE.subtract(SHARE))
                        .divide(total, WIDE);
                for (int i = 0; i < n; i++) {
                    values[i][j] = decimal(grid.rows().get(i).get(j));
                }
            }
            less[m] = true;
            weights[m] = SHARE;
            for (int i = 0; i < n; i++) {
                values[i][m] = decimal(grid.prices().get(i));
            }
            return new Plain(values, less, weights);
        }

        static BigDecimal decimal(Ratio number) {
            return new BigDecimal(number.bigNumerator()).divide(new BigDecimal(number.bigDenominator()), WIDE);
        }

        int tenders() {
            return values.length;
        }

        int criteria() {
            return less.length;
        }

        BigDecimal high(int j) {
            return Arrays.stream(values)
                    .map(row -> row[j])
                    .reduce(BigDecimal::max)
                    .orElseThrow();
        }

        BigDecimal low(int j) {
            return Arrays.stream(values)
                    .map(row -> row[j])
                    .reduce(BigDecimal::min)
                    .orElseThrow();
        }

        BigDecimal sum(int j, Function<BigDecimal, BigDecimal> of) {
            return Arrays.stream(values).map(row -> of.apply(row[j])).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** value / highest, lowest / value. */
        BigDecimal best(int i, int j) {
            return less[j] ? low(j).divide(values[i][j], WIDE) : values[i][j].divide(high(j), WIDE);
        }

        BigDecimal weighted(IntFunction<BigDecimal> term) {
            return IntStream.range(0, criteria())
                    .mapToObj(j -> weights[j].multiply(term.apply(j)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** How much better the value of one is than a figure on the same criterion. */
        BigDecimal lead(int i, int j, BigDecimal from) {
            return less[j] ? from.subtract(values[i][j]) : values[i][j].subtract(from);
        }
    }

    @Provide
    Arbitrary<Grid> grids() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(n -> Arbitraries.integers()
                        .between(1, 4)
                        .flatMap(m -> Combinators.combine(
                                        Arbitraries.integers()
                                                .between(1, 40)
                                                .list()
                                                .ofSize(n * m),
                                        Arbitraries.integers()
                                                .between(8_000, 12_000)
                                                .list()
                                                .ofSize(n),
                                        Arbitraries.integers()
                                                .between(1, 9)
                                                .list()
                                                .ofSize(m),
                                        Arbitraries.of(Direction.values())
                                                .list()
                                                .ofSize(m))
                                .as((values, prices, weights, better) -> new Grid(
                                        IntStream.range(0, n)
                                                .mapToObj(i -> values.subList(i * m, (i + 1) * m).stream()
                                                        .map(value -> Ratio.of(value, 4))
                                                        .toList())
                                                .toList(),
                                        better,
                                        weights.stream().map(Ratio::of).toList(),
                                        prices.stream()
                                                .map(price -> Ratio.of(price, 100))
                                                .toList()))));
    }

    private static void assertAgrees(AwardRule rule, Grid grid, int digits, IntFunction<BigDecimal> expected) {
        List<Ratio> figures = grid.figures(rule);
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(digits);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(Plain.decimal(figures.get(i)).subtract(expected.apply(i)).abs())
                    .as(rule.id() + " " + i)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @Property(tries = 200)
    void weightedSums(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        assertAgrees(
                AwardRules.normalisedSum("40", Normaliser.BEST), grid, 60, i -> plain.weighted(j -> plain.best(i, j)));
        assertAgrees(
                AwardRules.normalisedSum("40", Normaliser.MIN_MAX),
                grid,
                60,
                i -> plain.weighted(j -> {
                    BigDecimal range = plain.high(j).subtract(plain.low(j));
                    return range.signum() == 0
                            ? BigDecimal.ONE
                            : plain.lead(i, j, plain.less[j] ? plain.high(j) : plain.low(j))
                                    .divide(range, WIDE);
                }));
        Function<BigDecimal, BigDecimal> over = value -> BigDecimal.ONE.divide(value, WIDE);
        assertAgrees(
                AwardRules.normalisedSum("40", Normaliser.SUM),
                grid,
                60,
                i -> plain.weighted(j -> {
                    Function<BigDecimal, BigDecimal> turned = plain.less[j] ? over : Function.identity();
                    return turned.apply(plain.values[i][j]).divide(plain.sum(j, turned), WIDE);
                }));
        assertAgrees(
                AwardRules.normalisedSum("40", Normaliser.VECTOR),
                grid,
                30,
                i -> plain.weighted(j -> {
                    Function<BigDecimal, BigDecimal> turned = plain.less[j] ? over : Function.identity();
                    BigDecimal squares =
                            plain.sum(j, value -> turned.apply(value).pow(2, WIDE));
                    return turned.apply(plain.values[i][j]).divide(squares.sqrt(WIDE), WIDE);
                }));
    }

    /** The product to the power of the common denominator of the weights is a product of whole powers. */
    @Property(tries = 100)
    void weightedProducts(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        List<Ratio> figures = grid.figures(AwardRules.weightedProduct("40", Normaliser.BEST));
        int total = grid.weights().stream()
                .mapToInt(weight -> weight.bigNumerator().intValueExact())
                .sum();
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal powers = plain.best(i, plain.criteria() - 1).pow(2 * total, WIDE);
            for (int j = 0; j < grid.weights().size(); j++) {
                powers = powers.multiply(
                        plain.best(i, j)
                                .pow(3 * grid.weights().get(j).bigNumerator().intValueExact(), WIDE),
                        WIDE);
            }
            BigDecimal found = Plain.decimal(figures.get(i)).pow(5 * total, WIDE);
            assertThat(found.subtract(powers).abs()).isLessThanOrEqualTo(powers.movePointLeft(30));
        }
    }

    @Property(tries = 200)
    void closeness(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        assertAgrees(AwardRules.topsis("40", Normaliser.VECTOR), grid, 32, i -> {
            BigDecimal toBest = distance(plain, i, true);
            BigDecimal toWorst = distance(plain, i, false);
            BigDecimal both = toBest.add(toWorst);
            return both.signum() == 0 ? BigDecimal.ONE : toWorst.divide(both, WIDE);
        });
    }

    private static BigDecimal distance(Plain plain, int i, boolean best) {
        BigDecimal squares = BigDecimal.ZERO;
        for (int j = 0; j < plain.criteria(); j++) {
            BigDecimal norm = plain.sum(j, value -> value.pow(2)).sqrt(WIDE);
            BigDecimal from = best == plain.less[j] ? plain.low(j) : plain.high(j);
            BigDecimal way =
                    plain.values[i][j].subtract(from).multiply(plain.weights[j]).divide(norm, WIDE);
            squares = squares.add(way.pow(2));
        }
        return squares.sqrt(WIDE);
    }

    @Property(tries = 200)
    void compromise(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        List<BigDecimal> sums = new ArrayList<>();
        List<BigDecimal> highest = new ArrayList<>();
        for (int i = 0; i < plain.tenders(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            for (int j = 0; j < plain.criteria(); j++) {
                BigDecimal range = plain.high(j).subtract(plain.low(j));
                if (range.signum() > 0) {
                    BigDecimal lag = plain.lead(i, j, plain.less[j] ? plain.low(j) : plain.high(j))
                            .negate();
                    BigDecimal term = plain.weights[j].multiply(lag).divide(range, WIDE);
                    sum = sum.add(term);
                    most = most.max(term);
                }
            }
            sums.add(sum);
            highest.add(most);
        }
        BigDecimal v = new BigDecimal("0.3");
        assertAgrees(
                AwardRules.vikor("40", "0.3"),
                grid,
                60,
                i -> v.multiply(part(sums, i)).add(BigDecimal.ONE.subtract(v).multiply(part(highest, i))));
    }

    /** Sums that differ in the last of 80 digits alone are equal, and their part counts nothing. */
    private static BigDecimal part(List<BigDecimal> lags, int i) {
        BigDecimal low = lags.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal range = lags.stream().reduce(BigDecimal::max).orElseThrow().subtract(low);
        return range.compareTo(BigDecimal.ONE.movePointLeft(70)) < 0
                ? BigDecimal.ZERO
                : lags.get(i).subtract(low).divide(range, WIDE);
    }

    @Property(tries = 200)
    void distanceFromTheAverage(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        List<BigDecimal> ahead = new ArrayList<>();
        List<BigDecimal> behind = new ArrayList<>();
        for (int i = 0; i < plain.tenders(); i++) {
            int tender = i;
            IntFunction<BigDecimal> lead = j -> {
                BigDecimal mean = plain.sum(j, Function.identity()).divide(BigDecimal.valueOf(plain.tenders()), WIDE);
                return plain.lead(tender, j, mean).divide(mean, WIDE);
            };
            ahead.add(plain.weighted(j -> lead.apply(j).max(BigDecimal.ZERO)));
            behind.add(plain.weighted(j -> lead.apply(j).negate().max(BigDecimal.ZERO)));
        }
        assertAgrees(
                AwardRules.edas("40"),
                grid,
                60,
                i -> share(ahead, i)
                        .add(BigDecimal.ONE)
                        .subtract(share(behind, i))
                        .divide(BigDecimal.valueOf(2), WIDE));
    }

    private static BigDecimal share(List<BigDecimal> distances, int i) {
        BigDecimal most = distances.stream().reduce(BigDecimal::max).orElseThrow();
        return most.compareTo(BigDecimal.ONE.movePointLeft(70)) < 0
                ? BigDecimal.ZERO
                : distances.get(i).divide(most, WIDE);
    }

    @Property(tries = 200)
    void ratioSystemAndNetFlow(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        assertAgrees(
                AwardRules.moora("40"),
                grid,
                32,
                i -> plain.weighted(j -> {
                    BigDecimal part = plain.values[i][j].divide(
                            plain.sum(j, value -> value.pow(2)).sqrt(WIDE), WIDE);
                    return plain.less[j] ? part.negate() : part;
                }));
        assertAgrees(AwardRules.promethee2("40", "linear", "10", "50", "0"), grid, 60, i -> {
            BigDecimal flow = BigDecimal.ZERO;
            for (int k = 0; k < plain.tenders(); k++) {
                flow = flow.add(preference(plain, i, k)).subtract(preference(plain, k, i));
            }
            return flow.divide(BigDecimal.valueOf(plain.tenders() - 1L), WIDE);
        });
    }

    private static BigDecimal preference(Plain plain, int a, int b) {
        return plain.weighted(j -> {
            BigDecimal range = plain.high(j).subtract(plain.low(j));
            if (range.signum() == 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal lead =
                    plain.lead(a, j, plain.values[b][j]).movePointRight(2).divide(range, WIDE);
            return lead.subtract(BigDecimal.TEN)
                    .divide(new BigDecimal("40"), WIDE)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.ONE);
        });
    }

    /** With whole numbers alone: weights as they are, values over sums on a common denominator. */
    @Property(tries = 200)
    void kernels(@ForAll("grids") Grid grid) {
        Plain plain = Plain.of(grid);
        BigDecimal tiny = BigDecimal.ONE.movePointLeft(60);
        BigDecimal range = IntStream.range(0, plain.criteria())
                .mapToObj(j -> plain.high(j).subtract(plain.low(j)).divide(plain.sum(j, Function.identity()), WIDE))
                .reduce(BigDecimal::max)
                .orElseThrow();
        List<Ratio> figures = grid.figures(AwardRules.electre1("40", Normaliser.SUM, "0.62", "0.37"));
        for (int b = 0; b < plain.tenders(); b++) {
            boolean outranked = false;
            for (int a = 0; a < plain.tenders(); a++) {
                BigDecimal concordance = BigDecimal.ZERO;
                BigDecimal worst = BigDecimal.ZERO;
                boolean equal = true;
                for (int j = 0; j < plain.criteria(); j++) {
                    BigDecimal lead = plain.lead(a, j, plain.values[b][j]);
                    equal &= lead.signum() == 0;
                    if (lead.signum() >= 0) {
                        concordance = concordance.add(plain.weights[j]);
                    }
                    worst = worst.max(lead.negate().divide(plain.sum(j, Function.identity()), WIDE));
                }
                outranked |= !equal
                        && concordance.add(tiny).compareTo(new BigDecimal("0.62")) >= 0
                        && worst.subtract(tiny).compareTo(range.multiply(new BigDecimal("0.37"))) <= 0;
            }
            assertThat(figures.get(b)).isEqualTo(outranked ? Ratio.ZERO : Ratio.ONE);
        }
    }

    /** The same values through other numbers: whole ones that are far too large for a long. */
    @Property(tries = 50)
    void hugeNumbersChangeNoClosenessAndNoCompromise(@ForAll("grids") Grid grid) {
        Ratio huge = Ratio.of(BigInteger.TEN.pow(40).add(BigInteger.ONE), BigInteger.TEN.pow(7));
        Grid scaled = new Grid(
                grid.rows().stream()
                        .map(row -> row.stream().map(huge::times).toList())
                        .toList(),
                grid.better(),
                grid.weights(),
                grid.prices().stream().map(huge::times).toList());
        for (AwardRule rule : List.of(AwardRules.topsis("40", Normaliser.VECTOR), AwardRules.vikor("40", "0.5"))) {
            assertThat(scaled.figures(rule)).isEqualTo(grid.figures(rule));
        }
    }
}
