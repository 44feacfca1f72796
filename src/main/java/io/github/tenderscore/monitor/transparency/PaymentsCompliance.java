package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a payments compliance notice says of a half-year (Procurement Act 2023, section 69; Procurement Regulations 2024, regulation 38): the mean days to
 * pay, the share in each band of days, and the share that had to be paid and was not.
 *
 * <p>Here day 1 is the day <em>after</em> receipt, unlike in section 68; both counts are shown and never merged. Invoices that are disputed or not valid
 * are left out. That the share payable and not paid is of the invoices whose last day under section 68 or 88 is in the period is this library's reading.
 *
 * @param period the half-year
 * @param invoices all that were received, of whatever period
 * @param approved whether a director or similar person responsible for finance approved the figures; empty where not known
 */
public record PaymentsCompliance(HalfYear period, List<Invoice> invoices, Optional<Boolean> approved) {

    /**
     * Copies the invoices.
     *
     * @param period the half-year
     * @param invoices all that were received, of whatever period
     * @param approved whether a director or similar person responsible for finance approved the figures; empty where not known
     */
    public PaymentsCompliance {
        invoices = List.copyOf(invoices);
    }

    /** Those that count or may count, as they stand at the end of the period. */
    private List<InvoiceResult> payable() {
        return invoices.stream()
                .map(invoice -> invoice.at(period.end()))
                .filter(one -> one.state().isPayable())
                .toList();
    }

    private static Occurrence paid(InvoiceResult one, LocalDate end) {
        return one.invoice().paid().asAt(end);
    }

    /** The days to pay of the payments of the period of which they are known. */
    private List<Long> days() {
        return payable().stream()
                .filter(one -> one.state() != InvoiceState.UNKNOWN)
                .map(this::days)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Long> days(InvoiceResult one) {
        return paid(one, period.end())
                .when()
                .filter(period::holds)
                .map(day -> ChronoUnit.DAYS.between(one.invoice().received().orElse(day), day))
                .filter(days -> days >= 0);
    }

    /** Payments that may be of the period and of which the days cannot be counted. */
    private long unknownPayments() {
        return payable().stream().filter(this::isUnknown).count();
    }

    private boolean isUnknown(InvoiceResult one) {
        Occurrence paid = paid(one, period.end());
        if (!paid.isKnown()) {
            return one.invoice()
                    .received()
                    .filter(day -> day.isAfter(period.end()))
                    .isEmpty();
        }
        boolean inPeriod = paid.when().filter(period::holds).isPresent();
        return inPeriod && (one.state() == InvoiceState.UNKNOWN || days(one).isEmpty());
    }

    /**
     * The payments of the period.
     *
     * @return yes: their days are known; unknown: not
     */
    public Share coverage() {
        return Share.of(days().size(), 0, unknownPayments());
    }

    /**
     * The mean days to pay.
     *
     * @return a step with the mean over the payments of which the days are known; without one where there is none
     */
    public Step meanDays() {
        Step.Builder step = Step.of("Mean days to pay (regulation 38: day 1 is the day after receipt)");
        List<Long> days = days();
        if (days.isEmpty()) {
            return step.note("no payment of the period is known").build();
        }
        Ratio count = Ratio.of(days.size());
        return step.formula(
                        "sum of days / payments",
                        days.stream()
                                        .map(one -> Figures.exact(Ratio.of(one)))
                                        .collect(Collectors.joining(" + ", "(", ")"))
                                + " / " + Figures.exact(count))
                .exact(Ratio.sum(days.stream().map(Ratio::of).toList()).dividedBy(count))
                .note("payments from " + period)
                .build();
    }

    /**
     * The share of payments in a band.
     *
     * @param band the band
     * @return in payments
     */
    public Share band(PaymentBand band) {
        List<Long> days = days();
        long in = days.stream().filter(one -> PaymentBand.of(one) == band).count();
        return Share.of(in, days.size() - in, unknownPayments());
    }

    /**
     * The share of invoices payable in the period and not paid in it.
     *
     * @return yes: not paid by the end of the period; no: paid
     */
    public Share notPaid() {
        Share sum = Share.NONE;
        for (InvoiceResult one : payable()) {
            boolean payable = one.due().map(period::holds).orElse(one.state() == InvoiceState.UNKNOWN);
            if (payable) {
                sum = sum.plus(Share.of(isNotPaid(one), Ratio.ONE));
            }
        }
        return sum;
    }

    private Optional<Boolean> isNotPaid(InvoiceResult one) {
        return one.state() == InvoiceState.UNKNOWN
                ? Optional.empty()
                : Optional.of(paid(one, period.end()).when().isEmpty());
    }

    /**
     * Whether the figures were approved.
     *
     * @return one gate
     */
    public Gate approval() {
        return new Gate(
                "finance-approval",
                "a director or similar person responsible for finance approved the figures",
                Verdict.of(approved),
                approved.map(yes -> yes ? "approved" : "not approved").orElse("not known"),
                "Procurement Regulations 2024, regulation 38");
    }

    /**
     * Every figure of the notice.
     *
     * @param prefix what their ids start with, such as {@code transparency/compliance}
     * @return mean, bands, not paid, coverage, approval
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + period.end();
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.figure(start + "/mean-days", meanDays(), "days"));
        for (PaymentBand band : PaymentBand.values()) {
            all.add(Indicator.share(
                    start + "/" + band.code(),
                    "Payments made on " + band.words() + " (regulation 38: day 1 is the day after receipt)",
                    band(band)));
        }
        all.add(Indicator.share(start + "/not-paid", "Invoices payable in the period and not paid in it", notPaid()));
        all.add(Indicator.share(
                start + "/payments-known", "Payments of the period of which the days are known", coverage()));
        Gate approval = approval();
        all.add(Indicator.word(
                start + "/approval", approval.condition(), approval.verdict().code(), approval.toString()));
        return all;
    }
}
