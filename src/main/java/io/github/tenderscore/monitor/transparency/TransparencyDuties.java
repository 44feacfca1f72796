package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The duties to publish that are watched; their periods are those of {@link StatutoryPeriods}. */
public final class TransparencyDuties {

    /** The below-threshold tender notice, before the contract is advertised in any other way. */
    public static final StatutoryPeriod BELOW_THRESHOLD_TENDER_NOTICE = new StatutoryPeriod(
            "below-threshold-tender-notice",
            "below-threshold tender notice",
            "the contract is advertised",
            "section 87(1)",
            "regulated below-threshold contracts of £30,000 or more, of central government £12,000 or more, that are advertised",
            LocalDate.of(2025, 2, 24),
            StatutoryPeriod.Kind.BEFORE,
            StatutoryPeriod.Start.WITH_THE_DAY,
            Optional.empty());

    private static final List<StatutoryPeriod> ALL = List.of(
            StatutoryPeriods.PIPELINE,
            BELOW_THRESHOLD_TENDER_NOTICE,
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
