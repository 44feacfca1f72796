package io.github.tenderscore.monitor.deliverymodel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether what is now may be compared with what was before; each fact is empty where it is not known.
 *
 * @param change the day on which the delivery model changed
 * @param end the last day of the base period, which must be before the change
 * @param sameScope whether both periods have the same scope of service, or a bridge was worked out between them
 */
public record BasePeriod(Optional<LocalDate> change, Optional<LocalDate> end, Optional<Boolean> sameScope) {

    /** Nothing is known. */
    public static final BasePeriod UNKNOWN = new BasePeriod(Optional.empty(), Optional.empty(), Optional.empty());
}
