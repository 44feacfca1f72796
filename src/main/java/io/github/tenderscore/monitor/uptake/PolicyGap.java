package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the weight of social value in the council's tenders lies below what its own policy asks for; negative where it lies above.
 *
 * <p>Gaps are in percentage points, over the lots that are under the policy and of which the weight is known. The plain mean and the one
 * weighted by value can differ in sign; both are always shown.
 *
 * @param lots how many lots the gaps are of
 * @param sum the sum of the gaps
 * @param shortfalls the sum of the gaps that are above zero
 * @param value the sum of the values of those lots, in pounds
 * @param valueTimesGap the sum of value × gap
 * @param applying which lots under the policy give social value at least the weight that it asks for
 * @param departments the lots and gaps by department, in order of name; lots without a department are left out
 */
public record PolicyGap(
        long lots,
        Ratio sum,
        Ratio shortfalls,
        Ratio value,
        Ratio valueTimesGap,
        Share applying,
        SortedMap<String, Department> departments) {

    private static final Precision DIGITS = Precision.DECIMAL128;

    /**
     * Copies the departments.
     *
     * @param lots how many lots the gaps are of
     * @param sum the sum of the gaps
     * @param shortfalls the sum of the gaps that are above zero
     * @param value the sum of the values of those lots, in pounds
     * @param valueTimesGap the sum of value × gap
     * @param applying which lots under the policy give social value at least the weight that it asks for
     * @param departments the lots and gaps by department, in order of name; lots without a department are left out
     */
    public PolicyGap {
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
    }

    /**
     * The gaps of one department.
     *
     * @param lots how many lots
     * @param sum the sum of their gaps in percentage points
     */
    public record Department(long lots, Ratio sum) {

        /**
         * The mean gap.
         *
         * @return sum / lots
         */
        public Ratio mean() {
            return sum.dividedBy(Ratio.of(lots));
        }
    }

    /**
     * The mean gap, every lot counting once.
     *
     * @return in percentage points; a step without a figure where no lot is known
     */
    public Step mean() {
        return quotient("Mean gap to the policy, lot by lot", "sum of the gaps / number of lots", sum, Ratio.of(lots));
    }

    /**
     * The mean gap, every lot counting by its value.
     *
     * @return in percentage points; a step without a figure where no lot is known or all values are zero
     */
    public Step byValue() {
        return quotient(
                "Mean gap to the policy, weighted by value",
                "sum of value × gap / sum of values",
                valueTimesGap,
                value);
    }

    /**
     * The mean of what is missing, lots above the policy counting as zero.
     *
     * @return in percentage points; a step without a figure where no lot is known
     */
    public Step shortfall() {
        return quotient(
                "Mean shortfall against the policy",
                "sum of the gaps above zero / number of lots",
                shortfalls,
                Ratio.of(lots));
    }

    private static Step quotient(String label, String formula, Ratio above, Ratio below) {
        Step.Builder step = Step.of(label);
        return below.signum() == 0
                ? step.note("no lot under the policy is known").build()
                : step.formula(formula, Figures.factor(above) + " / " + Figures.exact(below))
                        .exact(above.dividedBy(below))
                        .build();
    }

    /**
     * How far departments lie apart: the largest mean gap of a department less the smallest. It is a spread and no ranking.
     *
     * @return in percentage points; a step without a figure where fewer than two departments are known
     */
    public Step spread() {
        Step.Builder step = Step.of("Spread of the mean gap between departments");
        Optional<ReferenceStatistics> means = means();
        if (means.isEmpty()) {
            return step.note("fewer than two departments are known").build();
        }
        ReferenceStatistics known = means.get();
        return step.formula(
                        "largest mean gap of a department - smallest",
                        Figures.factor(known.max()) + " - " + Figures.factor(known.min()))
                .exact(known.max().minus(known.min()))
                .note(departments.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + Figures.readable(entry.getValue().mean()) + " over "
                                + Figures.counted(entry.getValue().lots(), "lot", "lots"))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""))
                .build();
    }

    /**
     * The standard deviation of the mean gaps of the departments, taken as the whole population.
     *
     * @return in percentage points, approximate to 34 digits; empty where fewer than two departments are known
     */
    public Optional<Ratio> standardDeviation() {
        return means().map(known -> known.standardDeviation(Divisor.POPULATION, DIGITS));
    }

    private Optional<ReferenceStatistics> means() {
        List<Ratio> means = departments.values().stream().map(Department::mean).toList();
        return means.size() < 2 ? Optional.empty() : Optional.of(ReferenceStatistics.of(means));
    }
}
