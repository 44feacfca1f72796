package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What a contract may come to at most, as the authority estimated it (Procurement Act 2023, section 4 and Schedule 3).
 *
 * @param pounds the most that may become payable, with options and extensions; empty where it cannot be estimated, which the Act treats as
 *     above any threshold (section 4(4))
 * @param vatIncluded whether VAT is in it, as section 123(2) asks; empty where not known
 */
public record EstimatedValue(Optional<Ratio> pounds, Optional<Boolean> vatIncluded) {

    /**
     * Checks the figure.
     *
     * @param pounds the most that may become payable, with options and extensions; empty where it cannot be estimated, which the Act treats as
     *     above any threshold (section 4(4))
     * @param vatIncluded whether VAT is in it, as section 123(2) asks; empty where not known
     * @throws IllegalArgumentException if the figure is below zero
     */
    public EstimatedValue {
        if (pounds.filter(figure -> figure.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The estimated value (" + pounds.get() + ") in pounds must not be below zero");
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
        return new EstimatedValue(Optional.of(Ratio.parse(pounds)), Optional.of(true));
    }

    /** The figure that is compared with thresholds; empty where it cannot be estimated, or is not known to be with VAT. */
    Optional<Ratio> comparable() {
        return vatIncluded.orElse(false) ? pounds : Optional.empty();
    }
}
