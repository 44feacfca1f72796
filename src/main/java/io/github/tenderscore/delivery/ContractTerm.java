package io.github.tenderscore.delivery;

import io.github.tenderscore.calendar.KpiCycle;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days of a contract.
 *
 * @param entered the day on which it is entered into
 * @param begins the first day of what is to be done
 * @param ends the last day of what is to be done, as the contract stands
 * @param terminated the day on which it ended early; empty where it did not
 */
public record ContractTerm(LocalDate entered, LocalDate begins, LocalDate ends, Optional<LocalDate> terminated) {

    /**
     * Checks the order of the days.
     *
     * @param entered the day on which it is entered into
     * @param begins the first day of what is to be done
     * @param ends the last day of what is to be done, as the contract stands
     * @param terminated the day on which it ended early; empty where it did not
     * @throws io.github.tenderscore.fault.FaultException if the contract ends before it begins or is entered into; it names every fault
     */
    public ContractTerm {
        Faults faults = new Faults();
        if (ends.isBefore(begins) || ends.isBefore(entered)) {
            faults.add(
                    List.of("ends"),
                    "The last day (" + ends + ") of the contract must not be before its first, " + begins
                            + ", nor before it is entered into, " + entered);
        }
        LocalDate last = ends;
        terminated
                .filter(day -> day.isBefore(entered) || day.isAfter(last))
                .ifPresent(day -> faults.add(
                        List.of("terminated"),
                        "The day (" + day + ") on which the contract ended early must be from " + entered + " to "
                                + last));
        faults.throwIfAny("The term of the contract");
    }

    /**
     * How many days the contract lasts.
     *
     * @return calendar days from the first to the last, both counted; at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(begins, ends) + 1;
    }

    /**
     * How many days of the contract have passed.
     *
     * @param day the day to which is counted
     * @return calendar days from the first day of the contract to that day, both counted; from zero to {@link #days()}
     */
    public long elapsed(LocalDate day) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(begins, day) + 1));
    }

    /**
     * The day on which the contract is over.
     *
     * @return the day of the early end where there is one, otherwise the last day
     */
    public LocalDate over() {
        return terminated.orElse(ends);
    }

    /**
     * When performance must be assessed.
     *
     * @return the periods of twelve months and the end of the contract
     */
    public KpiCycle cycle() {
        return new KpiCycle(entered, Optional.of(over()));
    }
}
