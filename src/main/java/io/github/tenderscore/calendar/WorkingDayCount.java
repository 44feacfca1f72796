package io.github.tenderscore.calendar;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A period of working days that begins with a day, counted day by day.
 *
 * @param calendar which days are working days
 * @param first the day with which the period begins; it counts where it is a working day
 * @param workingDays how many working days the period has, at least 1
 */
public record WorkingDayCount(WorkingDays calendar, LocalDate first, int workingDays) {

    /**
     * A day of the period.
     *
     * @param date the day
     * @param number which working day of the period it is, from 1; empty where it does not count
     * @param skipped why it does not count; empty where it does
     */
    public record Day(LocalDate date, Optional<Integer> number, Optional<String> skipped) {}

    /**
     * Checks the number.
     *
     * @param calendar which days are working days
     * @param first the day with which the period begins; it counts where it is a working day
     * @param workingDays how many working days the period has, at least 1
     * @throws IllegalArgumentException if the number is zero or less, or the year has no calendar
     */
    public WorkingDayCount {
        if (workingDays < 1) {
            throw new IllegalArgumentException(
                    "The number (" + workingDays + ") of working days of a period must be at least 1");
        }
        BankHolidays.checkYear(first.getYear());
    }

    /**
     * Every day of the period.
     *
     * @return from the first to the last, without a gap; the last is a working day
     * @throws IllegalArgumentException if the period runs into a year that has no calendar
     */
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = first; number < workingDays; date = date.plusDays(1)) {
            Optional<String> skipped = calendar.whyNot(date);
            if (skipped.isEmpty()) {
                number++;
            }
            days.add(new Day(date, skipped.isEmpty() ? Optional.of(number) : Optional.empty(), skipped));
        }
        return List.copyOf(days);
    }

    /**
     * The day with which the period ends.
     *
     * @return a working day
     * @throws IllegalArgumentException if the period runs into a year that has no calendar
     */
    public LocalDate last() {
        List<Day> days = days();
        return days.get(days.size() - 1).date();
    }

    /**
     * Why the period ends when it does.
     *
     * @return each day with its number, or with why it does not count
     * @throws IllegalArgumentException if the period runs into a year that has no calendar
     */
    public Explanation explanation() {
        return new Explanation(step());
    }

    Step step() {
        List<Day> days = days();
        return Step.of("Working days from " + Dates.words(first) + " to " + Dates.words(last()))
                .exact(Ratio.of(workingDays))
                .note(note(days))
                .steps(days.stream().map(WorkingDayCount::step).toList())
                .build();
    }

    private String note(List<Day> days) {
        String whose = calendar.parts().stream().map(UkPart::words).collect(Collectors.joining(", "));
        String caveats = days.stream()
                .map(day -> day.date().getYear())
                .distinct()
                .flatMap(year -> calendar.holidays().caveat(year).stream())
                .map(caveat -> "; " + caveat)
                .collect(Collectors.joining());
        return "bank holidays of " + whose + caveats;
    }

    private static Step step(Day day) {
        Step.Builder step = Step.of(Dates.words(day.date()));
        day.number().ifPresent(number -> step.exact(Ratio.of(number)));
        day.skipped().ifPresent(why -> step.note("not counted: " + why));
        return step.build();
    }
}
