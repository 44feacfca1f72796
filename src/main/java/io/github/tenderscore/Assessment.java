package io.github.tenderscore;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of every tender under the published method, and why.
 *
 * <p>It never depends on the order, the names or the ids of tenders, but for the order in which tied tenders are listed, which is
 * that of their ids. Immutable and thread-safe.
 */
public final class Assessment {

    private final Evaluation evaluation;
    private final List<TenderResult> results;
    private final Explainer explainer;

    Assessment(Evaluation evaluation, List<Sheet> sheets) {
        this.evaluation = evaluation;
        this.explainer = new Explainer(evaluation.plan(), sheets);
        TenderResult[] made = new TenderResult[sheets.size()];
        Arrays.setAll(made, i -> new TenderResult(evaluation.plan(), sheets.get(i), explainer));
        this.results = List.of(made);
    }

    /**
     * What was assessed.
     *
     * @return the method and the tenders
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * Every tender's result.
     *
     * @return ranked tenders from the best to the last, then the disqualified, then the disregarded; those without an order of
     *     their own in the order of their ids
     */
    public List<TenderResult> results() {
        return results;
    }

    /**
     * One tender's result.
     *
     * @param tender its id
     * @return the result
     * @throws IllegalArgumentException if there is no such tender
     */
    public TenderResult result(String tender) {
        return results.stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The tender (" + tender + ") must be one of the evaluation"));
    }

    /**
     * The tenders that have a place.
     *
     * @return from the best to the last
     */
    public List<TenderResult> ranking() {
        return results.stream().filter(result -> result.rank().isPresent()).toList();
    }

    /**
     * The tender that best satisfies the award criteria under the published method.
     *
     * <p>Whether it also satisfies the authority's requirements (Procurement Act 2023, section 19(2)(a)) is for people to decide.
     *
     * @return empty where tenders are tied for the first place, or none is left
     */
    public Optional<TenderResult> mostAdvantageous() {
        List<TenderResult> first = first();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    /**
     * The tenders in the first place.
     *
     * @return one; several where they are tied and the published method does not separate them; none where all are disqualified or
     *     disregarded
     */
    public List<TenderResult> first() {
        return results.stream()
                .filter(result -> result.rank().filter(rank -> rank == 1).isPresent())
                .toList();
    }

    /**
     * The ids of the tenders in the first place.
     *
     * @return those of {@link #first()}, in the same order
     */
    public List<String> firstIds() {
        return first().stream().map(result -> result.tender().id()).toList();
    }

    /**
     * How close each tender is to the next in the ranking.
     *
     * @return one less than there are ranked tenders
     */
    public List<Margin> margins() {
        List<TenderResult> ranking = ranking();
        List<Margin> margins = new ArrayList<>();
        for (int i = 1; i < ranking.size(); i++) {
            Sheet better = ranking.get(i - 1).sheet();
            Sheet next = ranking.get(i).sheet();
            Ratio lead = lead(better.publishedFigure(), next.publishedFigure());
            margins.add(new Margin(
                    better.tender().id(),
                    next.tender().id(),
                    lead,
                    lead(better.exactFigure(), next.exactFigure()),
                    Margin.Decided.of(better, next, lead)));
        }
        return List.copyOf(margins);
    }

    /**
     * Where the published rounding alone decides the order of tenders.
     *
     * @return in the order of the ranking by the first tender of each; a tender stands in at most one effect of each kind; empty where
     *     rounding decides nothing, or where the award rule itself decides in another way than by figures
     */
    public List<RoundingEffect> roundingEffects() {
        if (margins().stream().map(Margin::decided).anyMatch(Margin.Decided::isOfRule)) {
            return List.of();
        }
        boolean highest = evaluation.methodology().award().direction() == AwardRule.Direction.HIGHEST;
        return new RoundingEffects(
                        ranking().stream().map(TenderResult::sheet).toList(),
                        highest ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .find();
    }

    /**
     * Why every tender has its outcome.
     *
     * @return every number, from the published formula to the points, tender by tender in the order of results
     */
    public Explanation explanation() {
        return new Explanation(explainer.whole());
    }

    /** By how much one figure is better than another; above zero where it is. */
    private Ratio lead(Ratio one, Ratio other) {
        return evaluation.methodology().award().direction() == AwardRule.Direction.HIGHEST
                ? one.minus(other)
                : other.minus(one);
    }
}
