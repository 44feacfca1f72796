package io.github.tenderscore.monitor.autonomy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody changed the tag of a criterion.
 *
 * @param date the day of the change
 * @param criterion the id of the criterion
 * @param from the tag before; empty where there was none
 * @param to the tag after; empty where it was taken away
 * @param who who changed it, by role or pseudonymous id; not blank
 * @param reason why; not blank
 */
public record TagOverride(
        LocalDate date, String criterion, Optional<Setting> from, Optional<Setting> to, String who, String reason) {

    /**
     * Checks that the change can be followed.
     *
     * @param date the day of the change
     * @param criterion the id of the criterion
     * @param from the tag before; empty where there was none
     * @param to the tag after; empty where it was taken away
     * @param who who changed it, by role or pseudonymous id; not blank
     * @param reason why; not blank
     * @throws IllegalArgumentException if who or reason is blank, or nothing changes
     */
    public TagOverride {
        if (who.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The change of the tag of " + criterion + " on " + date + " must say who made it and why");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("The change of the tag of " + criterion + " on " + date + " from "
                    + from.map(Setting::code).orElse("none") + " must lead to another tag");
        }
    }
}
