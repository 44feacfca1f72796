package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

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
     * A mark that may be one grade lower or higher, and otherwise stays as it is.
     *
     * @param grade the share of the points available that one grade is worth, such as {@code 1/5} on a scale from 0 to 5
     * @param lower the chance that the mark is one grade lower, such as {@code 0.1}
     * @param higher the chance that it is one grade higher; both together above 0 and at most 1
     * @return the uncertainty
     * @throws IllegalArgumentException if a text is not a number, or is outside its range
     */
    public static Uncertainty oneGrade(String grade, String lower, String higher) {
        return new GradeShare(Ratio.parse(grade), Ratio.parse(lower), Ratio.parse(higher));
    }
}
