package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;

/**
 * What an option must withstand to be affordable; all of it is set by the council.
 *
 * @param margin the least part of each year's budget that must be left over, from 0 to 100
 * @param stress by how much costs are raised to see whether the option withstands it, zero or more
 * @param schedule the discount rates; the first year is discounted
 */
public record AffordabilityTerms(Percent margin, Percent stress, DiscountSchedule schedule) {

    /**
     * Checks margin and stress.
     *
     * @param margin the least part of each year's budget that must be left over, from 0 to 100
     * @param stress by how much costs are raised to see whether the option withstands it, zero or more
     * @param schedule the discount rates; the first year is discounted
     * @throws IllegalArgumentException if the margin is not from 0 to 100 or the stress is negative
     */
    public AffordabilityTerms {
        if (margin.value().signum() < 0 || margin.compareTo(Percent.WHOLE) > 0) {
            throw new IllegalArgumentException(
                    "The margin (" + margin + ") of a budget must be from 0 to 100 per cent");
        }
        if (stress.value().signum() < 0) {
            throw new IllegalArgumentException("The stress (" + stress + ") on costs must not be negative");
        }
    }

    Discounting discounting() {
        return new Discounting(schedule, Timing.FIRST_YEAR_DISCOUNTED);
    }

    Ratio stressFactor() {
        return Ratio.ONE.plus(stress.fraction());
    }
}
