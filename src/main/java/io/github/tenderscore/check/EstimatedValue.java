package io.github.tenderscore.check;

import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What a contract may come to at most, as the authority estimated it (Procurement Act 2023, section 4 and Schedule 3).
 *
 * @param pounds the most that may become payable, with options and extensions; empty where not known, or where it cannot be estimated
 * @param vatIncluded whether VAT is in it, as section 123(2) asks; empty where not known
 * @param cannotBeEstimated whether the authority found that it cannot be estimated, which the Act treats as above any threshold (section 4(4));
 *     empty where nobody said so
 */
public record EstimatedValue(
        Optional<Ratio> pounds, Optional<Boolean> vatIncluded, Optional<Boolean> cannotBeEstimated) {

    /** A value that cannot be estimated, which the Act treats as above any threshold (section 4(4)). */
    public static final EstimatedValue CANNOT_BE_ESTIMATED =
            new EstimatedValue(Optional.empty(), Optional.empty(), Optional.of(true));

    /**
     * Checks the figure.
     *
     * @param pounds the most that may become payable, with options and extensions; empty where not known, or where it cannot be estimated
     * @param vatIncluded whether VAT is in it, as section 123(2) asks; empty where not known
     * @param cannotBeEstimated whether the authority found that it cannot be estimated, which the Act treats as above any threshold (section
     *     4(4)); empty where nobody said so
     * @throws IllegalArgumentException if the figure is below zero, or there is one though it cannot be estimated
     */
    public EstimatedValue {
        if (pounds.filter(figure -> figure.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The estimated value (" + pounds.get() + ") in pounds must not be below zero");
        }
        if (pounds.isPresent() && Known.isTrue(cannotBeEstimated)) {
            throw new IllegalArgumentException("The estimated value (" + pounds.get()
                    + ") in pounds must not be given where it cannot be estimated; leave out one of the two");
        }
    }

    /**
     * A value with VAT.
     *
     * @param pounds such as {@code 207720}
     * @return the value
     * @throws NumberFormatException if it is no number
     * @throws IllegalArgumentException if it is below zero
     */
    public static EstimatedValue withVat(String pounds) {
        return new EstimatedValue(Optional.of(Ratio.parse(pounds)), Optional.of(true), Optional.empty());
    }

    /** Whether the authority said that it cannot be estimated. */
    boolean isOpen() {
        return Known.isTrue(cannotBeEstimated);
    }

    /** The figure that is compared with thresholds; empty where it cannot be estimated, or is not known to be with VAT. */
    Optional<Ratio> comparable() {
        return vatIncluded.orElse(false) ? pounds : Optional.empty();
    }

    /** Whether it is at a threshold or above; a figure that reaches one without VAT does so with VAT too, and no other can be told without. */
    Optional<Boolean> reaches(Threshold threshold) {
        if (isOpen() || pounds.filter(figure -> !threshold.isAbove(figure)).isPresent()) {
            return Optional.of(true);
        }
        return comparable().map(figure -> false);
    }
}
