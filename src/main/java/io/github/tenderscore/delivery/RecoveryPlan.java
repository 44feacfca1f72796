package io.github.tenderscore.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What supplier and authority agreed so that an indicator is met again.
 *
 * @param id unique within the contract, not blank
 * @param kpi the id of the indicator
 * @param agreed the day on which it was agreed
 * @param actions what is to be done, not blank
 * @param due the day by which it is to be done
 * @param done the day on which it was done; empty where it was not yet
 */
public record RecoveryPlan(
        String id, String kpi, LocalDate agreed, String actions, LocalDate due, Optional<LocalDate> done) {

    /**
     * Checks texts and days.
     *
     * @param id unique within the contract, not blank
     * @param kpi the id of the indicator
     * @param agreed the day on which it was agreed
     * @param actions what is to be done, not blank
     * @param due the day by which it is to be done
     * @param done the day on which it was done; empty where it was not yet
     * @throws IllegalArgumentException if a text is blank, or the plan is due or done before it is agreed
     */
    public RecoveryPlan {
        if (id.isBlank() || actions.isBlank()) {
            throw new IllegalArgumentException(
                    "The id (" + id + ") and the actions (" + actions + ") of a recovery plan must not be blank");
        }
        if (due.isBefore(agreed) || done.filter(agreed::isAfter).isPresent()) {
            throw new IllegalArgumentException("The recovery plan " + id + " must be due (" + due + ") and done ("
                    + done.map(LocalDate::toString).orElse("not yet") + ") no earlier than it is agreed, " + agreed);
        }
    }
}
