package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * How well a buyer's comparisons agree with each other: where A is twice as important as B and B three times as C, A should be six times as
 * important as C. It is a finding for people to look at and changes no weight.
 *
 * @param eigenvalue the principal eigenvalue (lambda max); the number of criteria where all comparisons agree
 * @param index (eigenvalue - n) / (n - 1), the consistency index; 0 for one criterion
 * @param ratio index / random index, the consistency ratio; empty where the table of random indices has no value for so many criteria, and for
 *     fewer than three, which always agree
 */
public record Consistency(Ratio eigenvalue, Ratio index, Optional<Ratio> ratio) {

    /** The largest ratio that is accepted as a rule: 0.10. */
    public static final Ratio LIMIT = Ratio.of(1, 10);

    /**
     * Whether the comparisons should be looked at again.
     *
     * @return true where the ratio is above {@link #LIMIT}; false also where it is not known
     */
    public boolean isAboveLimit() {
        return ratio.filter(found -> found.compareTo(LIMIT) > 0).isPresent();
    }
}
