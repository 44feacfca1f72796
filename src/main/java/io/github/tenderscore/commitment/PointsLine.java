package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * One commitment under a points table; none is ever left out.
 *
 * @param commitment what the bidder promises
 * @param quantity what is offered over the years of the contract, in the unit of the measure: the sum, or the mean where the measure is a level
 * @param each points for one unit; empty where none are published for the measure
 */
public record PointsLine(Commitment commitment, Ratio quantity, Optional<Ratio> each) {

    /**
     * What it adds to the figure.
     *
     * @return quantity × share of the activity that is for this contract × points for a unit; zero where none are published for the measure
     */
    public Ratio points() {
        return each.map(one -> quantity.times(commitment.attribution()).times(one))
                .orElse(Ratio.ZERO);
    }

    /**
     * What became of it, in words.
     *
     * @return a sentence part
     */
    public String words() {
        return each.isPresent() ? "counted" : "not counted: no points are published for this measure";
    }

    private boolean isShared() {
        return !commitment.attribution().equals(Ratio.ONE);
    }

    /** The factors with the figures put in; a share is a factor only where the activity is shared. */
    String product() {
        return Figures.factor(quantity) + " × " + (isShared() ? Figures.factor(commitment.attribution()) + " × " : "")
                + Figures.factor(each.orElseThrow());
    }

    Step step() {
        Step.Builder step = Step.of(commitment.id() + ": " + commitment.measure());
        if (each.isEmpty()) {
            return step.note("no points are published for this measure").build();
        }
        return step.formula(
                        isShared()
                                ? "quantity × share of the activity × points for a unit"
                                : "quantity × points for a unit",
                        product())
                .exact(points())
                .note(commitment.unit() + "; evidence: " + commitment.grade().code())
                .build();
    }
}
