package io.github.tenderscore.appraisal;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How amounts of several years become one: the rates, and whether the first year is discounted.
 *
 * @param schedule the rates
 * @param timing whether the first year is discounted
 */
public record Discounting(DiscountSchedule schedule, Timing timing) {

    /**
     * What one pound of a year counts.
     *
     * @param year 1 for the first year
     * @return the discount factor
     * @throws IllegalArgumentException if the year is below 1 or too far away
     */
    public Ratio factor(int year) {
        return schedule.factor(timing.distance(year));
    }

    /**
     * The present value of an amount in each year: the sum of amount × factor.
     *
     * @param amounts by year, the first year first
     * @return zero for none
     */
    public Ratio presentValue(List<Ratio> amounts) {
        Ratio sum = Ratio.ZERO;
        for (int year = 1; year <= amounts.size(); year++) {
            sum = sum.plus(amounts.get(year - 1).times(factor(year)));
        }
        return sum;
    }

    /**
     * Why a present value is what it is, year by year.
     *
     * @param label what the amounts are
     * @param amounts by year, the first year first
     * @return a step whose exact figure is {@link #presentValue}
     */
    public Step explain(String label, List<Ratio> amounts) {
        StringBuilder figures = new StringBuilder();
        Step.Builder step = Step.of(label);
        for (int year = 1; year <= amounts.size(); year++) {
            Step factor = schedule.explain(timing.distance(year));
            Ratio amount = amounts.get(year - 1);
            String product = Figures.factor(amount) + " × (" + factor.substituted() + ")";
            figures.append(year == 1 ? "" : " + ").append(product);
            step.step(Step.of("Year " + year)
                    .formula("amount × discount factor", product)
                    .exact(amount.times(factor(year)))
                    .step(factor)
                    .build());
        }
        return step.formula(
                        "sum over the years of amount × discount factor", amounts.isEmpty() ? "0" : figures.toString())
                .exact(presentValue(amounts))
                .note(
                        timing == Timing.FIRST_YEAR_DISCOUNTED
                                ? "the first year is discounted"
                                : "the first year is not discounted")
                .build();
    }
}
