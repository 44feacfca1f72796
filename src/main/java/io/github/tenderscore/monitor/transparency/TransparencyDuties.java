package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import java.util.List;
import java.util.Optional;

/** The duties to publish that are watched; their periods are those of {@link StatutoryPeriods}. */
public final class TransparencyDuties {

    private static final List<StatutoryPeriod> ALL = List.of(
            StatutoryPeriods.PIPELINE,
            StatutoryPeriods.BELOW_THRESHOLD_TENDER_NOTICE,
            StatutoryPeriods.CONTRACT_DETAILS_BELOW_THRESHOLD,
            StatutoryPeriods.CONTRACT_DETAILS,
            StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH,
            StatutoryPeriods.CONTRACT_COPY,
            StatutoryPeriods.CONTRACT_COPY_LIGHT_TOUCH,
            StatutoryPeriods.PAYMENTS_COMPLIANCE,
            StatutoryPeriods.PAYMENT_OVER_30000,
            StatutoryPeriods.KPI_ASSESSMENT,
            StatutoryPeriods.BREACH,
            StatutoryPeriods.TERMINATION);

    private TransparencyDuties() {}

    /**
     * Every duty that is watched.
     *
     * @return in the order in which a contract meets them
     */
    public static List<StatutoryPeriod> all() {
        return ALL;
    }

    /**
     * The duty of a name.
     *
     * @param id such as {@code contract-details}
     * @return empty where none has it
     */
    public static Optional<StatutoryPeriod> named(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
