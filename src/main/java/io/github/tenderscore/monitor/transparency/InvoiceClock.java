package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.DueDate;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Looks at one invoice at the end of a day. */
final class InvoiceClock {

    private final Invoice invoice;
    private final LocalDate day;

    InvoiceClock(Invoice invoice, LocalDate day) {
        this.invoice = invoice;
        this.day = day;
    }

    InvoiceResult result() {
        if (is(invoice.applies(), false)) {
            return plain(InvoiceState.NOT_APPLICABLE);
        }
        if (is(invoice.disputed(), true)) {
            return plain(InvoiceState.DISPUTED);
        }
        if (is(invoice.valid(), false)) {
            return plain(InvoiceState.NOT_VALID);
        }
        return invoice.received().map(this::received).orElseGet(() -> plain(InvoiceState.UNKNOWN));
    }

    private boolean isPayable() {
        return is(invoice.applies(), true) && is(invoice.disputed(), false) && is(invoice.valid(), true);
    }

    private static boolean is(Optional<Boolean> answer, boolean wanted) {
        return answer.filter(given -> given == wanted).isPresent();
    }

    private InvoiceResult plain(InvoiceState state) {
        return new InvoiceResult(invoice, state, Optional.empty(), 0);
    }

    private InvoiceResult received(LocalDate received) {
        LocalDate begins = invoice.fallsDue().filter(received::isBefore).orElse(received);
        DueDate due = (invoice.belowThreshold() ? StatutoryPeriods.PAYMENT_BELOW_THRESHOLD : StatutoryPeriods.PAYMENT)
                .due(begins);
        return due.date().map(this::by).orElseGet(() -> plain(InvoiceState.NOT_APPLICABLE));
    }

    private InvoiceResult by(LocalDate due) {
        Occurrence paid = invoice.paid().asAt(day);
        if (!isPayable() || !paid.isKnown()) {
            return new InvoiceResult(invoice, InvoiceState.UNKNOWN, Optional.of(due), 0);
        }
        LocalDate until = paid.when().orElse(day);
        boolean late = until.isAfter(due);
        InvoiceState state = paid.when().isPresent()
                ? (late ? InvoiceState.LATE : InvoiceState.IN_TIME)
                : (late ? InvoiceState.OVERDUE : InvoiceState.NOT_DUE_YET);
        return new InvoiceResult(invoice, state, Optional.of(due), late ? ChronoUnit.DAYS.between(due, until) : 0);
    }
}
