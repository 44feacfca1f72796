package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult.Points;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each criterion weighs in effect among the ranked tenders: 100 × the spread of its points (highest minus lowest) / the sum of the spreads
 * of all criteria, exactly.
 *
 * <p>A group whose subtotal is transformed weighs as one, because its parts do not add up to what counts. A criterion on which all tenders have
 * the same points weighs nothing in effect, whatever was stated. A method of evaluation must not alter the
 * stated weights: Court of Justice, 14 July 2016, TNS Dimarso, C-6/15.
 *
 * @param criteria the criteria that earn points, in the order of the method
 */
public record EffectiveWeights(List<Weight> criteria) {

    /**
     * One criterion.
     *
     * @param criterion its id; that of a group whose subtotal is transformed
     * @param stated the points available on it in per cent of those of all criteria
     * @param effective what it weighs in effect, in per cent; empty where the ranked tenders have the same points on every criterion, or fewer than
     *     two are ranked
     */
    public record Weight(String criterion, Ratio stated, Optional<Ratio> effective) {}

    /**
     * Copies the list.
     *
     * @param criteria the criteria that earn points, in the order of the method
     */
    public EffectiveWeights {
        criteria = List.copyOf(criteria);
    }

    /**
     * The weights in an assessment.
     *
     * @param assessment made under any method
     * @param kind which points are spread: {@link Points#published()}, as the method rounds them, or {@link Points#exact()}
     * @return one weight for each criterion that earns points
     */
    public static EffectiveWeights of(Assessment assessment, Function<Points, Ratio> kind) {
        Methodology method = assessment.evaluation().methodology();
        List<ScoreTable.Column> columns = ScoreTable.columns(method);
        List<List<Ratio>> points = assessment.ranking().stream()
                .map(result -> columns.stream()
                        .map(column ->
                                kind.apply(result.points(column.criterion()).orElseThrow()))
                        .toList())
                .toList();
        Optional<List<Ratio>> effective = among(points);
        Ratio all = Ratio.sum(columns.stream().map(ScoreTable.Column::weight).toList());
        List<Weight> weights = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            int column = j;
            weights.add(new Weight(
                    columns.get(j).criterion(),
                    columns.get(j).weight().times(Ratio.HUNDRED).dividedBy(all),
                    effective.map(known -> known.get(column))));
        }
        return new EffectiveWeights(weights);
    }

    /**
     * The weights in points that are at hand.
     *
     * @param points for each tender its points on every criterion, all in the same order
     * @return in per cent, in that order; empty where the tenders have the same points on every criterion
     */
    public static Optional<List<Ratio>> among(List<List<Ratio>> points) {
        int criteria = points.isEmpty() ? 0 : points.get(0).size();
        List<Ratio> spreads = new ArrayList<>(criteria);
        for (int j = 0; j < criteria; j++) {
            spreads.add(spread(points, j));
        }
        Ratio all = Ratio.sum(spreads);
        if (all.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(spreads.stream()
                .map(spread -> spread.times(Ratio.HUNDRED).dividedBy(all))
                .toList());
    }

    private static Ratio spread(List<List<Ratio>> points, int criterion) {
        Ratio least = points.get(0).get(criterion);
        Ratio most = least;
        for (List<Ratio> row : points) {
            least = least.min(row.get(criterion));
            most = most.max(row.get(criterion));
        }
        return most.minus(least);
    }

    /**
     * What a criterion weighs.
     *
     * @param criterion its id
     * @return empty where it earns no points of its own: it has none, or stands in a group whose subtotal is transformed
     */
    public Optional<Weight> find(String criterion) {
        return criteria.stream()
                .filter(weight -> weight.criterion().equals(criterion))
                .findFirst();
    }

    /**
     * Whether there are effective weights.
     *
     * @return false where no two ranked tenders differ in their points on a criterion
     */
    public boolean areDefined() {
        return criteria.stream().anyMatch(weight -> weight.effective().isPresent());
    }
}
