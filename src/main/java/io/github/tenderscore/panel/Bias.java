package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;

/**
 * How severe or lenient one evaluator is beside the panel, over the targets that others marked too.
 *
 * @param evaluator the pseudonym
 * @param marks how many of the evaluator's marks count
 * @param ownMean the mean of these marks, exact
 * @param difference the mean of their differences from the panel's mean of the same target, exact; below zero where the evaluator is more
 *     severe
 * @param z the difference less the mean of all evaluators' differences, in their sample standard deviations; approximate. In a panel of m
 *     it cannot go beyond (m - 1) / √m, which is 1.15 for three and passes 2 only from six on
 */
public record Bias(String evaluator, int marks, Ratio ownMean, Ratio difference, Measured<Double> z) {}
