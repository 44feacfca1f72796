package io.github.tenderscore.monitor.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.calendar.KpiCycle;
import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of monitoring.md, section 12, at their last days. */
class TransparencyClockTest {

    private static final LocalDate VIEW = LocalDate.of(2026, 11, 24);

    private static Occurrence occurrence(String text) {
        return switch (text) {
            case "?" -> Occurrence.unknown();
            case "no" -> Occurrence.notYet();
            default -> Occurrence.on(LocalDate.parse(text));
        };
    }

    // ---- last days
    // --------------------------------------------------------------------------------------------------------

    /** The dates of the table and of the worked example; those of section 53 by hand: day + 29, 119, 89, 179. */
    @ParameterizedTest
    @CsvSource({
        "payments-compliance, 2026-03-31, 2026-04-29",
        "payments-compliance, 2026-09-30, 2026-10-29",
        "payment-over-30000, 2026-06-30, 2026-07-29",
        "payment-over-30000, 2026-04-01, 2026-07-29",
        "pipeline, 2026-04-01, 2026-05-26",
        "pipeline, 2027-03-31, 2026-05-26",
        "contract-details, 2026-03-01, 2026-03-30",
        "contract-details-light-touch, 2026-03-01, 2026-06-28",
        "contract-copy, 2026-03-01, 2026-05-29",
        "contract-copy-light-touch, 2026-03-01, 2026-08-27",
        "termination, 2026-05-01, 2026-05-30",
        "breach, 2026-05-01, 2026-05-30",
        "kpi-assessment, 2026-02-01, 2027-01-31"
    })
    void lastDays(String duty, LocalDate event, LocalDate due) {
        StatutoryPeriod period = TransparencyDuties.named(duty).orElseThrow();
        DutyItem item = DutyItem.of(period, "Contract 1", event, Occurrence.on(due));
        assertThat(item.at(due).due()).contains(due);
        assertThat(item.at(due).state()).isEqualTo(DutyState.ON_TIME);
        DutyResult late = DutyItem.of(period, "Contract 1", event, Occurrence.on(due.plusDays(1)))
                .at(due.plusDays(1));
        assertThat(late.state()).isEqualTo(DutyState.LATE);
        assertThat(late.daysLate()).isEqualTo(1);
        DutyItem open = DutyItem.of(period, "Contract 1", event, Occurrence.notYet());
        assertThat(open.at(due).state()).isEqualTo(DutyState.NOT_DUE_YET);
        assertThat(open.at(due.plusDays(3)).state()).isEqualTo(DutyState.MISSING);
        assertThat(open.at(due.plusDays(3)).daysLate()).isEqualTo(3);
    }

    /** Section 69 since 1 January 2026, section 70 since 1 April 2026 (SI 2025/1316); section 71 for every contract under the Act. */
    @ParameterizedTest
    @CsvSource({
        "payments-compliance, 2025-12-31, 2026-01-01",
        "kpi-assessment, 2025-02-23, 2025-02-24",
        "payment-over-30000, 2026-03-31, 2026-04-01",
        "contract-details, 2025-02-23, 2025-02-24"
    })
    void commencement(String duty, LocalDate before, LocalDate from) {
        StatutoryPeriod period = TransparencyDuties.named(duty).orElseThrow();
        assertThat(DutyItem.of(period, "C", before, Occurrence.notYet())
                        .at(VIEW)
                        .state())
                .isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(DutyItem.of(period, "C", from, Occurrence.notYet()).at(VIEW).state())
                .isNotEqualTo(DutyState.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownIsNotMissing() {
        StatutoryPeriod details = StatutoryPeriods.CONTRACT_DETAILS;
        LocalDate entered = LocalDate.of(2026, 3, 1);
        assertThat(DutyItem.of(details, "C", entered, Occurrence.unknown())
                        .at(VIEW)
                        .state())
                .isEqualTo(DutyState.UNKNOWN);
        DutyItem noEvent = new DutyItem(
                details, "C", Optional.empty(), Occurrence.notYet(), Optional.of(true), "", Optional.empty());
        assertThat(noEvent.at(VIEW).state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(noEvent.at(VIEW).why()).isEqualTo("the day on which the contract is entered into is not known");
        DutyItem maybe = new DutyItem(
                details, "C", Optional.of(entered), Occurrence.notYet(), Optional.empty(), "", Optional.empty());
        assertThat(maybe.at(VIEW).state()).isEqualTo(DutyState.UNKNOWN);
        DutyItem exempt = new DutyItem(
                details,
                "C",
                Optional.of(entered),
                Occurrence.notYet(),
                Optional.of(false),
                "user choice contract",
                Optional.empty());
        assertThat(exempt.at(VIEW).state()).isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(exempt.at(VIEW).why()).isEqualTo("user choice contract");
    }

    /** What was published after the day is not seen on it. */
    @Test
    void theDayIsTheCallers() {
        DutyItem item = DutyItem.of(
                StatutoryPeriods.CONTRACT_DETAILS,
                "C",
                LocalDate.of(2026, 3, 1),
                Occurrence.on(LocalDate.of(2026, 4, 10)));
        assertThat(item.at(LocalDate.of(2026, 4, 1)).state()).isEqualTo(DutyState.MISSING);
        assertThat(item.at(LocalDate.of(2026, 4, 10)).state()).isEqualTo(DutyState.LATE);
        assertThat(DutyItem.of(StatutoryPeriods.CONTRACT_DETAILS, "C", LocalDate.of(2027, 1, 1), Occurrence.unknown())
                        .at(VIEW)
                        .state())
                .isEqualTo(DutyState.NOT_DUE_YET);
    }

    // ---- section 87
    // -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"2026-05-31, ON_TIME", "2026-06-01, UNKNOWN", "2026-06-02, LATE", "no, MISSING", "?, UNKNOWN"})
    void theNoticeComesBeforeTheAdvertisement(String published, DutyState state) {
        assertThat(DutyItem.of(
                                StatutoryPeriods.BELOW_THRESHOLD_TENDER_NOTICE,
                                "C",
                                LocalDate.of(2026, 6, 1),
                                occurrence(published))
                        .at(VIEW)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void asSoonAsReasonablyPracticableIsNoNumberOfDays() {
        StatutoryPeriod duty = StatutoryPeriods.CONTRACT_DETAILS_BELOW_THRESHOLD;
        LocalDate event = LocalDate.of(2026, 6, 1);
        DutyResult unknown =
                DutyItem.of(duty, "C", event, occurrence("2026-06-11")).at(VIEW);
        assertThat(unknown.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(unknown.why())
                .isEqualTo(
                        "published 10 days after the event; the Act sets no number of days and the council set none");
        DutyItem own = new DutyItem(
                duty, "C", Optional.of(event), occurrence("2026-06-11"), Optional.of(true), "", Optional.of(10));
        assertThat(own.at(VIEW).state()).isEqualTo(DutyState.ON_TIME);
        assertThat(DutyItem.of(duty, "C", event, Occurrence.notYet()).at(VIEW).why())
                .startsWith("not published by 2026-11-24");
    }

    // ---- section 53, section 70
    // -------------------------------------------------------------------------------------------

    private static ContractFacts contract(String lightTouch, String value) {
        return new ContractFacts(
                "Contract 1",
                Optional.of(true),
                Occurrence.on(LocalDate.of(2026, 3, 1)),
                lightTouch.equals("?") ? Optional.empty() : Optional.of(lightTouch.equals("yes")),
                value.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(value)),
                Occurrence.on(LocalDate.of(2026, 4, 1)),
                Occurrence.notYet(),
                Occurrence.notYet(),
                Occurrence.unknown());
    }

    /** A copy is due above 5,000,000 pounds and not at it. */
    @ParameterizedTest
    @CsvSource({
        "no, 5000000, LATE, NOT_APPLICABLE",
        "no, 5000000.01, LATE, MISSING",
        "yes, 5000000.01, ON_TIME, MISSING",
        "?, 5000000.01, UNKNOWN, UNKNOWN",
        "?, 5000000, UNKNOWN, NOT_APPLICABLE",
        "no, ?, LATE, UNKNOWN"
    })
    void detailsAndCopyOfAContract(String lightTouch, String value, DutyState details, DutyState copy) {
        assertThat(contract(lightTouch, value).duties())
                .extracting(item -> item.at(VIEW).state())
                .containsExactly(details, copy);
    }

    @Test
    void aContractThatEndsHasATerminationNotice() {
        ContractFacts ended = new ContractFacts(
                "Contract 1",
                Optional.of(false),
                Occurrence.on(LocalDate.of(2026, 3, 1)),
                Optional.empty(),
                Optional.empty(),
                Occurrence.notYet(),
                Occurrence.notYet(),
                Occurrence.on(LocalDate.of(2026, 9, 1)),
                Occurrence.notYet());
        assertThat(ended.duties())
                .extracting(item -> item.at(VIEW).state())
                .containsExactly(DutyState.NOT_APPLICABLE, DutyState.NOT_APPLICABLE, DutyState.NOT_APPLICABLE);
        ContractFacts before = new ContractFacts(
                "Contract 1",
                Optional.of(true),
                Occurrence.notYet(),
                Optional.empty(),
                Optional.empty(),
                Occurrence.notYet(),
                Occurrence.notYet(),
                Occurrence.notYet(),
                Occurrence.notYet());
        assertThat(before.duties()).isEmpty();
    }

    private static Payment payment(String amount, @Nullable Boolean applies) {
        return new Payment(
                "P1",
                "Contract 1",
                Optional.of(LocalDate.of(2026, 5, 4)),
                amount.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(amount)),
                Optional.ofNullable(applies),
                Occurrence.on(LocalDate.of(2026, 7, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "30000.00, true, no, NOT_APPLICABLE",
        "30000.01, true, yes, ON_TIME",
        "30000.01, false, no, NOT_APPLICABLE",
        "30000.01, , ?, UNKNOWN",
        "30000.00, , no, NOT_APPLICABLE",
        "?, true, ?, UNKNOWN"
    })
    void paymentsAbove30000Pounds(String amount, @Nullable Boolean applies, String listed, DutyState state) {
        Payment payment = payment(amount, applies);
        assertThat(payment.isListed())
                .isEqualTo(listed.equals("?") ? Optional.empty() : Optional.of(listed.equals("yes")));
        assertThat(payment.duty().at(VIEW).state()).isEqualTo(state);
    }

    // ---- the whole
    // --------------------------------------------------------------------------------------------------------

    @Test
    void dutiesAreTalliedAndNeverAdded() {
        StatutoryPeriod details = StatutoryPeriods.CONTRACT_DETAILS;
        LocalDate march = LocalDate.of(2026, 3, 1);
        DutyTally tally = new DutyTally(
                details,
                List.of(
                        DutyItem.of(details, "A", march, occurrence("2026-03-30"))
                                .at(VIEW),
                        DutyItem.of(details, "B", march, occurrence("2026-04-02"))
                                .at(VIEW),
                        DutyItem.of(details, "C", march, Occurrence.notYet()).at(VIEW),
                        DutyItem.of(details, "D", VIEW, Occurrence.notYet()).at(VIEW),
                        DutyItem.of(details, "E", march, Occurrence.unknown()).at(VIEW)));
        assertThat(tally.due()).isEqualTo(3);
        assertThat(tally.onTime()).isEqualTo(Share.of(1, 2, 1));
        List<Indicator> all = tally.indicators("transparency");
        Reevaluated.all(all);
        assertThat(all)
                .filteredOn(one -> one.id().equals("transparency/contract-details/item/B"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Word("late", "published on 2026-04-02; due by 2026-03-30; 3 days late"));
        assertThat(all)
                .filteredOn(one -> one.id().equals("transparency/contract-details/not-due-yet"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Exact(Ratio.ONE));
    }

    @Test
    void theWholeClock() {
        TransparencyClock clock = new TransparencyClock(
                VIEW,
                List.of(Invoice.of("I1", LocalDate.of(2026, 5, 1), occurrence("2026-05-31"))),
                List.of(
                        new CompliancePeriod(
                                new HalfYear(LocalDate.of(2026, 9, 30)),
                                Optional.of(true),
                                occurrence("2026-10-30"),
                                Optional.of(true)),
                        new CompliancePeriod(
                                new HalfYear(LocalDate.of(2027, 3, 31)),
                                Optional.empty(),
                                Occurrence.notYet(),
                                Optional.of(true))),
                List.of(payment("30000.01", true)),
                List.of(contract("no", "1")),
                List.of(DutyItem.of(
                        StatutoryPeriods.PIPELINE, "2026/27", LocalDate.of(2026, 4, 1), Occurrence.notYet())),
                List.of(new SupplierPaymentFlag(
                        "Alder Ltd", Optional.of(Ratio.of(61)), Optional.of(Ratio.of(6_000_000)))),
                List.of());
        assertThat(clock.duties())
                .extracting(tally -> tally.duty().id())
                .containsExactly(
                        "pipeline", "contract-details", "contract-copy", "payments-compliance", "payment-over-30000");
        List<Indicator> all = clock.indicators("transparency");
        Reevaluated.all(all);
        assertThat(all)
                .filteredOn(one -> one.id().endsWith("2027-03-31/mean-days"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Missing(
                        "period-not-over", "the period 2026-10-01 to 2027-03-31 is not over on 2026-11-24"));
        assertThat(all)
                .filteredOn(one -> one.id().equals("transparency/late-payer/Alder Ltd"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Word(
                        "fail",
                        "Alder Ltd: 61 days, contract 6,000,000 (pays within 60 days on average, for contracts above "
                                + "£5,000,000; CP 1349 (proposed; secondary); comply or explain)"));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 5000000.01, PASS",
        "60.01, 5000000.01, FAIL",
        "61, 5000000, NOT_APPLICABLE",
        "?, 6000000, UNKNOWN",
        "61, ?, UNKNOWN"
    })
    void lateSuppliersByTheProposal(String days, String value, Verdict verdict) {
        SupplierPaymentFlag flag = new SupplierPaymentFlag("A", figure(days), figure(value));
        assertThat(flag.gate().verdict()).isEqualTo(verdict);
        assertThat(flag.force().code()).isEqualTo("proposed");
    }

    private static Optional<Ratio> figure(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(text));
    }

    @Test
    void wrongFactsAreRefused() {
        assertThatThrownBy(() -> new DutyItem(
                        StatutoryPeriods.PIPELINE,
                        "",
                        Optional.empty(),
                        Occurrence.notYet(),
                        Optional.empty(),
                        "",
                        Optional.of(3)))
                .hasMessageContaining("The subject () of a duty to publish must be named")
                .hasMessageContaining("must be absent, because the Act sets the time");
        assertThatThrownBy(() -> new DutyItem(
                        StatutoryPeriods.CONTRACT_DETAILS_BELOW_THRESHOLD,
                        "C",
                        Optional.empty(),
                        Occurrence.notYet(),
                        Optional.empty(),
                        "",
                        Optional.of(-1)))
                .hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> new Payment(
                        "", "C", Optional.empty(), Optional.of(Ratio.of(-1)), Optional.empty(), Occurrence.unknown()))
                .hasMessageContaining("must have a name and a contract (C)")
                .hasMessageContaining("The amount (-1) of the payment  must not be negative");
        assertThatThrownBy(() -> new ContractFacts(
                        "",
                        Optional.empty(),
                        Occurrence.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        Occurrence.unknown(),
                        Occurrence.unknown(),
                        Occurrence.unknown(),
                        Occurrence.unknown()))
                .hasMessage("The contract () must be named");
        assertThat(TransparencyDuties.named("none")).isEmpty();
    }

    /**
     * Section 4: section 71(2) is in force from 1 January 2026 on for contracts awarded under the Act, so also for one that was under way
     * then; the twelve months from that day end on 31 December 2026, as calendar.KpiCycle counts them. A contract of before the Act is not
     * under it.
     */
    @Test
    void aContractThatWasUnderWayIsAssessedFromTheDayOnWhichSection71CameIntoForce() {
        StatutoryPeriod assessment = StatutoryPeriods.KPI_ASSESSMENT;
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate entered : List.of(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 6, 1))) {
            DutyItem open = DutyItem.of(assessment, "C", entered, Occurrence.notYet());
            assertThat(open.at(last).state()).isEqualTo(DutyState.NOT_DUE_YET);
            assertThat(open.at(last).due()).contains(last);
            assertThat(open.at(last.plusDays(1)).state()).isEqualTo(DutyState.MISSING);
            assertThat(new KpiCycle(entered, Optional.empty()).next(Optional.empty()))
                    .contains(last);
        }
        assertThat(DutyItem.of(assessment, "C", LocalDate.of(2025, 2, 23), Occurrence.notYet())
                        .at(VIEW)
                        .state())
                .isEqualTo(DutyState.NOT_APPLICABLE);
    }

    @Test
    void moreInvoicesStandBehindThoseThatAreThereAndEachOnce() {
        Invoice one = Invoice.of("I1", LocalDate.of(2026, 5, 1), Occurrence.notYet());
        Invoice two = Invoice.of("I2", LocalDate.of(2026, 5, 2), Occurrence.notYet());
        TransparencyClock clock = new TransparencyClock(
                VIEW, List.of(one), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(clock.withInvoices(List.of(two)).invoices()).containsExactly(one, two);
        assertThatThrownBy(() -> clock.withInvoices(List.of(two, two)))
                .hasMessage(
                        "The invoice (I2) of the table of invoices must occur only once, in the returns and all tables together");
        assertThatThrownBy(() -> clock.withInvoices(List.of(one))).hasMessageContaining("The invoice (I1)");
    }
}
