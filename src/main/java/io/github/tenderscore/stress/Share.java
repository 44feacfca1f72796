package io.github.tenderscore.stress;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * How many of some fields something happened in.
 *
 * @param count in how many it happened
 * @param of how many were looked at
 */
public record Share(long count, long of) {

    /**
     * Checks the counts.
     *
     * @param count in how many it happened
     * @param of how many were looked at
     * @throws IllegalArgumentException if the one is below zero or above the other
     */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("The count (" + count + ") of a share must be from 0 to " + of);
        }
    }

    /**
     * The share.
     *
     * @return from 0 to 1, exact; empty where nothing was looked at
     */
    public Optional<Ratio> value() {
        return of == 0 ? Optional.empty() : Optional.of(Ratio.of(count, of));
    }

    /**
     * How far the share may be from that of endlessly many fields: two of three times it is within one standard error.
     *
     * @return root of share × (1 - share) / fields, approximate, to 34 digits; empty where nothing was looked at
     */
    public Optional<Ratio> standardError() {
        return variance().map(variance -> Precision.DECIMAL128.root(variance, 2));
    }

    /**
     * Up to which share something may happen though it was never seen: at a greater one, fewer than one run in twenty of as many fields would
     * show none of it. The standard error of a share of zero is zero, which says nothing of that.
     *
     * @return 3 / fields, at most 1, because (1 - 3/n)^n is below 0.05; empty where it was seen, or nothing was looked at
     */
    public Optional<Ratio> unseenUpTo() {
        return count > 0 || of == 0 ? Optional.empty() : Optional.of(Ratio.of(Math.min(3, of), of));
    }

    /** The square of the standard error, exact. */
    Optional<Ratio> variance() {
        return value().map(share -> share.times(Ratio.ONE.minus(share)).dividedBy(Ratio.of(of)));
    }
}
