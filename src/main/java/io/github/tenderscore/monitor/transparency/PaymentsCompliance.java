package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private PeriodPayments payments() {
        return new PeriodPayments(period, invoices);
    }

    /**
     * The payments of the period.
     *
     * @return yes: their days are known; unknown: not
     */
    public Share coverage() {
        return payments().coverage();
    }

    /**
     * The mean days to pay.
     *
     * @return a step with the mean over the payments of which the days are known; without one where there is none
     */
    public Step meanDays() {
        return meanDays(payments());
    }

    private Step meanDays(PeriodPayments payments) {
        Step.Builder step = Step.of("Mean days to pay (regulation 38: day 1 is the day after receipt)");
        if (payments.known() == 0) {
            return step.note("no payment of the period is known").build();
        }
        Ratio sum = Ratio.of(payments.days());
        Ratio count = Ratio.of(payments.known());
        return step.formula(
                        "days from receipt to payment, added up / payments",
                        Figures.exact(sum) + " / " + Figures.exact(count))
                .exact(sum.dividedBy(count))
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
        return payments().band(band);
    }

    /**
     * The share of invoices payable in the period and not paid in it.
     *
     * @return yes: not paid by the end of the period; no: paid
     */
    public Share notPaid() {
        return payments().notPaid();
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
        PeriodPayments payments = payments();
        all.add(Indicator.figure(start + "/mean-days", meanDays(payments), "days"));
        for (PaymentBand band : PaymentBand.values()) {
            all.add(Indicator.share(
                    start + "/" + band.code(),
                    "Payments made on " + band.words() + " (regulation 38: day 1 is the day after receipt)",
                    payments.band(band)));
        }
        all.add(Indicator.share(
                start + "/not-paid", "Invoices payable in the period and not paid in it", payments.notPaid()));
        all.add(Indicator.share(
                start + "/payments-known", "Payments of the period of which the days are known", payments.coverage()));
        Gate approval = approval();
        all.add(Indicator.word(
                start + "/approval", approval.condition(), approval.verdict().code(), approval.reason()));
        return all;
    }
}
