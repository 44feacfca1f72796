package io.github.tenderscore.check;

import io.github.tenderscore.monitor.reservation.EstimatedValue;
import java.util.Optional;

/** The estimated value of a case file, as the gates of a reservation read it. */
final class ReservedValue {

    private ReservedValue() {}

    static EstimatedValue of(Optional<io.github.tenderscore.check.EstimatedValue> value) {
        if (value.isEmpty()) {
            return EstimatedValue.NOT_SUPPLIED;
        }
        if (value.get().isOpen()) {
            return EstimatedValue.CANNOT_BE_ESTIMATED;
        }
        return value.get()
                .comparable()
                .filter(pounds -> pounds.signum() > 0)
                .<EstimatedValue>map(EstimatedValue.WithVat::new)
                .orElse(EstimatedValue.NOT_SUPPLIED);
    }
}
