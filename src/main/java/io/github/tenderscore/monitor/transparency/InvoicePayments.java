package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        return paidInTime(counts(results()));
    }

    private static Share paidInTime(Map<InvoiceState, Long> counts) {
        return Share.of(
                counts.getOrDefault(InvoiceState.IN_TIME, 0L),
                counts.getOrDefault(InvoiceState.LATE, 0L) + counts.getOrDefault(InvoiceState.OVERDUE, 0L),
                counts.getOrDefault(InvoiceState.UNKNOWN, 0L));
    }

    private static Map<InvoiceState, Long> counts(List<InvoiceResult> results) {
        Map<InvoiceState, Long> counts = new EnumMap<>(InvoiceState.class);
        results.forEach(one -> counts.merge(one.state(), 1L, Long::sum));
        return counts;
    }

    /**
     * The share in time and the count of each state.
     *
     * @param prefix what their ids start with, such as {@code transparency/invoices}
     * @return the indicators, with the most days by which one was late
     */
    public List<Indicator> indicators(String prefix) {
        List<InvoiceResult> results = results();
        Map<InvoiceState, Long> counts = counts(results);
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.share(
                prefix + "/paid-in-time",
                "Invoices paid in time (section 68: 30 days that begin with the day of receipt)",
                paidInTime(counts)));
        for (InvoiceState state : InvoiceState.values()) {
            all.add(Indicator.value(
                    prefix + "/" + state.code(),
                    "Invoices: " + state.code().replace('-', ' '),
                    Ratio.of(counts.getOrDefault(state, 0L)),
                    "invoices"));
        }
        long most = results.stream().mapToLong(InvoiceResult::daysLate).max().orElse(0);
        all.add(Indicator.value(
                prefix + "/most-days-late",
                "Most days by which an invoice was late or is overdue",
                Ratio.of(most),
                "days"));
        return all;
    }
}
