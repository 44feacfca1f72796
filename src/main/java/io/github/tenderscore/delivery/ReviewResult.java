package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a contract stands at one assessment.
 *
 * @param review the assessment with what was returned
 * @param results each indicator, then each commitment that no indicator follows
 * @param index how far the promises are kept in all
 * @param remedy what the contract asks for what is missing; empty where it has no such remedy
 * @param changes what changed of each since the assessment before; empty for the first
 * @param trend how the index moved since then; empty for the first
 */
public record ReviewResult(
        Review review,
        List<KpiResult> results,
        DeliveryIndex index,
        Optional<Remedy> remedy,
        List<Change> changes,
        Optional<Trend> trend) {

    /**
     * Copies the lists.
     *
     * @param review the assessment with what was returned
     * @param results each indicator, then each commitment that no indicator follows
     * @param index how far the promises are kept in all
     * @param remedy what the contract asks for what is missing; empty where it has no such remedy
     * @param changes what changed of each since the assessment before; empty for the first
     * @param trend how the index moved since then; empty for the first
     */
    public ReviewResult {
        results = List.copyOf(results);
        changes = List.copyOf(changes);
    }

    /** The last of some assessments, which are in order of time. */
    static ReviewResult of(Delivery delivery, List<Review> reviews, Optional<ReviewResult> before) {
        Review last = reviews.get(reviews.size() - 1);
        Map<String, List<Return>> returns = DeliveredFigures.byKpi(reviews);
        List<KpiResult> results = delivery.followed().stream()
                .map(kpi -> KpiResult.of(
                        kpi,
                        kpi.target().due(delivery.contract().term(), last.to()),
                        DeliveredFigures.of(delivery, kpi, last, returns),
                        last.overrule(kpi.id()),
                        delivery.terms()))
                .toList();
        DeliveryIndex index = DeliveryIndex.of(results);
        return new ReviewResult(
                last,
                results,
                index,
                delivery.terms().remedyFactor().map(factor -> Remedy.of(factor, results)),
                before.map(one -> changes(one.results, results, delivery.terms()))
                        .orElse(List.of()),
                before.map(one -> trend(one.index, index, delivery.terms())));
    }

    private static List<Change> changes(List<KpiResult> before, List<KpiResult> now, DeliveryTerms terms) {
        return IntStream.range(0, now.size())
                .mapToObj(i -> Change.between(before.get(i), now.get(i), terms))
                .toList();
    }

    private static Trend trend(DeliveryIndex before, DeliveryIndex now, DeliveryTerms terms) {
        return before.value().isEmpty() || now.value().isEmpty()
                ? Trend.UNKNOWN
                : Trend.of(before.value().get(), now.value().get(), terms.trendMargin());
    }

    /**
     * How one indicator stands.
     *
     * @param kpi its id
     * @return empty where there is none of that id
     */
    public Optional<KpiResult> result(String kpi) {
        return results.stream().filter(one -> one.kpi().id().equals(kpi)).findFirst();
    }

    /**
     * How often each statutory word stands; words are counted and never averaged.
     *
     * @return every word, in the order of the regulation
     */
    public Map<Rating, Integer> ratings() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, (int)
                    results.stream().filter(one -> one.rating() == rating).count());
        }
        return counts;
    }

    /**
     * How the index was worked out.
     *
     * @return the shares that count with their weights, the coverage and the parts by evidence; without a figure where nothing is known
     */
    public Step indexStep() {
        return DeliveryIndex.step(index, results);
    }

    /**
     * Why the contract stands as it does at this assessment.
     *
     * @return the index, each indicator, and the remedy where there is one
     */
    public Explanation explanation() {
        Step.Builder top = Step.of("Assessment " + review.id() + ", " + review.from() + " to " + review.to());
        top.step(indexStep());
        results.forEach(one -> top.step(one.step()));
        results.stream()
                .filter(one -> one.over().filter(over -> over.signum() > 0).isPresent())
                .forEach(one -> top.step(over(one)));
        remedy.ifPresent(one -> top.step(one.step()));
        return new Explanation(top.build());
    }

    private static Step over(KpiResult one) {
        String due = Figures.factor(one.promised().exact().orElseThrow());
        String quantity = Figures.factor(one.delivered().quantity().orElseThrow());
        Ratio over = one.over().orElseThrow();
        return Step.of("Beyond the promise: " + one.kpi().id())
                .formula(
                        one.kpi().isHigherBetter()
                                ? "delivered to date - promised to date"
                                : "promised to date - delivered to date",
                        one.kpi().isHigherBetter() ? quantity + " - " + due : due + " - " + quantity)
                .exact(over)
                .note("in " + one.kpi().unit() + "; makes up for nothing else")
                .build();
    }
}
