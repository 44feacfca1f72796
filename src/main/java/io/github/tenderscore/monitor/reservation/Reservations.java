package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The contracts below the threshold that are to be reserved, and how the power to reserve is used across the council.
 *
 * @param checks one for each contract that is to be reserved
 * @param portfolio every contract below the threshold
 * @param sources where the facts come from
 */
public record Reservations(List<ReservationCheck> checks, ReservationPortfolio portfolio, List<Source> sources) {

    /**
     * Copies the lists.
     *
     * @param checks one for each contract that is to be reserved
     * @param portfolio every contract below the threshold
     * @param sources where the facts come from
     */
    public Reservations {
        checks = List.copyOf(checks);
        sources = List.copyOf(sources);
    }

    /**
     * Every verdict and share.
     *
     * @param prefix what their ids start with, such as {@code reservations}
     * @return the checks, and the portfolio where it has contracts
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        checks.forEach(check -> all.addAll(check.indicators(prefix + "/check")));
        if (!portfolio.contracts().isEmpty()) {
            all.addAll(portfolio.indicators(prefix + "/portfolio"));
        }
        return all.stream().map(one -> one.from(sources)).toList();
    }
}
