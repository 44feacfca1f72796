package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Reads periods. */
final class PeriodReader {

    private PeriodReader() {}

    static Period read(Look period, String of, Notes notes) {
        Fact<LocalDate> start = notes.day(period, "startDate", "the start of " + of);
        Fact<LocalDate> end = notes.day(period, "endDate", "the end of " + of);
        Fact<LocalDate> longest = notes.day(period, "maxExtentDate", "the longest extension of " + of);
        Optional<LocalDate> day = end.known();
        if (day.isPresent()
                && day.equals(start.known())
                && longest.known().filter(last -> last.isAfter(day.get())).isPresent()) {
            end = notes.doubtful(
                    Topic.DATE,
                    day,
                    "The end (" + day.get() + ") of " + of,
                    "it is the day of the start, though it may be extended to "
                            + longest.known().get(),
                    period.pointer("endDate"));
        }
        return new Period(start, end, longest);
    }
}
