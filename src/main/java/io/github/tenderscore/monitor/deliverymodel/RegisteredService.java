package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One service of the council with the history of what delivers it.
 *
 * @param name the service, unique in its register and not blank
 * @param initial what delivered it before the first move, and delivers it today where there is none; empty where that is not known
 * @param annualValue what it costs a year in pounds, zero or more, on the VAT basis of the register; empty where that is not known
 * @param moves from the first to the last
 * @param sources where this is known from
 */
public record RegisteredService(
        String name,
        Optional<DeliveryModel> initial,
        Optional<Ratio> annualValue,
        List<Move> moves,
        List<Source> sources) {

    /**
     * Copies the lists and checks the history.
     *
     * @param name the service, unique in its register and not blank
     * @param initial what delivered it before the first move, and delivers it today where there is none; empty where that is not known
     * @param annualValue what it costs a year in pounds, zero or more, on the VAT basis of the register; empty where that is not known
     * @param moves from the first to the last
     * @param sources where this is known from
     * @throws io.github.tenderscore.fault.FaultException if the name is blank, the value negative, the dates of moves do not rise, or a
     *     move starts from another model than the one before it led to; it names every fault
     */
    public RegisteredService {
        moves = List.copyOf(moves);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (name.isBlank()) {
            faults.add(List.of("service"), "The service (" + name + ") of a register must have a name");
        }
        if (annualValue.filter(value -> value.signum() < 0).isPresent()) {
            faults.add(
                    List.of("annualValue"),
                    "The annual value (" + annualValue.get() + ") of the service " + name + " must not be negative");
        }
        history(name, initial, moves, faults);
        faults.throwIfAny("The service " + name);
    }

    private static void history(String name, Optional<DeliveryModel> initial, List<Move> moves, Faults faults) {
        Optional<DeliveryModel> before = initial;
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (i > 0 && !move.date().isAfter(moves.get(i - 1).date())) {
                faults.add(
                        List.of("moves", Integer.toString(i)),
                        "The move of " + move.date() + " of the service " + name
                                + " must be later than that before it, "
                                + moves.get(i - 1).date());
            }
            if (before.isPresent() && move.from().isPresent() && !before.equals(move.from())) {
                faults.add(Fault.at(
                                List.of("moves", Integer.toString(i)),
                                "The move of " + move.date() + " of the service " + name + " must start from "
                                        + before.get().code() + ", which delivered it until then, not from "
                                        + move.from().get().code())
                        .maybe("a move between them is missing"));
            }
            before = move.to();
        }
    }

    /**
     * What delivers the service on a day, as far as the register says.
     *
     * @param day any day
     * @return empty where that is not known; nothing is guessed from later moves but from the first, which says what was before it
     */
    public Optional<DeliveryModel> modelAt(LocalDate day) {
        Optional<DeliveryModel> model =
                initial.isPresent() || moves.isEmpty() ? initial : moves.get(0).from();
        for (Move move : moves) {
            if (!move.date().isAfter(day)) {
                model = move.to();
            }
        }
        return model;
    }
}
