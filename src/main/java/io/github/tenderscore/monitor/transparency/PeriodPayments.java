package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payments of one half-year, counted in one pass over all invoices as they stand at its end. */
final class PeriodPayments {

    private final HalfYear period;
    private final Map<PaymentBand, Long> bands = new EnumMap<>(PaymentBand.class);
    private long known;
    private long days;
    private long unknown;
    private Share notPaid = Share.NONE;

    PeriodPayments(HalfYear period, List<Invoice> invoices) {
        this.period = period;
        for (Invoice invoice : invoices) {
            InvoiceResult one = invoice.at(period.end());
            if (one.state().isPayable()) {
                add(one);
            }
        }
    }

    private void add(InvoiceResult one) {
        Optional<Long> taken = one.state() == InvoiceState.UNKNOWN ? Optional.empty() : days(one);
        taken.ifPresent(number -> {
            known++;
            days += number;
            bands.merge(PaymentBand.of(number), 1L, Long::sum);
        });
        if (isUnknown(one)) {
            unknown++;
        }
        if (one.due().map(period::holds).orElse(one.state() == InvoiceState.UNKNOWN)) {
            notPaid = notPaid.plus(Share.of(isNotPaid(one), Ratio.ONE));
        }
    }

    private Occurrence paid(InvoiceResult one) {
        return one.invoice().paid().asAt(period.end());
    }

    private Optional<Long> days(InvoiceResult one) {
        return paid(one)
                .when()
                .filter(period::holds)
                .map(day -> ChronoUnit.DAYS.between(one.invoice().received().orElse(day), day))
                .filter(number -> number >= 0);
    }

    /** Whether it may be a payment of the period, of which the days cannot be counted. */
    private boolean isUnknown(InvoiceResult one) {
        Occurrence paid = paid(one);
        if (!paid.isKnown()) {
            Optional<LocalDate> received = one.invoice().received();
            return received.filter(day -> day.isAfter(period.end())).isEmpty();
        }
        boolean inPeriod = paid.when().filter(period::holds).isPresent();
        return inPeriod && (one.state() == InvoiceState.UNKNOWN || days(one).isEmpty());
    }

    private Optional<Boolean> isNotPaid(InvoiceResult one) {
        return one.state() == InvoiceState.UNKNOWN
                ? Optional.empty()
                : Optional.of(paid(one).when().isEmpty());
    }

    long known() {
        return known;
    }

    long days() {
        return days;
    }

    Share coverage() {
        return Share.of(known, 0, unknown);
    }

    Share band(PaymentBand band) {
        long in = bands.getOrDefault(band, 0L);
        return Share.of(in, known - in, unknown);
    }

    Share notPaid() {
        return notPaid;
    }
}
