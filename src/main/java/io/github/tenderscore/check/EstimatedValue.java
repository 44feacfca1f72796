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
     * A value with VAT.
     *
     * @param pounds such as {@code 207720}
     * @return the value
     */
    public static EstimatedValue withVat(String pounds) {
        return new EstimatedValue(Optional.of(Ratio.parse(pounds)), Optional.of(true));
    }

    /** The figure that is compared with thresholds; empty where it cannot be estimated, or is not known to be with VAT. */
    Optional<Ratio> comparable() {
        return vatIncluded.orElse(false) ? pounds : Optional.empty();
    }
}
