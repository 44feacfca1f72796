package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** One commitment in a valuation. */
public final class ValuedLine {

    private final Claim claim;
    private final LineOutcome outcome;
    private final Ratio countedOfEachPound;

    ValuedLine(Claim claim, LineOutcome outcome, Ratio countedOfEachPound) {
        this.claim = claim;
        this.outcome = outcome;
        this.countedOfEachPound = countedOfEachPound;
    }

    /**
     * What the bidder promises.
     *
     * @return the commitment
     */
    public Commitment commitment() {
        return claim.commitment();
    }

    /**
     * The measure on which it is promised.
     *
     * @return the measure of the catalogue
     */
    public Measure measure() {
        return claim.measure();
    }

    /**
     * What became of it.
     *
     * @return counted, capped, or not counted and why
     */
    public LineOutcome outcome() {
        return outcome;
    }

    /**
     * What is offered over the years of the contract, before any cap.
     *
     * @return in the unit of the measure: the sum over the years, or the mean where the measure is a level
     */
    public Ratio quantity() {
        return claim.quantity();
    }

    /**
     * What it is worth by itself, whether it counts or not.
     *
     * @return the present value in pounds, after the quantity cap; empty where the measure has no value or lacks its local multiplier
     */
    public Optional<Ratio> worth() {
        return claim.worth();
    }

    /**
     * What it adds to the total.
     *
     * @return its worth in pounds where it counts, less its part of what the cap on the local-economic subtotal takes off; zero where it does not
     *     count
     */
    public Ratio counted() {
        return worth().map(countedOfEachPound::times).orElse(Ratio.ZERO);
    }

    /**
     * Why it is worth what it is.
     *
     * @return a step whose exact figure is {@link #worth()}
     */
    public Step step() {
        return ClaimSteps.of(claim).withNote(outcome.words());
    }
}
