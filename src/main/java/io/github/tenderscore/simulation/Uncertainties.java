package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;

/** The ways in which a share may be uncertain. Shares are those of the points available on a criterion: 1 is all of them. */
public final class Uncertainties {

    private Uncertainties() {}

    /**
     * Any share between two limits, all equally likely.
     *
     * @param lower the least, from 0, in digits such as {@code 0.6} or {@code 3/5}
     * @param upper the most, to 1, at least a millionth above the least
     * @return the uncertainty
     * @throws IllegalArgumentException if a text is not a number, or the limits are outside their range
     */
    public static Uncertainty uniform(String lower, String upper) {
        return new UniformShare(Ratio.parse(lower), Ratio.parse(upper));
    }

    /**
     * A share between two limits, the likelier the closer it is to a third in between, in a straight line.
     *
     * @param lower the least, from 0, in digits such as {@code 0.6} or {@code 3/5}
     * @param likeliest the likeliest, from the least to the most
     * @param upper the most, to 1, at least a millionth above the least
     * @return the uncertainty
     * @throws IllegalArgumentException if a text is not a number, or the limits are outside their range
     */
    public static Uncertainty triangular(String lower, String likeliest, String upper) {
        return new TriangularShare(Ratio.parse(lower), Ratio.parse(likeliest), Ratio.parse(upper));
    }

    /**
     * Any share at most so far from the one that was earned, all equally likely; none is below 0 or above 1.
     *
     * @param by how far, above 0 and to 1, in digits such as {@code 0.05}: then a share of 0.6 becomes 0.55 to 0.65, and one of 1 becomes 0.95
     *     to 1
     * @return the uncertainty
     * @throws IllegalArgumentException if the text is not a number, or is outside its range
     */
    public static Uncertainty within(String by) {
        return new WithinShare(Ratio.parse(by));
    }

    /**
     * A mark that may be the next lower or the next higher one of its scale, and otherwise stays as it is. At an end of the scale there is no
     * further mark, and the chance of it stays with the mark that was given.
     *
     * @param scale the marks that may be given; steps may be unequal
     * @param lower the chance that the mark is the next lower one, such as {@code 0.1}
     * @param higher the chance that it is the next higher one; both together above 0 and at most 1
     * @return the uncertainty, for a share that is that of a mark of the scale
     * @throws IllegalArgumentException if a text is not a number, or is outside its range
     */
    public static Uncertainty oneGrade(MarkScale scale, String lower, String higher) {
        return new GradeShare(scale, Ratio.parse(lower), Ratio.parse(higher));
    }
}
