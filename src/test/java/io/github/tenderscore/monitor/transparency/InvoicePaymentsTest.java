package io.github.tenderscore.monitor.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invoices by section 68 and by regulation 38 (monitoring.md, section 12): two counts of days that are never merged. */
class InvoicePaymentsTest {

    private static final LocalDate VIEW = LocalDate.of(2026, 10, 31);
    private static final HalfYear SUMMER = new HalfYear(LocalDate.of(2026, 9, 30));

    private static Invoice invoice(String received, String paid) {
        return Invoice.of("I", LocalDate.parse(received), occurrence(paid));
    }

    private static Invoice doubtful(
            @Nullable Boolean valid,
            @Nullable Boolean disputed,
            @Nullable Boolean applies,
            String received,
            String paid) {
        return new Invoice(
                "I",
                false,
                Optional.ofNullable(applies),
                received.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(received)),
                Optional.empty(),
                Optional.ofNullable(valid),
                Optional.ofNullable(disputed),
                occurrence(paid));
    }

    private static Occurrence occurrence(String text) {
        return switch (text) {
            case "?" -> Occurrence.unknown();
            case "no" -> Occurrence.notYet();
            default -> Occurrence.on(LocalDate.parse(text));
        };
    }

    private static PaymentsCompliance summer(Invoice... invoices) {
        return new PaymentsCompliance(SUMMER, List.of(invoices), Optional.of(true));
    }

    // ---- the worked example
    // -----------------------------------------------------------------------------------------------

    /** Received 1 May 2026: due 30 May; paid 31 May it is late under section 68 and in day 1 to 30 under regulation 38. */
    @Test
    void lateByOneCountAndInTheFirstBandByTheOther() {
        Invoice invoice = invoice("2026-05-01", "2026-05-31");
        InvoiceResult result = invoice.at(VIEW);
        assertThat(result.due()).contains(LocalDate.of(2026, 5, 30));
        assertThat(result.state()).isEqualTo(InvoiceState.LATE);
        assertThat(result.daysLate()).isEqualTo(1);
        PaymentsCompliance compliance = summer(invoice);
        assertThat(compliance.band(PaymentBand.DAYS_1_TO_30)).isEqualTo(Share.of(1, 0, 0));
        assertThat(compliance.meanDays().exact()).contains(Ratio.of(30));
    }

    // ---- section 68
    // -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-30, IN_TIME, 0",
        "2026-05-01, 2026-05-31, LATE, 1",
        "2026-05-01, no, OVERDUE, 154",
        "2026-10-02, no, NOT_DUE_YET, 0",
        "2026-10-01, no, OVERDUE, 1",
        "2026-10-01, 2026-11-05, OVERDUE, 1",
        "2026-05-01, ?, UNKNOWN, 0",
        "2025-02-23, no, NOT_APPLICABLE, 0"
    })
    void anInvoiceOnADay(String received, String paid, InvoiceState state, long daysLate) {
        InvoiceResult result = invoice(received, paid).at(VIEW);
        assertThat(result.state()).isEqualTo(state);
        assertThat(result.daysLate()).isEqualTo(daysLate);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, DISPUTED",
        ", true, true, DISPUTED",
        "false, false, true, NOT_VALID",
        ", false, true, UNKNOWN",
        "true, , true, UNKNOWN",
        "true, false, , UNKNOWN",
        "true, false, false, NOT_APPLICABLE"
    })
    void whatIsDisputedIsNeverLate(
            @Nullable Boolean valid, @Nullable Boolean disputed, @Nullable Boolean applies, InvoiceState state) {
        assertThat(doubtful(valid, disputed, applies, "2026-05-01", "2026-09-01")
                        .at(VIEW)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aLaterDayOnWhichItFallsDueCounts() {
        Invoice later = new Invoice(
                "I",
                true,
                Optional.of(true),
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.of(LocalDate.of(2026, 5, 11)),
                Optional.of(true),
                Optional.of(false),
                occurrence("2026-06-09"));
        assertThat(later.at(VIEW).due()).contains(LocalDate.of(2026, 6, 9));
        assertThat(later.at(VIEW).state()).isEqualTo(InvoiceState.IN_TIME);
        Invoice earlier = new Invoice(
                "I",
                false,
                Optional.of(true),
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(true),
                Optional.of(false),
                occurrence("2026-05-30"));
        assertThat(earlier.at(VIEW).state()).isEqualTo(InvoiceState.IN_TIME);
    }

    @Test
    void theShareInTime() {
        InvoicePayments payments = new InvoicePayments(
                List.of(
                        invoice("2026-05-01", "2026-05-30"),
                        invoice("2026-05-01", "2026-06-05"),
                        invoice("2026-05-01", "no"),
                        invoice("2026-10-20", "no"),
                        invoice("2026-05-01", "?"),
                        doubtful(true, true, true, "2026-05-01", "no")),
                VIEW);
        assertThat(payments.paidInTime()).isEqualTo(Share.of(1, 2, 1));
        List<Indicator> all = payments.indicators("transparency/invoices");
        Reevaluated.all(all);
        assertThat(all)
                .filteredOn(one -> one.id().endsWith("/disputed") || one.id().endsWith("/most-days-late"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Exact(Ratio.ONE), new Reading.Exact(Ratio.of(154)));
    }

    // ---- regulation 38, by hand
    // -------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0, DAYS_1_TO_30", "30, DAYS_1_TO_30", "31, DAYS_31_TO_60", "60, DAYS_31_TO_60", "61, FROM_DAY_61"})
    void bandsOfDays(long days, PaymentBand band) {
        assertThat(PaymentBand.of(days)).isEqualTo(band);
    }

    /** Days 10, 31 and 61 of payments in the period: mean 34. */
    @Test
    void whatTheNoticeSays() {
        PaymentsCompliance compliance = summer(
                invoice("2026-04-01", "2026-04-11"),
                invoice("2026-03-01", "2026-04-01"),
                invoice("2026-07-01", "2026-08-31"),
                invoice("2026-03-01", "2026-03-31"),
                invoice("2026-09-01", "2026-10-01"),
                invoice("2026-09-02", "no"),
                doubtful(true, true, true, "2026-05-01", "2026-06-01"));
        assertThat(compliance.meanDays().exact()).contains(Ratio.of(34));
        assertThat(compliance.meanDays().substituted()).isEqualTo("102 / 3");
        for (PaymentBand band : PaymentBand.values()) {
            assertThat(compliance.band(band)).isEqualTo(Share.of(1, 2, 0));
        }
        // last days in the period: 30 Apr, 30 Jul and 30 Sep; only that of 1 September was not paid by its end
        assertThat(compliance.notPaid()).isEqualTo(Share.of(1, 2, 0));
        List<Indicator> all = compliance.indicators("transparency/compliance");
        Reevaluated.all(all);
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactly(
                        "transparency/compliance/2026-09-30/mean-days",
                        "transparency/compliance/2026-09-30/days-1-to-30",
                        "transparency/compliance/2026-09-30/days-31-to-60",
                        "transparency/compliance/2026-09-30/from-day-61",
                        "transparency/compliance/2026-09-30/not-paid",
                        "transparency/compliance/2026-09-30/payments-known",
                        "transparency/compliance/2026-09-30/approval");
    }

    @Test
    void whatIsNotKnownIsCounted() {
        PaymentsCompliance compliance = summer(
                doubtful(null, false, true, "2026-05-01", "2026-05-20"),
                doubtful(true, false, true, "?", "2026-05-20"),
                doubtful(true, false, true, "2026-06-01", "?"),
                doubtful(true, false, true, "2026-10-01", "?"),
                invoice("2026-05-20", "2026-05-01"));
        assertThat(compliance.coverage()).isEqualTo(Share.of(0, 0, 4));
        assertThat(compliance.notPaid()).isEqualTo(Share.of(0, 1, 3));
        assertThat(compliance.meanDays().note()).isEqualTo("no payment of the period is known");
        assertThat(new PaymentsCompliance(SUMMER, List.of(), Optional.empty())
                        .approval()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Property
    void whatIsNotKnownMovesTheCoverageAndNotTheShare(@ForAll @IntRange(min = 1, max = 9) int more) {
        List<Invoice> invoices =
                new ArrayList<>(List.of(invoice("2026-05-01", "2026-05-30"), invoice("2026-05-01", "2026-08-30")));
        InvoicePayments before = new InvoicePayments(invoices, VIEW);
        PaymentsCompliance summer = new PaymentsCompliance(SUMMER, invoices, Optional.empty());
        for (int i = 0; i < more; i++) {
            invoices.add(doubtful(null, null, null, "?", "?"));
        }
        InvoicePayments after = new InvoicePayments(invoices, VIEW);
        PaymentsCompliance with = new PaymentsCompliance(SUMMER, invoices, Optional.empty());
        assertThat(after.paidInTime().known()).isEqualTo(before.paidInTime().known());
        assertThat(after.paidInTime().coverage())
                .isNotEqualTo(before.paidInTime().coverage());
        assertThat(with.meanDays()).isEqualTo(summer.meanDays());
        assertThat(with.notPaid().known()).isEqualTo(summer.notPaid().known());
        assertThat(with.coverage().coverage()).isNotEqualTo(summer.coverage().coverage());
    }

    // ---- periods
    // ----------------------------------------------------------------------------------------------------------

    @Test
    void theFirstPeriodIsAQuarter() {
        assertThat(new HalfYear(LocalDate.of(2026, 3, 31)).toString()).isEqualTo("2026-01-01 to 2026-03-31");
        assertThat(SUMMER.toString()).isEqualTo("2026-04-01 to 2026-09-30");
        assertThat(new HalfYear(LocalDate.of(2027, 3, 31)).start()).isEqualTo(LocalDate.of(2026, 10, 1));
        for (String end : List.of("2026-06-30", "2025-09-30", "2026-03-30")) {
            assertThatThrownBy(() -> new HalfYear(LocalDate.parse(end)))
                    .hasMessage(
                            "The end (" + end
                                    + ") of a reporting period must be a 31 March or 30 September from 2026-03-31 on (section 69)");
        }
        assertThatThrownBy(() -> Invoice.of(" ", VIEW, Occurrence.notYet())).hasMessageContaining("must have a number");
    }
}
