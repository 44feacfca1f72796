package io.github.tenderscore.monitor.deliverymodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service that passed from one delivery model to another.
 *
 * @param date the first day under the new model
 * @param from what delivered it before; empty where that is not known
 * @param to what delivers it from that day; empty where that is not known
 * @param reasons why, as the council recorded it; empty where it did not
 * @param entity the company, partner or supplier that took over; empty where there is none or its name is not known
 */
public record Move(
        LocalDate date,
        Optional<DeliveryModel> from,
        Optional<DeliveryModel> to,
        List<MoveReason> reasons,
        Optional<String> entity) {

    /**
     * Copies the reasons and checks the ends.
     *
     * @param date the first day under the new model
     * @param from what delivered it before; empty where that is not known
     * @param to what delivers it from that day; empty where that is not known
     * @param reasons why, as the council recorded it; empty where it did not
     * @param entity the company, partner or supplier that took over; empty where there is none or its name is not known
     * @throws IllegalArgumentException if both ends are the same model
     */
    public Move {
        reasons = List.copyOf(reasons);
        if (from.isPresent() && from.equals(to)) {
            throw new IllegalArgumentException("The move of " + date + " must have two different ends; both are "
                    + from.get().code());
        }
    }

    /**
     * A move of which both ends are known.
     *
     * @param date the first day under the new model
     * @param from what delivered the service before
     * @param to what delivers it from that day
     * @return the move, without reasons
     */
    public static Move of(LocalDate date, DeliveryModel from, DeliveryModel to) {
        return new Move(date, Optional.of(from), Optional.of(to), List.of(), Optional.empty());
    }

    /**
     * Whether both ends are known; a move with an unknown end is counted apart and belongs to no flow.
     *
     * @return true where both are
     */
    public boolean isComplete() {
        return from.isPresent() && to.isPresent();
    }
}
