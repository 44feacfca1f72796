package io.github.tenderscore.panel;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * Intraclass correlation: how much of the difference between marks is due to the tenders, and not to who marked them.
 *
 * <p>The six forms of Shrout and Fleiss (1979) in the names of McGraw and Wong (1996). With three to five evaluators the intervals are
 * wide; never refuse a panel for a coefficient alone.
 *
 * @param level the confidence level of the intervals
 * @param estimates one of each form, in the order of {@link Form}
 */
public record IntraclassCorrelation(Percent level, List<Estimate> estimates) {

    /** Which differences count and whether one mark or the mean of all is judged. */
    public enum Form {
        /** One mark; each tender marked by evaluators of its own. */
        ONE_1("1,1"),
        /** One mark; the same evaluators, and severity counts as disagreement. */
        A_1("A,1"),
        /** One mark; the same evaluators, and severity does not count. */
        C_1("C,1"),
        /** The mean of all marks; each tender marked by evaluators of its own. */
        ONE_K("1,k"),
        /** The mean of all marks; the same evaluators, and severity counts as disagreement. */
        A_K("A,k"),
        /** The mean of all marks; the same evaluators, and severity does not count. */
        C_K("C,k");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /**
         * The form's name.
         *
         * @return such as {@code A,1}
         */
        public String code() {
            return code;
        }
    }

    /**
     * One form.
     *
     * @param form which
     * @param value the coefficient, exact; it may be below zero
     * @param test whether it differs from zero
     * @param interval where the coefficient of all such evaluators is to be looked for
     */
    public record Estimate(Form form, Measured<Ratio> value, Measured<FTest> test, Measured<Interval> interval) {}

    /**
     * An F test.
     *
     * @param f the ratio of two mean squares, exact
     * @param degreesAbove degrees of freedom of the mean square above the line
     * @param degreesBelow of the one below
     * @param p how likely so large an F is where the coefficient is zero; approximate
     */
    public record FTest(Ratio f, int degreesAbove, int degreesBelow, double p) {}

    /**
     * A confidence interval; approximate.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(double low, double high) {}

    /**
     * Copies the estimates.
     *
     * @param level the confidence level of the intervals
     * @param estimates one of each form, in the order of {@link Form}
     */
    public IntraclassCorrelation {
        estimates = List.copyOf(estimates);
    }

    /**
     * One form.
     *
     * @param form which
     * @return its estimate
     * @throws IllegalArgumentException if there is none of that form
     */
    public Estimate estimate(Form form) {
        return estimates.stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form (" + form.code() + ") must be estimated"));
    }
}
