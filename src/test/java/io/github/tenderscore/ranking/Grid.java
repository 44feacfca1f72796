package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tenders of a test as a table: a row of values for each, on criteria that are called c0, c1 and so on.
 *
 * @param rows the values of each tender
 * @param better which value is better on each criterion
 * @param weights of the criteria
 * @param prices of the tenders; empty where there are none
 */
public record Grid(List<List<Ratio>> rows, List<Direction> better, List<Ratio> weights, List<Ratio> prices) {

    private record Row(List<Ratio> values, Optional<Ratio> amount) implements Standing {
        @Override
        public Ratio points() {
            return Ratio.sum(values);
        }

        @Override
        public Ratio points(String criterion) {
            return values.get(Integer.parseInt(criterion.substring(1)));
        }

        @Override
        public Ratio price() {
            return amount.orElseThrow(() -> new IllegalStateException("no price"));
        }

        @Override
        public Ratio measure(String criterion) {
            return points(criterion);
        }
    }

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
        better = List.copyOf(better);
        weights = List.copyOf(weights);
        prices = List.copyOf(prices);
    }

    /** Digits with blanks between them. */
    public static List<Ratio> ratios(String digits) {
        return digits.isBlank()
                ? List.of()
                : List.of(digits.strip().split("\\s+")).stream()
                        .map(Ratio::parse)
                        .toList();
    }

    /** Values on which more is better, under equal weights, without prices. */
    public static Grid of(String... rows) {
        List<List<Ratio>> values = List.of(rows).stream().map(Grid::ratios).toList();
        int criteria = values.get(0).size();
        return new Grid(values, same(Direction.HIGHEST, criteria), same(Ratio.ONE, criteria), List.of());
    }

    private static <T> List<T> same(T one, int times) {
        return IntStream.range(0, times).mapToObj(i -> one).toList();
    }

    /** One sign for each criterion: + where more is better, - where less is. */
    public Grid better(String signs) {
        return new Grid(
                rows,
                signs.chars()
                        .mapToObj(sign -> sign == '+' ? Direction.HIGHEST : Direction.LOWEST)
                        .toList(),
                weights,
                prices);
    }

    public Grid weights(String digits) {
        return new Grid(rows, better, ratios(digits), prices);
    }

    public Grid prices(String digits) {
        return new Grid(rows, better, weights, ratios(digits));
    }

    /** The same tenders in another order. */
    public Grid ordered(List<Integer> order) {
        return new Grid(
                order.stream().map(rows::get).toList(),
                better,
                weights,
                prices.isEmpty() ? prices : order.stream().map(prices::get).toList());
    }

    public Grid without(int tender) {
        return ordered(
                IntStream.range(0, rows.size()).filter(i -> i != tender).boxed().toList());
    }

    /** The same tenders with one more criterion. */
    public Grid with(String weight, List<Ratio> values) {
        List<List<Ratio>> wider = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Ratio> row = new ArrayList<>(rows.get(i));
            row.add(values.get(i));
            wider.add(row);
        }
        List<Direction> more = new ArrayList<>(better);
        more.add(Direction.HIGHEST);
        List<Ratio> weighed = new ArrayList<>(weights);
        weighed.add(Ratio.parse(weight));
        return new Grid(wider, more, weighed, prices);
    }

    public int size() {
        return rows.size();
    }

    public Contest contest() {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            standings.add(new Row(rows.get(i), prices.isEmpty() ? Optional.empty() : Optional.of(prices.get(i))));
        }
        return new Contest(
                standings,
                IntStream.range(0, better.size())
                        .mapToObj(i -> new Contest.Weighed("c" + i, weights.get(i), better.get(i)))
                        .toList(),
                Ratio.sum(weights));
    }

    public List<Ratio> figures(AwardRule rule) {
        return rule.figures(contest());
    }

    public int[] places(AwardRule rule) {
        Contest contest = contest();
        return rule.places(contest, rule.figures(contest));
    }
}
