package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.rule.Parameters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The rules of which a comparison decides (AG-LEX, AG-ELECTRE2, AG-CODAS) and AG-WASPAS against transcriptions of their formulas, written for
 * this test alone: on fractions of two whole numbers where a comparison must be exact, otherwise in decimals of 80 digits.
 */
class MulticriteriaDifferentialTest {

    private static final MathContext WIDE = new MathContext(80);

    /** The price weighs two fifths of the whole, the criteria share three. */
    private static final String PRICE = "40";

    // ---- plain fractions --------------------------------------------------------------------------------------------

    /** Never put in lowest terms; the part below is above zero. */
    private record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

        static final Fraction ZERO = of(0, 1);

        static Fraction of(long above, long below) {
            return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }

        static Fraction of(Ratio number) {
            return new Fraction(number.bigNumerator(), number.bigDenominator());
        }

        /** Such as 35 for 0.35. */
        static Fraction hundredths(int number) {
            return of(number, 100);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.above.negate(), other.below));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        /** By a number above zero. */
        Fraction over(Fraction other) {
            return new Fraction(above.multiply(other.below), below.multiply(other.above));
        }

        Fraction size() {
            return new Fraction(above.abs(), below);
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        boolean isAtMost(Fraction other) {
            return compareTo(other) <= 0;
        }

        BigDecimal decimal() {
            return new BigDecimal(above).divide(new BigDecimal(below), WIDE);
        }
    }

    private static Fraction highest(List<Fraction> values) {
        return values.stream().max(Fraction::compareTo).orElseThrow();
    }

    private static Fraction lowest(List<Fraction> values) {
        return values.stream().min(Fraction::compareTo).orElseThrow();
    }

    private static Fraction sum(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** One criterion, or the price. */
    private record Criterion(List<Fraction> values, boolean less, Fraction weight) {

        /** How much better one tender is than another; below zero where it is worse. */
        Fraction lead(int one, int other) {
            Fraction more = values.get(one).minus(values.get(other));
            return less ? Fraction.ZERO.minus(more) : more;
        }

        Fraction range() {
            return highest(values).minus(lowest(values));
        }

        /** Value / highest, lowest / value; zero where all have zero. */
        Fraction part(int tender) {
            Fraction value = values.get(tender);
            if (less) {
                return lowest(values).over(value);
            }
            return highest(values).above.signum() == 0 ? Fraction.ZERO : value.over(highest(values));
        }
    }

    private static List<Criterion> criteria(Grid grid) {
        Fraction total = sum(grid.weights().stream().map(Fraction::of).toList());
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < grid.better().size(); j++) {
            int criterion = j;
            criteria.add(new Criterion(
                    grid.rows().stream()
                            .map(row -> Fraction.of(row.get(criterion)))
                            .toList(),
                    grid.better().get(j) == Direction.LOWEST,
                    Fraction.of(grid.weights().get(j)).times(Fraction.of(3, 5)).over(total)));
        }
        criteria.add(new Criterion(grid.prices().stream().map(Fraction::of).toList(), true, Fraction.of(2, 5)));
        return criteria;
    }

    // ---- fields -----------------------------------------------------------------------------------------------------

    /** Few different values, so that many are equal. */
    private static Arbitrary<Grid> grids(int least, int most) {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(n -> Arbitraries.integers()
                        .between(1, 4)
                        .flatMap(m -> Combinators.combine(
                                        list(least, most, n * m),
                                        list(18, 24, n),
                                        list(1, 4, m),
                                        Arbitraries.of(Direction.values())
                                                .list()
                                                .ofSize(m))
                                .as((values, prices, weights, better) -> new Grid(
                                        IntStream.range(0, n)
                                                .mapToObj(i -> values.subList(i * m, (i + 1) * m))
                                                .toList(),
                                        better,
                                        weights,
                                        prices))));
    }

    private static Arbitrary<List<Ratio>> list(int least, int most, int size) {
        return Arbitraries.integers()
                .between(least, most)
                .map(quarters -> Ratio.of(quarters, 4))
                .list()
                .ofSize(size);
    }

    @Provide
    Arbitrary<Grid> anyValues() {
        return grids(-6, 6);
    }

    @Provide
    Arbitrary<Grid> fromZero() {
        return grids(0, 8);
    }

    @Provide
    Arbitrary<Grid> aboveZero() {
        return grids(1, 40);
    }

    @Provide
    Arbitrary<Integer> hundredths() {
        return Arbitraries.integers().between(0, 100);
    }

    private static String text(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static void assertClose(Ratio figure, BigDecimal expected, int digits) {
        assertThat(Fraction.of(figure).decimal().subtract(expected).abs())
                .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(digits));
    }

    // ---- AG-LEX -----------------------------------------------------------------------------------------------------

    @Property(tries = 500)
    void oneCriterionAfterTheOther(@ForAll("anyValues") Grid grid, @ForAll("hundredths") int percent) {
        int criteria = grid.better().size();
        List<String> names = new ArrayList<>(
                IntStream.range(0, criteria).mapToObj(j -> "c" + j).toList());
        // the price comes second
        names.add(1, "price");
        List<Criterion> order = new ArrayList<>(criteria(grid).subList(0, criteria));
        order.add(1, criteria(grid).get(criteria));
        AwardRule rule = AwardRules.lexicographic(percent + "", names.toArray(String[]::new));
        Ratio[] expected = new Ratio[grid.size()];
        place(order, Fraction.hundredths(percent), all(grid), 1, expected);
        assertThat(grid.figures(rule)).containsExactly(expected);
    }

    private static List<Integer> all(Grid grid) {
        return IntStream.range(0, grid.size()).boxed().toList();
    }

    /** Gives the next place to those who stay in to the end, and the places after it to the others. */
    private static void place(
            List<Criterion> order, Fraction tolerance, List<Integer> competing, int place, Ratio[] places) {
        if (competing.isEmpty()) {
            return;
        }
        List<Integer> in = competing;
        for (Criterion criterion : order) {
            List<Integer> before = in;
            int best = before.stream()
                    .filter(a -> before.stream().allMatch(b -> Fraction.ZERO.isAtMost(criterion.lead(a, b))))
                    .findFirst()
                    .orElseThrow();
            Fraction margin = criterion.values.get(best).size().times(tolerance);
            in = before.stream()
                    .filter(a -> criterion.lead(best, a).isAtMost(margin))
                    .toList();
        }
        List<Integer> placed = in;
        placed.forEach(tender -> places[tender] = Ratio.of(place));
        place(
                order,
                tolerance,
                competing.stream().filter(tender -> !placed.contains(tender)).toList(),
                place + placed.size(),
                places);
    }

    // ---- AG-ELECTRE2 ------------------------------------------------------------------------------------------------

    @Provide
    Arbitrary<List<Integer>> thresholds() {
        return Arbitraries.integers().between(0, 100).list().ofSize(5);
    }

    @Property(tries = 500)
    void meanOfTwoOrders(
            @ForAll("fromZero") Grid grid, @ForAll("thresholds") List<Integer> drawn, @ForAll boolean bySum) {
        int[] p = drawn.subList(0, 3).stream().mapToInt(i -> i).sorted().toArray();
        int[] q = drawn.subList(3, 5).stream().mapToInt(i -> i).sorted().toArray();
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            texts.put("p" + i, text(p[2 - i]));
        }
        texts.put("q0", text(q[1]));
        texts.put("q1", text(q[0]));
        AwardRule rule = AwardRules.electre2(PRICE, bySum ? Normaliser.SUM : Normaliser.MIN_MAX, Parameters.of(texts));
        BiPredicate<Integer, Integer> outranks = (a, b) -> {
            Fraction c = concordance(criteria(grid), a, b);
            Fraction d = discordance(criteria(grid), a, b, bySum);
            boolean strong = reaches(c, d, p[2], q[1]) || reaches(c, d, p[1], q[0]);
            return concordance(criteria(grid), b, a).compareTo(c) < 0 && (strong || reaches(c, d, p[0], q[1]));
        };
        int[] top = turns(grid.size(), outranks);
        int[] bottom = turns(grid.size(), (a, b) -> outranks.test(b, a));
        int last = Arrays.stream(bottom).max().orElseThrow();
        assertThat(grid.figures(rule))
                .isEqualTo(all(grid).stream()
                        .map(i -> Ratio.of(top[i] + (last + 1 - bottom[i]), 2))
                        .toList());
    }

    private static boolean reaches(Fraction c, Fraction d, int p, int q) {
        return Fraction.hundredths(p).isAtMost(c) && d.isAtMost(Fraction.hundredths(q));
    }

    private static Fraction concordance(List<Criterion> criteria, int a, int b) {
        return sum(criteria.stream()
                .filter(criterion -> Fraction.ZERO.isAtMost(criterion.lead(a, b)))
                .map(Criterion::weight)
                .toList());
    }

    private static Fraction discordance(List<Criterion> criteria, int a, int b, boolean bySum) {
        Fraction behind = Fraction.ZERO;
        Fraction widest = Fraction.ZERO;
        for (Criterion criterion : criteria) {
            Fraction scale = bySum ? sum(criterion.values) : criterion.range();
            if (scale.above.signum() > 0) {
                behind = highest(List.of(behind, criterion.lead(b, a).over(scale)));
                widest = highest(List.of(widest, criterion.range().over(scale)));
            }
        }
        return behind.above.signum() == 0 ? behind : behind.over(widest);
    }

    /** The turn in which each is taken away: those against whom nobody left has anything, or all where there are none such. */
    private static int[] turns(int tenders, BiPredicate<Integer, Integer> against) {
        int[] turns = new int[tenders];
        List<Integer> left = new ArrayList<>(IntStream.range(0, tenders).boxed().toList());
        for (int turn = 1; !left.isEmpty(); turn++) {
            List<Integer> taken = new ArrayList<>();
            for (int b : left) {
                if (left.stream().noneMatch(a -> against.test(a, b))) {
                    taken.add(b);
                }
            }
            if (taken.isEmpty()) {
                taken.addAll(left);
            }
            for (int tender : taken) {
                turns[tender] = turn;
            }
            left.removeAll(taken);
        }
        return turns;
    }

    // ---- AG-CODAS ---------------------------------------------------------------------------------------------------

    /** A difference that is closer than 10^-30 to the threshold is one that is equal to it. */
    @Property(tries = 500)
    void distanceFromTheWorst(@ForAll("aboveZero") Grid grid, @ForAll("hundredths") int tau) {
        List<Criterion> criteria = criteria(grid);
        BigDecimal least = Fraction.hundredths(tau).decimal().subtract(BigDecimal.ONE.movePointLeft(30));
        List<BigDecimal> e = new ArrayList<>();
        List<BigDecimal> t = new ArrayList<>();
        for (int tender : all(grid)) {
            List<Fraction> ways = criteria.stream()
                    .map(criterion -> way(criterion, grid, tender))
                    .toList();
            e.add(sum(ways.stream().map(way -> way.times(way)).toList())
                    .decimal()
                    .sqrt(WIDE));
            t.add(sum(ways).decimal());
        }
        List<Ratio> figures = grid.figures(AwardRules.codas(PRICE, text(tau)));
        for (int i = 0; i < grid.size(); i++) {
            BigDecimal expected = BigDecimal.ZERO;
            for (int k = 0; k < grid.size(); k++) {
                BigDecimal apart = e.get(i).subtract(e.get(k));
                expected = expected.add(apart);
                if (apart.abs().compareTo(least) >= 0) {
                    expected = expected.add(t.get(i).subtract(t.get(k)));
                }
            }
            assertClose(figures.get(i), expected, 31);
        }
    }

    /** Weight × (value - worst value). */
    private static Fraction way(Criterion criterion, Grid grid, int tender) {
        Fraction worst = lowest(all(grid).stream().map(criterion::part).toList());
        return criterion.part(tender).minus(worst).times(criterion.weight);
    }

    // ---- AG-WASPAS --------------------------------------------------------------------------------------------------

    /** The product to the power of the common denominator of the weights is a product of whole powers. */
    @Property(tries = 300)
    void sumAndProduct(@ForAll("aboveZero") Grid grid, @ForAll("hundredths") int lambda) {
        List<Criterion> criteria = criteria(grid);
        List<Ratio> figures = grid.figures(AwardRules.sumAndProduct(PRICE, text(lambda)));
        BigDecimal counts = Fraction.hundredths(lambda).decimal();
        for (int i = 0; i < figures.size(); i++) {
            int tender = i;
            BigDecimal added = sum(criteria.stream()
                            .map(criterion -> criterion.part(tender).times(criterion.weight))
                            .toList())
                    .decimal();
            if (lambda == 100) {
                assertClose(figures.get(i), added, 60);
                continue;
            }
            BigDecimal multiplied = Fraction.of(figures.get(i))
                    .decimal()
                    .subtract(counts.multiply(added))
                    .divide(BigDecimal.ONE.subtract(counts), WIDE);
            assertIsProduct(
                    multiplied,
                    grid,
                    criterion -> criteria.get(criterion).part(tender).decimal());
        }
    }

    private static void assertIsProduct(BigDecimal found, Grid grid, IntFunction<BigDecimal> part) {
        int units = grid.weights().stream()
                .mapToInt(weight -> weight.times(Ratio.of(4)).bigNumerator().intValueExact())
                .sum();
        BigDecimal powers = part.apply(grid.weights().size()).pow(2 * units, WIDE);
        for (int j = 0; j < grid.weights().size(); j++) {
            int own = grid.weights().get(j).times(Ratio.of(4)).bigNumerator().intValueExact();
            powers = powers.multiply(part.apply(j).pow(3 * own, WIDE), WIDE);
        }
        assertThat(found.pow(5 * units, WIDE).subtract(powers).abs()).isLessThanOrEqualTo(powers.movePointLeft(29));
    }
}
