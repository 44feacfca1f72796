package io.github.tenderscore.stress;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a price earns, at prices that are stated, beside other bids whose prices are stated: a line to be drawn, exact and without rounding.
 *
 * @param criterion the id of the price criterion
 * @param others the prices of the other bids
 * @param series from the lowest price to the highest
 */
public record PriceCurve(String criterion, List<Ratio> others, List<At> series) {

    /**
     * What one price earns.
     *
     * @param price what a bid asks
     * @param points what it earns for that beside the others
     * @param moneyPerPoint how much more the next price asks for each point that it earns less; empty for the last price, and where the next
     *     earns no less
     */
    public record At(Ratio price, Ratio points, Optional<Ratio> moneyPerPoint) {}

    /**
     * Copies the lists.
     *
     * @param criterion the id of the price criterion
     * @param others the prices of the other bids
     * @param series from the lowest price to the highest
     */
    public PriceCurve {
        others = List.copyOf(others);
        series = List.copyOf(series);
    }

    /**
     * Draws the line of a price rule.
     *
     * @param method the method
     * @param criterion the id of a price criterion that earns points
     * @param others the prices of the other bids
     * @param at the prices whose points are asked for, in any order
     * @return the line
     * @throws IllegalArgumentException if the criterion earns no points for a price, or the rule cannot score one of the prices
     * @throws ArithmeticException if the rule cannot score one of the prices
     */
    public static PriceCurve of(Methodology method, String criterion, List<Ratio> others, List<Ratio> at) {
        PricePoints points = new PricePoints(rule(method, criterion), method.available(criterion));
        List<Ratio> prices = at.stream().sorted().distinct().toList();
        List<Ratio> earned =
                prices.stream().map(price -> points.of(price, others)).toList();
        List<At> series = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            Optional<Ratio> each = Optional.empty();
            if (i + 1 < prices.size() && earned.get(i + 1).compareTo(earned.get(i)) < 0) {
                each = Optional.of(prices.get(i + 1)
                        .minus(prices.get(i))
                        .dividedBy(earned.get(i).minus(earned.get(i + 1))));
            }
            series.add(new At(prices.get(i), earned.get(i), each));
        }
        return new PriceCurve(criterion, others, series);
    }

    private static PriceRule rule(Methodology method, String criterion) {
        return method.find(criterion)
                .filter(Criterion.Leaf.class::isInstance)
                .map(leaf -> ((Criterion.Leaf) leaf).scoring())
                .filter(Scoring.Price.class::isInstance)
                .flatMap(scoring -> ((Scoring.Price) scoring).rule())
                .orElseThrow(() -> new IllegalArgumentException("The criterion (" + criterion
                        + ") must be a price criterion of the method \"" + method.title() + "\" that earns points"));
    }
}
