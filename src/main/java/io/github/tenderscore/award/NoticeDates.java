package io.github.tenderscore.award;

import io.github.tenderscore.calendar.Standstill;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a contract award notice states, from the decision to award to the signing of the contract (Procurement Regulations 2024,
 * regulation 27(2)(f), (l), (s) and (t)).
 *
 * @param decided the day on which the authority decided to award; empty where that is not known
 * @param summariesProvided the day on which the assessment summaries were provided; empty where that is not known
 * @param standstill the standstill, which also says on which day the notice is published; empty where that is not known
 * @param signing the estimated day of entry into the contract; empty where that is not known
 */
public record NoticeDates(
        Optional<LocalDate> decided,
        Optional<LocalDate> summariesProvided,
        Optional<Standstill> standstill,
        Optional<LocalDate> signing) {

    /** None is known yet. */
    public static final NoticeDates NONE =
            new NoticeDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The day on which the authority decided to award.
     *
     * @param day the day
     * @return a new value
     */
    public NoticeDates decidedOn(LocalDate day) {
        return new NoticeDates(Optional.of(day), summariesProvided, standstill, signing);
    }

    /**
     * The day on which the assessment summaries were provided to all suppliers.
     *
     * @param day the day
     * @return a new value
     */
    public NoticeDates summariesProvidedOn(LocalDate day) {
        return new NoticeDates(decided, Optional.of(day), standstill, signing);
    }

    /**
     * The standstill.
     *
     * @param period the standstill
     * @return a new value
     */
    public NoticeDates standstill(Standstill period) {
        return new NoticeDates(decided, summariesProvided, Optional.of(period), signing);
    }

    /**
     * The day on which the contract will probably be entered into.
     *
     * @param day the day
     * @return a new value
     */
    public NoticeDates signingExpectedOn(LocalDate day) {
        return new NoticeDates(decided, summariesProvided, standstill, Optional.of(day));
    }
}
