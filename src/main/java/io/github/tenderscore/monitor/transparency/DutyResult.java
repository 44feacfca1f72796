package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Indicator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one thing to publish stands on a day.
 *
 * @param item the thing
 * @param state how it stands
 * @param due its last day in time; empty where none can be named
 * @param daysLate by how many days it was late or is overdue; zero where it is neither
 * @param why the fact that decided
 */
public record DutyResult(DutyItem item, DutyState state, Optional<LocalDate> due, long daysLate, String why) {

    /** The thing by itself, with its last day. */
    Indicator indicator(String start) {
        String by = due.map(day -> "; due by " + day).orElse("");
        String late = daysLate > 0 ? "; " + Figures.counted(daysLate, "day", "days") + " late" : "";
        return Indicator.word(
                start + "/item/" + item.subject(),
                item.duty().duty() + ": " + item.subject(),
                state.code(),
                why + by + late);
    }
}
