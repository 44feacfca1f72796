package io.github.tenderscore.delivery;

import io.github.tenderscore.calendar.DueDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was or is to be done by a day.
 *
 * @param what such as {@code contract performance notice of the assessment year 1}
 * @param provision where the duty stands, or {@code recovery plan}
 * @param due the last day on which it is in time; empty where that is not known
 * @param done the day on which it was done; empty where it was not
 * @param state how that stands on the day that is looked at
 * @param note what a reader must know beside; may be empty
 */
public record DueItem(
        String what, String provision, Optional<LocalDate> due, Optional<LocalDate> done, State state, String note) {

    /** How a duty stands. */
    public enum State {
        /** Done in time. */
        DONE,
        /** Done too late. */
        LATE,
        /** To be done, and still in time. */
        OPEN,
        /** To be done, and too late. */
        OVERDUE,
        /** By which day is not known. */
        UNKNOWN;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DueItem of(
            String what,
            String provision,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            LocalDate day,
            String note) {
        return new DueItem(what, provision, due, done, state(due, done, day), note);
    }

    private static State state(Optional<LocalDate> due, Optional<LocalDate> done, LocalDate day) {
        if (due.isEmpty()) {
            return done.isPresent() ? State.DONE : State.UNKNOWN;
        }
        return done.map(when -> when.isAfter(due.get()) ? State.LATE : State.DONE)
                .orElse(day.isAfter(due.get()) ? State.OVERDUE : State.OPEN);
    }

    /** The notice of a failure; its due date says why. */
    static DueItem of(Failure failure, LocalDate day, String note) {
        return of(
                "contract performance notice of the failure " + failure.id(),
                "Procurement Act 2023, section 71(5)",
                failure.due().flatMap(DueDate::date),
                failure.published(),
                day,
                failure.due()
                        .filter(due -> !due.isInForce())
                        .map(DueDate::words)
                        .orElse(failure.due().isEmpty() ? "not known when section 71(5) first applied" : note));
    }

    /**
     * The item in a sentence.
     *
     * @return such as {@code … was due by 2026-03-11 and is overdue}
     */
    public String words() {
        String by = due.map(last -> "due by " + last).orElse("due by no known day");
        String how = switch (state) {
            case DONE -> "done on " + done.orElseThrow();
            case LATE -> "done too late, on " + done.orElseThrow();
            case OPEN -> "not done yet";
            case OVERDUE -> "overdue";
            case UNKNOWN -> "not done";
        };
        return what + ": " + by + ", " + how + " (" + provision + ")" + (note.isEmpty() ? "" : "; " + note);
    }
}
