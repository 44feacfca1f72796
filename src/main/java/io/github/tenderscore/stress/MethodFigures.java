package io.github.tenderscore.stress;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What one method does with the fields.
 *
 * @param method the method
 * @param outcomes what became of the fields
 * @param reversals how often the winner changes when one losing bid withdraws
 * @param criteria what each criterion does, those that earn points first
 * @param markValues what one mark more is worth in money, in at most the first {@value MarkValue#MOST_FIELDS} fields; none where {@code
 *     noMarkValues} says why
 * @param noMarkValues why marks have no worth in money; empty where they have
 * @param strategies how often bidding to beat the method succeeds, one for each strategy of the model
 * @param priceCurves for each price that earns points, what a further bid would earn beside three at the lowest, the expected and the highest
 *     price of the model; none for a rule that cannot score these
 */
public record MethodFigures(
        Methodology method,
        Outcomes outcomes,
        Reversals reversals,
        List<CriterionFigures> criteria,
        List<MarkValue> markValues,
        Optional<String> noMarkValues,
        List<StrategyFigures> strategies,
        List<PriceCurve> priceCurves) {

    /**
     * Copies the lists.
     *
     * @param method the method
     * @param outcomes what became of the fields
     * @param reversals how often the winner changes when one losing bid withdraws
     * @param criteria what each criterion does, those that earn points first
     * @param markValues what one mark more is worth in money, in at most the first {@value MarkValue#MOST_FIELDS} fields; none where {@code
     *     noMarkValues} says why
     * @param noMarkValues why marks have no worth in money; empty where they have
     * @param strategies how often bidding to beat the method succeeds, one for each strategy of the model
     * @param priceCurves for each price that earns points, what a further bid would earn beside three at the lowest, the expected and the
     *     highest price of the model; none for a rule that cannot score these
     */
    public MethodFigures {
        criteria = List.copyOf(criteria);
        markValues = List.copyOf(markValues);
        strategies = List.copyOf(strategies);
        priceCurves = List.copyOf(priceCurves);
    }

    /**
     * The criteria that could be left out in every field without another winner.
     *
     * @return in the order of {@link #criteria()}
     */
    public List<CriterionFigures> deadCriteria() {
        return criteria.stream().filter(CriterionFigures::isDead).toList();
    }

    /**
     * Whether a person must settle something before the method is published.
     *
     * @return true where a withdrawal changes a winner, gates empty a field, a field cannot be assessed, or a criterion decides none
     */
    public boolean hasFindings() {
        return reversals.fields().count() > 0
                || outcomes.empty().count() > 0
                || outcomes.notAssessed().count() > 0
                || !deadCriteria().isEmpty();
    }

    /**
     * How far the effective weights are from the stated ones.
     *
     * @return half the sum of the distances, in per cent of all points: how much weight stands elsewhere than stated; empty where no field has
     *     effective weights
     */
    public Optional<Ratio> weightDeparture() {
        Ratio sum = Ratio.ZERO;
        for (CriterionFigures figures : criteria) {
            if (figures.stated().isEmpty() || figures.effective().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(
                    figures.effective().get().minus(figures.stated().get()).abs());
        }
        return criteria.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(2)));
    }
}
