package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.monitor.Occurrence;
import java.util.Optional;

/**
 * A half-year of which a payments compliance notice is to be published.
 *
 * @param period the half-year
 * @param approved whether a director or similar person responsible for finance approved the figures; empty where not known
 * @param published whether and when the notice was published
 * @param applies whether the duty reaches the council in this period: it does where a payment was made or a sum became payable; empty where not known
 */
public record CompliancePeriod(
        HalfYear period, Optional<Boolean> approved, Occurrence published, Optional<Boolean> applies) {

    /**
     * The duty to publish the notice.
     *
     * @return 30 days that begin with the last day of the period
     */
    public DutyItem duty() {
        return new DutyItem(
                StatutoryPeriods.PAYMENTS_COMPLIANCE,
                period.toString(),
                Optional.of(period.end()),
                published,
                applies,
                "",
                Optional.empty());
    }
}
