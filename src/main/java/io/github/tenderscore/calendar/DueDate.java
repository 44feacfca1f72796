package io.github.tenderscore.calendar;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a duty is due for one event, or why no day can be named.
 *
 * @param period the limit
 * @param event the day of the event
 */
public record DueDate(StatutoryPeriod period, LocalDate event) {

    /**
     * Tells whether the duty was in force on the day of the event.
     *
     * @return false for an earlier event, which the limit does not reach
     */
    public boolean isInForce() {
        return !event.isBefore(period.from());
    }

    /**
     * The first day of the period.
     *
     * @return empty where the duty was not in force, or the Act sets no period
     */
    public Optional<LocalDate> begins() {
        return isInForce() && period.length().isPresent()
                ? Optional.of(period.start().first(event))
                : Optional.empty();
    }

    /**
     * The last day of the period: the last on which the duty is done in time, the earliest on which a minimum period may end, or the
     * last to which something is kept.
     *
     * @return empty where the duty was not in force, or the Act sets no period
     */
    public Optional<LocalDate> date() {
        return begins().flatMap(first -> period.length().map(length -> length.last(first)));
    }

    /**
     * The due date in words.
     *
     * @return such as {@code contract details notice by Tuesday 14 April 2026}; where there is no date, why
     */
    public String words() {
        if (!isInForce()) {
            return period.duty() + ": not in force on " + Dates.words(event) + ", but from "
                    + Dates.words(period.from()) + " on";
        }
        return period.duty() + " " + period.kind().words() + " "
                + date().map(Dates::words).orElseGet(() -> Dates.words(event));
    }

    /**
     * Why the duty is due when it is.
     *
     * @return the event, how the period is counted, and the provision
     */
    public Explanation explanation() {
        Step.Builder top = Step.of(words())
                .note("Procurement Act 2023, " + period.provision() + "; binds " + period.binds())
                .step(Step.of("Event: " + Dates.words(event))
                        .note(period.event())
                        .build());
        begins().ifPresent(first -> top.step(Step.of("The period begins with " + Dates.words(first))
                .note(period.start().words())
                .build()));
        date().ifPresent(last -> top.step(end(last)));
        return new Explanation(top.build());
    }

    private Step end(LocalDate last) {
        Length length = period.length().orElseThrow();
        Step.Builder step = Step.of("It ends with " + Dates.words(last));
        return length.unit() == Length.Unit.DAY
                ? step.formula("days after the first = calendar days of the period - 1", length.number() + " - 1")
                        .exact(Ratio.of(length.number() - 1L))
                        .build()
                : step.note(length + ", to the day before the one of the same number")
                        .build();
    }
}
