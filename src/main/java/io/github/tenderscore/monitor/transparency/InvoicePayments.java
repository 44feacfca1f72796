package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether valid and undisputed invoices are paid before the end of 30 days that begin <em>with</em> the day of receipt, or a later day on which they
 * fall due (Procurement Act 2023, sections 68, 73 and 88). It is not the count of days of regulation 38, which {@link PaymentsCompliance} has.
 *
 * @param invoices all that were received
 * @param day the day at whose end one looks
 */
public record InvoicePayments(List<Invoice> invoices, LocalDate day) {

    /**
     * Copies the invoices.
     *
     * @param invoices all that were received
     * @param day the day at whose end one looks
     */
    public InvoicePayments {
        invoices = List.copyOf(invoices);
    }

    /**
     * How each invoice stands.
     *
     * @return in the order given
     */
    public List<InvoiceResult> results() {
        return invoices.stream().map(invoice -> invoice.at(day)).toList();
    }

    /**
     * The share paid in time of those that had to be paid by now.
     *
     * @return yes: paid in time; no: paid late or overdue; disputed and invalid invoices are none of it, nor what is not due yet
     */
    public Share paidInTime() {
        return Share.of(
                count(InvoiceState.IN_TIME),
                count(InvoiceState.LATE) + count(InvoiceState.OVERDUE),
                count(InvoiceState.UNKNOWN));
    }

    private long count(InvoiceState state) {
        return results().stream().filter(one -> one.state() == state).count();
    }

    /**
     * The share in time and the count of each state.
     *
     * @param prefix what their ids start with, such as {@code transparency/invoices}
     * @return the indicators, with the most days by which one was late
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.share(
                prefix + "/paid-in-time",
                "Invoices paid in time (section 68: 30 days that begin with the day of receipt)",
                paidInTime()));
        for (InvoiceState state : InvoiceState.values()) {
            all.add(Indicator.value(
                    prefix + "/" + state.code(),
                    "Invoices: " + state.code().replace('-', ' '),
                    Ratio.of(count(state)),
                    "invoices"));
        }
        long most = results().stream().mapToLong(InvoiceResult::daysLate).max().orElse(0);
        all.add(Indicator.value(
                prefix + "/most-days-late",
                "Most days by which an invoice was late or is overdue",
                Ratio.of(most),
                "days"));
        return all;
    }
}
