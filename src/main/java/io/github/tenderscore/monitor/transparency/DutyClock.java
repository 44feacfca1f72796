package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.DueDate;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Looks at one thing to publish at the end of a day. */
final class DutyClock {

    private final DutyItem item;
    private final LocalDate day;
    private final Occurrence done;

    DutyClock(DutyItem item, LocalDate day) {
        this.item = item;
        this.day = day;
        this.done = item.done().asAt(day);
    }

    DutyResult result() {
        if (item.applies().filter(applies -> !applies).isPresent()) {
            return plain(
                    DutyState.NOT_APPLICABLE,
                    item.exemption().isBlank() ? "the duty does not apply" : item.exemption());
        }
        if (item.applies().isEmpty()) {
            return plain(DutyState.UNKNOWN, "whether the duty applies is not known");
        }
        return item.event()
                .map(this::after)
                .orElseGet(() -> plain(
                        DutyState.UNKNOWN, "the day on which " + item.duty().event() + " is not known"));
    }

    private DutyResult plain(DutyState state, String why) {
        return new DutyResult(item, state, Optional.empty(), 0, why);
    }

    private DutyResult after(LocalDate event) {
        DueDate due = item.duty().due(underWay(event));
        if (!due.isInForce()) {
            return plain(DutyState.NOT_APPLICABLE, due.words());
        }
        if (event.isAfter(day) && !done.isKnown()) {
            return plain(DutyState.NOT_DUE_YET, "its event is later than " + day);
        }
        return switch (item.duty().kind()) {
            case WITHIN -> by(due.date().orElseThrow());
            case BEFORE -> before(event);
            case PROMPTLY ->
                item.promptDays().map(days -> by(event.plusDays(days))).orElseGet(() -> promptly(event));
            case AT_LEAST, KEEP -> plain(DutyState.UNKNOWN, "no duty to publish");
        };
    }

    /**
     * A contract of the Act that was under way when section 71 came into force is assessed from that day on; the Act does not say from
     * which day its first twelve months run.
     */
    private LocalDate underWay(LocalDate event) {
        LocalDate from = item.duty().from();
        boolean isRunning = item.duty().equals(StatutoryPeriods.KPI_ASSESSMENT)
                && event.isBefore(from)
                && !event.isBefore(StatutoryPeriods.CONTRACT_DETAILS.from());
        return isRunning ? from : event;
    }

    private DutyResult by(LocalDate due) {
        Optional<LocalDate> when = done.when();
        if (when.isPresent()) {
            return when.get().isAfter(due)
                    ? late(DutyState.LATE, due, when.get(), "published on " + when.get())
                    : new DutyResult(item, DutyState.ON_TIME, Optional.of(due), 0, "published on " + when.get());
        }
        if (!done.isKnown()) {
            return new DutyResult(
                    item, DutyState.UNKNOWN, Optional.of(due), 0, "whether it was published is not known");
        }
        return day.isAfter(due)
                ? late(DutyState.MISSING, due, day, "not published by " + day)
                : new DutyResult(item, DutyState.NOT_DUE_YET, Optional.of(due), 0, "not published by " + day);
    }

    private DutyResult late(DutyState state, LocalDate due, LocalDate until, String why) {
        return new DutyResult(item, state, Optional.of(due), ChronoUnit.DAYS.between(due, until), why);
    }

    /** The last day in time is the one before the event, but for what happened on the day itself, of which the hours are not known. */
    private DutyResult before(LocalDate event) {
        if (done.when().filter(event::equals).isPresent()) {
            return plain(DutyState.UNKNOWN, "published on the day of the event; which came first is not known");
        }
        return by(event.minusDays(1));
    }

    private DutyResult promptly(LocalDate event) {
        return plain(
                DutyState.UNKNOWN,
                done.when()
                                .map(when -> "published "
                                        + Figures.counted(ChronoUnit.DAYS.between(event, when), "day", "days")
                                        + " after the event")
                                .orElse(
                                        done.isKnown()
                                                ? "not published by " + day
                                                : "whether it was published is not known")
                        + "; the Act sets no number of days and the council set none");
    }
}
