package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the supplier reports of one indicator for some days.
 *
 * <p>Where parts of what was delivered rest on different evidence, there is one return for each grade, all for the same days; they are
 * parts and add up. A figure that was checked later replaces the one before; it is not returned beside it.
 *
 * @param kpi the id of the indicator
 * @param from the first day
 * @param to the last day
 * @param delivered how much, zero or more, in the unit of the indicator; empty where it is not known
 * @param evidence on what the figure rests
 * @param edition the edition of the catalogue by which it was counted; empty where that of the bid was used
 */
public record Return(
        String kpi,
        LocalDate from,
        LocalDate to,
        Optional<Ratio> delivered,
        EvidenceGrade evidence,
        Optional<String> edition) {

    /**
     * Checks the days and the quantity.
     *
     * @param kpi the id of the indicator
     * @param from the first day
     * @param to the last day
     * @param delivered how much, zero or more, in the unit of the indicator; empty where it is not known
     * @param evidence on what the figure rests
     * @param edition the edition of the catalogue by which it was counted; empty where that of the bid was used
     * @throws IllegalArgumentException if the days are in the wrong order or the quantity is negative
     */
    public Return {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") of a return for " + kpi + " must not be before the first, " + from);
        }
        if (delivered.filter(quantity -> quantity.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The quantity (" + delivered.get() + ") of the return for " + kpi
                    + " from " + from + " to " + to + " must be zero or more");
        }
    }

    /**
     * The days in words.
     *
     * @return such as {@code 2026-04-01 to 2026-06-30}
     */
    public String days() {
        return from + " to " + to;
    }

    boolean hasSameDaysAs(Return other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    boolean overlaps(Return other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }
}
