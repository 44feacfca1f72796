package io.github.tenderscore.monitor.transparency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one invoice stands on a day.
 *
 * @param invoice the invoice
 * @param state how it stands
 * @param due the last day on which it is paid in time; empty where none can be named
 * @param daysLate by how many days it was paid late or is overdue; zero where it is neither
 */
public record InvoiceResult(Invoice invoice, InvoiceState state, Optional<LocalDate> due, long daysLate) {}
