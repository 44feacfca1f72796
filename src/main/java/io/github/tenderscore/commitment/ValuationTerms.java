package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * What is published of how commitments become pounds; the same for every bidder.
 *
 * <p>Value of a commitment = sum over the years of min(quantity, cap) × value of a unit × attribution share × credibility factor × need multiplier,
 * less what additionality takes off, × discount factor. The form is that of social and local economic value; the caps and factors are choices that a
 * council publishes.
 *
 * @param catalogue the measures and what a unit of each is worth
 * @param horizon which years count
 * @param discounting the rates, and whether the first year is discounted
 * @param prices in whose prices everything is added
 * @param weighting by what values are multiplied
 * @param limits what keeps one promise from outweighing all others
 */
public record ValuationTerms(
        MeasureCatalogue catalogue,
        Horizon horizon,
        Discounting discounting,
        PriceBase prices,
        Weighting weighting,
        Limits limits)
        implements CommitmentBasis {

    /**
     * Checks the terms.
     *
     * @param catalogue the measures and what a unit of each is worth
     * @param horizon which years count
     * @param discounting the rates, and whether the first year is discounted
     * @param prices in whose prices everything is added
     * @param weighting by what values are multiplied
     * @param limits what keeps one promise from outweighing all others
     * @throws FaultException if the years are outside their range, values of different price years cannot be brought together, a year has no
     *     carbon value, a factor, cap or weight is outside its range, or one names what is not in the catalogue; it names every fault
     */
    public ValuationTerms {
        TermsCheck.of(catalogue, horizon, prices, weighting, limits).throwIfAny("The basis of the valuation");
    }

    @Override
    public String unit() {
        return "£ in prices of " + prices.priceYear();
    }

    @Override
    public List<Fault> faults(List<Commitment> commitments) {
        return CommitmentCheck.underTerms(this, commitments);
    }

    @Override
    public Ratio figure(List<Commitment> commitments) {
        return Valuation.of(this, commitments).figure();
    }

    @Override
    public Step explain(List<Commitment> commitments) {
        return Valuation.of(this, commitments).step();
    }

    /**
     * The same terms without multipliers for need.
     *
     * @return new terms
     */
    public ValuationTerms withoutNeed() {
        return new ValuationTerms(catalogue, horizon, discounting, prices, weighting.withNeeds(List.of()), limits);
    }
}
