package io.github.tenderscore.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A time limit of the Procurement Act 2023 as dated data: who must do what by when, from which event on, how it is counted, and since
 * when. {@link StatutoryPeriods} has them all.
 *
 * @param id short and stable, such as {@code contract-details}
 * @param duty what is to be done, such as {@code contract details notice}
 * @param event what the limit runs from, such as {@code the contract is entered into}
 * @param provision of the Procurement Act 2023, such as {@code section 53(1)(b)}
 * @param binds whom or what it binds, and whom it does not
 * @param from the first day on which an event falls under it
 * @param kind what the limit means
 * @param start where the period begins
 * @param length how long the period is; empty where the Act sets none
 */
public record StatutoryPeriod(
        String id,
        String duty,
        String event,
        String provision,
        String binds,
        LocalDate from,
        Kind kind,
        Start start,
        Optional<Length> length) {

    /** What a limit means. */
    public enum Kind {
        /** The duty is to be done before the end of the period: its last day is the last on which it is in time. */
        WITHIN("by"),
        /** The period must not be shorter: its last day is the earliest on which it may end. */
        AT_LEAST("not before"),
        /** What the duty names is to be kept to the end of the period. */
        KEEP("to the end of"),
        /** The duty is to be done before the event; there is no period. */
        BEFORE("before"),
        /** The duty is to be done as soon as reasonably practicable after the event; there is no period. */
        PROMPTLY("as soon as reasonably practicable after");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The word in front of the date.
         *
         * @return such as {@code by}
         */
        public String words() {
            return words;
        }
    }

    /** Where a period begins. */
    public enum Start {
        /** With the day of the event, which is the first of the period: N days end N - 1 days later. */
        WITH_THE_DAY("the day of the event"),
        /** With the day after it (section 54(5)): N days end N days later. */
        WITH_THE_DAY_AFTER("the day after the event"),
        /** With the last day of the half-year to 31 March or 30 September in which the event is (section 69(3)). */
        WITH_THE_END_OF_THE_HALF_YEAR("the last day of the reporting period, which ends on 31 March or 30 September"),
        /** With the last day of the quarter of the calendar year in which the event is (section 70(5)). */
        WITH_THE_END_OF_THE_QUARTER("the last day of the quarter"),
        /** With 1 April of the financial year in which the event is (section 93(4)). */
        WITH_THE_FINANCIAL_YEAR("the first day of the financial year, 1 April");

        private final String words;

        Start(String words) {
            this.words = words;
        }

        /**
         * Where the period begins, in a sentence.
         *
         * @return such as {@code the last day of the quarter}
         */
        public String words() {
            return words;
        }

        /**
         * The first day of the period.
         *
         * @param event the day of the event
         * @return that day or another, as the provision says
         */
        public LocalDate first(LocalDate event) {
            return switch (this) {
                case WITH_THE_DAY -> event;
                case WITH_THE_DAY_AFTER -> event.plusDays(1);
                case WITH_THE_END_OF_THE_HALF_YEAR -> endOfHalfYear(event);
                case WITH_THE_END_OF_THE_QUARTER ->
                    event.withMonth(event.get(IsoFields.QUARTER_OF_YEAR) * 3).with(TemporalAdjusters.lastDayOfMonth());
                case WITH_THE_FINANCIAL_YEAR ->
                    LocalDate.of(
                            event.getMonthValue() < Month.APRIL.getValue() ? event.getYear() - 1 : event.getYear(),
                            Month.APRIL,
                            1);
            };
        }

        private static LocalDate endOfHalfYear(LocalDate event) {
            int month = event.getMonthValue();
            if (month <= Month.MARCH.getValue()) {
                return LocalDate.of(event.getYear(), Month.MARCH, 31);
            }
            return month <= Month.SEPTEMBER.getValue()
                    ? LocalDate.of(event.getYear(), Month.SEPTEMBER, 30)
                    : LocalDate.of(event.getYear() + 1, Month.MARCH, 31);
        }
    }

    /**
     * Checks that a period has a length where one is counted.
     *
     * @param id short and stable, such as {@code contract-details}
     * @param duty what is to be done, such as {@code contract details notice}
     * @param event what the limit runs from, such as {@code the contract is entered into}
     * @param provision of the Procurement Act 2023, such as {@code section 53(1)(b)}
     * @param binds whom or what it binds, and whom it does not
     * @param from the first day on which an event falls under it
     * @param kind what the limit means
     * @param start where the period begins
     * @param length how long the period is; empty where the Act sets none
     * @throws IllegalArgumentException if a length is missing, or given where there is no period
     */
    public StatutoryPeriod {
        boolean counted = kind != Kind.BEFORE && kind != Kind.PROMPTLY;
        if (counted != length.isPresent()) {
            throw new IllegalArgumentException(
                    "The length (" + length.map(Length::toString).orElse("none") + ") of the period of "
                            + duty + " must be " + (counted ? "given" : "absent") + " for a limit of the kind "
                            + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * When the duty is due.
     *
     * @param event the day of the event
     * @return the date with why; or why there is none: the duty was not in force, or the Act sets no day
     */
    public DueDate due(LocalDate event) {
        return new DueDate(this, event);
    }
}
