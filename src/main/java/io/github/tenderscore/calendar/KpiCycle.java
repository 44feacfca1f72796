package io.github.tenderscore.calendar;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When performance must be assessed against key performance indicators: at least once in every period of twelve months during the
 * life-cycle of the contract, and on its termination (Procurement Act 2023, section 71(2)).
 *
 * <p>This library reads the first period as beginning with the day of entry, and each further one with the day after an assessment. For
 * a contract entered into before section 71 came into force, the first period begins with that day; the Act does not say so.
 *
 * @param entered the day on which the contract is entered into
 * @param terminated the day on which it ends, by expiry too; empty while that is not known
 */
public record KpiCycle(LocalDate entered, Optional<LocalDate> terminated) {

    private static final Length YEAR = Length.months(12);

    /**
     * Checks the order.
     *
     * @param entered the day on which the contract is entered into
     * @param terminated the day on which it ends, by expiry too; empty while that is not known
     * @throws IllegalArgumentException if the contract ends before it is entered into
     */
    public KpiCycle {
        if (terminated.filter(entered::isAfter).isPresent()) {
            throw new IllegalArgumentException("The end (" + terminated.get()
                    + ") of the contract must not be before the day on which it is entered into, " + entered);
        }
    }

    /**
     * The last day on which the next assessment is in time.
     *
     * @param previous the day of the last assessment; empty where none was made yet
     * @return twelve months on, or the end of the contract where that is earlier; empty where the contract ended before section 71 came
     *     into force, or the last assessment was made at its end
     */
    public Optional<LocalDate> next(Optional<LocalDate> previous) {
        LocalDate from = periodAfter(previous);
        if (terminated.filter(from::isAfter).isPresent()) {
            return Optional.empty();
        }
        LocalDate latest = YEAR.last(from);
        return Optional.of(terminated.filter(latest::isAfter).orElse(latest));
    }

    private LocalDate periodAfter(Optional<LocalDate> previous) {
        // an assessment before section 71 came into force was voluntary, and brings no day of the section forward
        return previous.map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(begins()))
                .orElseGet(this::begins);
    }

    /**
     * The assessments of the whole contract if each is made on the last day on which it is in time.
     *
     * @param until the last day that is of interest, where the end of the contract is not known or later
     * @return in order of time; the last is on termination where that is within the days of interest
     */
    public List<LocalDate> latest(LocalDate until) {
        List<LocalDate> dates = new ArrayList<>();
        Optional<LocalDate> next = next(Optional.empty());
        while (next.isPresent() && !next.get().isAfter(until)) {
            dates.add(next.get());
            next = next(next);
        }
        return List.copyOf(dates);
    }

    /**
     * What is wrong with the assessments that were made.
     *
     * @param made the days of the assessments, in any order
     * @param asOf the day to which this is looked at
     * @return one fault for each period of twelve months without an assessment, and one where none was made on termination; empty where
     *     all is in time
     */
    public List<Fault> faults(List<LocalDate> made, LocalDate asOf) {
        Faults faults = new Faults();
        List<LocalDate> sorted = made.stream()
                .filter(day -> !day.isBefore(entered))
                .sorted()
                .distinct()
                .toList();
        Optional<LocalDate> previous = Optional.empty();
        for (LocalDate day : sorted) {
            late(previous, day, faults);
            previous = Optional.of(day);
        }
        Optional<LocalDate> due = next(previous);
        if (due.filter(asOf::isAfter).isPresent()) {
            faults.add(missing(due.get()));
        }
        return faults.list();
    }

    /** The Act sets no day for the assessment on termination, so one that is made later is not late for that. */
    private void late(Optional<LocalDate> previous, LocalDate day, Faults faults) {
        LocalDate due = YEAR.last(periodAfter(previous));
        if (day.isAfter(due)) {
            faults.add(
                    List.of("assessments", day.toString()),
                    "The assessment (" + day + ") of key performance indicators must be made by " + due
                            + ", within twelve months of the one before or of entry (Procurement Act 2023, section 71(2))");
        }
    }

    private Fault missing(LocalDate due) {
        boolean end = terminated.filter(due::equals).isPresent();
        return Fault.at(
                List.of("assessments"),
                "An assessment (none) of key performance indicators must be made " + (end ? "on termination, " : "by ")
                        + due + " (Procurement Act 2023, section 71(2))");
    }

    private LocalDate begins() {
        LocalDate inForce = StatutoryPeriods.KPI_ASSESSMENT.from();
        return entered.isBefore(inForce) ? inForce : entered;
    }
}
