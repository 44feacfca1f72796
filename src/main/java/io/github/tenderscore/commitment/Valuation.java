package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the commitments of one bidder are worth under published terms, commitment by commitment.
 *
 * <p>Nothing is dropped: each commitment has a line that says whether it counts and why not. All amounts are present values in pounds of the price
 * year of the terms, exact and not rounded. The order of the commitments does not matter.
 */
public final class Valuation {

    private final ValuationTerms terms;
    private final List<Commitment> commitments;
    private final Tally tally;

    private Valuation(ValuationTerms terms, List<Commitment> commitments) {
        this.terms = terms;
        this.commitments = List.copyOf(commitments);
        this.tally = new Tally(terms, this.commitments);
    }

    /**
     * Values commitments.
     *
     * @param terms what is published
     * @param commitments of one bidder, in any order
     * @return the valuation
     * @throws FaultException if a measure is not in the catalogue, a unit is not that of its measure, an id occurs twice, a year is not one of the
     *     contract, a level is not stated for every year, the additionality of a measure with a value is stated nowhere, or a place has no need
     *     multiplier where places have; it names every fault
     */
    public static Valuation of(ValuationTerms terms, List<Commitment> commitments) {
        List<Fault> faults = terms.faults(commitments);
        if (!faults.isEmpty()) {
            throw new FaultException("The list of commitments", faults);
        }
        return new Valuation(terms, commitments);
    }

    /**
     * What is published.
     *
     * @return the terms
     */
    public ValuationTerms terms() {
        return terms;
    }

    /**
     * Each commitment and what became of it.
     *
     * @return in the order of the catalogue, those on one measure by id
     */
    public List<ValuedLine> lines() {
        return tally.lines();
    }

    /**
     * Jobs and spending in the area, before the cap on this subtotal.
     *
     * @return pounds
     */
    public Ratio localEconomicOffered() {
        return tally.offered(Subtotal.LOCAL_ECONOMIC);
    }

    /**
     * A subtotal as it counts.
     *
     * @param subtotal which of the two
     * @return pounds, after the cap where it is the local-economic one
     */
    public Ratio counted(Subtotal subtotal) {
        return tally.counted(subtotal);
    }

    /**
     * What the commitments are worth.
     *
     * @return pounds: both subtotals as they count, which is the sum of what the lines count
     */
    public Ratio total() {
        return counted(Subtotal.LOCAL_ECONOMIC).plus(counted(Subtotal.ADDITIONAL_SOCIAL));
    }

    /**
     * The figure that is scored: the total, or, where priority weights are published, the sum over the themes of weight × value.
     *
     * @return pounds
     */
    public Ratio figure() {
        if (terms.weighting().priorities().isEmpty()) {
            return total();
        }
        return byPriority().value();
    }

    /** The value of each theme with its priority weight, in the order of the themes. */
    WeightedSum byPriority() {
        return new WeightedSum(byTheme().entrySet().stream()
                .map(theme -> WeightedSum.Term.of(
                        terms.weighting().priorities().getOrDefault(theme.getKey(), Ratio.ZERO), theme.getValue()))
                .toList());
    }

    /**
     * What counts, by theme.
     *
     * @return pounds by theme, every theme of the catalogue in its order; they add up to the total
     */
    public Map<String, Ratio> byTheme() {
        return Collections.unmodifiableMap(tally.byTheme());
    }

    /**
     * What counts, by how well it is supported.
     *
     * @return pounds by grade, only grades of which something counts, the best first; they add up to the total
     */
    public Map<EvidenceGrade, Ratio> byGrade() {
        return Collections.unmodifiableMap(tally.byGrade());
    }

    /**
     * The grades of evidence that the total holds; where there are several, it must not be shown without saying so.
     *
     * @return the grades of which something counts, the best first
     */
    public Set<EvidenceGrade> grades() {
        return byGrade().keySet();
    }

    /**
     * The same commitments valued without multipliers for need, to be shown beside the valuation with them.
     *
     * @return this valuation where the terms have none
     */
    public Valuation withoutNeed() {
        return terms.weighting().needs().isEmpty() ? this : new Valuation(terms.withoutNeed(), commitments);
    }

    /**
     * What comes back for what is spent.
     *
     * @param investment in pounds of the price year of the terms, above zero
     * @return ratio and net present value of the total
     * @throws IllegalArgumentException if the investment is not above zero
     */
    public SocialReturn returnOn(Ratio investment) {
        return new SocialReturn(total(), investment);
    }

    /**
     * Why the figure is what it is.
     *
     * @return a step whose exact figure is {@link #figure()}
     */
    public Step step() {
        return ValuationSteps.of(this);
    }

    /**
     * Why the figure is what it is, down to each year of each commitment.
     *
     * @return the explanation, whose figure is {@link #figure()}
     */
    public Explanation explanation() {
        return new Explanation(step());
    }
}
