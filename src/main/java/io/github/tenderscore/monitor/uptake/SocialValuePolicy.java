package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the council's own policy asks for: a least weight of social value, from some contract value on, between some days.
 *
 * <p>No national note sets such a weight for councils; it is the council's own.
 *
 * @param floor the least value of a contract that the policy is for, in pounds with VAT; zero or more
 * @param weight what social value must weigh, in per cent of the whole, above 0 and at most 100
 * @param from the first day on which a procurement that begins is under it
 * @param to the last such day; empty where it still runs
 */
public record SocialValuePolicy(Ratio floor, Ratio weight, LocalDate from, Optional<LocalDate> to) {

    /**
     * Checks the policy.
     *
     * @param floor the least value of a contract that the policy is for, in pounds with VAT; zero or more
     * @param weight what social value must weigh, in per cent of the whole, above 0 and at most 100
     * @param from the first day on which a procurement that begins is under it
     * @param to the last such day; empty where it still runs
     * @throws IllegalArgumentException if the floor is negative, the weight is not above 0 and at most 100, or the last day is before the
     *     first
     */
    public SocialValuePolicy {
        if (floor.signum() < 0) {
            throw new IllegalArgumentException("The floor (" + floor + ") of the policy must be zero or more pounds");
        }
        if (weight.signum() <= 0 || weight.compareTo(Ratio.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "The weight (" + weight + ") of the policy must be above 0 and at most 100 per cent");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to.get() + ") of the policy must not be before its first (" + from + ")");
        }
    }

    /**
     * Whether a procurement that begins on a day is under this policy, whatever its value.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
