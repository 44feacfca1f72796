package io.github.tenderscore.monitor.transparency;

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
public record DutyResult(DutyItem item, DutyState state, Optional<LocalDate> due, long daysLate, String why) {}
