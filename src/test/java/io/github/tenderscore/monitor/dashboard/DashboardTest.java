package io.github.tenderscore.monitor.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.csv.DashboardCsv;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.DashboardReader;
import io.github.tenderscore.json.DashboardWriter;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.report.DashboardReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Dashboard dashboard(LocalDate day, Indicator... uptake) {
        return new Dashboard("Illustrative council", day, List.of(Section.of(Instrument.UPTAKE, List.of(uptake))));
    }

    private static Indicator share(long yes, long no, long unknown) {
        return Indicator.share("uptake/act", "Lots under the Act", Share.of(yes, no, unknown));
    }

    @Test
    void saysWhatChangedIndicatorByIndicator() {
        Dashboard march = dashboard(
                MARCH,
                share(8, 3, 0),
                Indicator.value("gone", "Gone", Ratio.ONE, "lots"),
                Indicator.share("same", "Same", Share.of(1, 1, 0)),
                Indicator.share("cover", "Coverage", Share.of(1, 1, 0)),
                Indicator.word("word", "Word", "behind", "one reason"));
        Dashboard june = dashboard(
                JUNE,
                share(9, 3, 0),
                Indicator.share("same", "Same", Share.of(1, 1, 0)),
                Indicator.share("cover", "Coverage", Share.of(1, 1, 2)),
                Indicator.word("word", "Word", "behind", "another reason"),
                Indicator.missing("new", "New", "unknown", "nobody asked"));
        List<Change> changes = june.changesSince(march);
        assertThat(changes)
                .extracting(Change::id, Change::kind)
                .containsExactly(
                        tuple("uptake/act", Change.Kind.VALUE),
                        tuple("cover", Change.Kind.COVERAGE),
                        tuple("new", Change.Kind.APPEARED),
                        tuple("gone", Change.Kind.GONE));
        // 9/12 - 8/11 = 99/132 - 96/132
        assertThat(changes.get(0).difference()).contains(Ratio.of(3, 132));
        assertThat(changes.get(2).difference()).isEmpty();
    }

    @Test
    void refusesAnotherCouncilAndALaterDay() {
        Dashboard march = dashboard(MARCH, share(8, 3, 0));
        assertThatThrownBy(() -> march.changesSince(march))
                .hasMessage(
                        "The day (2026-03-31) of the earlier dashboard must be before that of this one (2026-03-31)");
        assertThatThrownBy(() -> march.changesSince(new Dashboard("Another", MARCH.minusDays(1), List.of())))
                .hasMessage(
                        "The council (Another) of the earlier dashboard must be that of this one (Illustrative council)");
        assertThatThrownBy(() -> dashboard(MARCH, share(1, 0, 0), share(1, 0, 0)))
                .isInstanceOf(FaultException.class)
                .hasMessage(
                        "What is shown in the section uptake has 1 fault:\n- The indicator (uptake/act) must occur only once "
                                + "in the section uptake; it is both \"Lots under the Act\" and \"Lots under the Act\"\n  Maybe names or ids "
                                + "in the input, put together, read the same, such as \"a/b\" of \"c\" and \"a\" of \"b/c\"; give one of "
                                + "them another name");
        Source ledger = new Source("ledger", Optional.empty(), EvidenceGrade.DOCUMENTED);
        Indicator other =
                Indicator.value("uptake/act", "Something else", Ratio.ONE, "").from(List.of(ledger));
        assertThatThrownBy(() -> new Dashboard(
                        "C",
                        MARCH,
                        List.of(
                                Section.of(Instrument.UPTAKE, List.of(share(1, 0, 0))),
                                Section.of(Instrument.KPI, List.of(other)))))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("must occur only once in the dashboard; it is both \"Lots under the Act\" and "
                        + "\"Something else\" (from ledger)");
        assertThatThrownBy(() -> new Dashboard(
                        "C",
                        MARCH,
                        List.of(Section.of(Instrument.KPI, List.of()), Section.of(Instrument.KPI, List.of()))))
                .hasMessage("The instrument (kpi) must have only one section of the dashboard");
    }

    @Test
    void saysWhatIsNotWatchedAndWhatIsNotReliable() {
        Dashboard dashboard = new Dashboard(
                "C",
                MARCH,
                List.of(
                        Section.of(Instrument.KPI, List.of()),
                        new Section(
                                Instrument.UPTAKE,
                                List.of(),
                                Optional.of(new Intake(90, 10, Percent.of("1"))),
                                List.of())));
        assertThat(dashboard.sections())
                .extracting(Section::instrument)
                .containsExactly(Instrument.UPTAKE, Instrument.KPI);
        assertThat(dashboard.notWatched())
                .hasSize(Instrument.values().length - 2)
                .startsWith(Instrument.NOTICES, Instrument.DELIVERY_MODELS);
        assertThat(dashboard.isReliable()).isFalse();
        assertThat(DashboardReport.text(dashboard, Optional.empty()))
                .contains("NOT RELIABLE: read 90, rejected 10; reliable with at most 1% rejected");
    }

    private static Dashboard everyReading() {
        Indicator figure = Indicator.figure(
                        "figure",
                        Step.of("A figure")
                                .formula("a / b", "1 / 3")
                                .exact(Ratio.of(1, 3))
                                .build(),
                        "years")
                .on(Prosperity.GOOD_JOBS)
                .from(List.of(new Source("=ledger", Optional.of(MARCH), EvidenceGrade.DOCUMENTED)));
        Reading.Bounded bounded = new Reading.Bounded(Optional.empty(), Ratio.of(-1), Ratio.ONE, Ratio.ZERO);
        return dashboard(
                JUNE,
                figure,
                share(1, 2, 3),
                Indicator.bounded(
                        "bounded", Step.of("Bounded").note("nothing is known").build(), bounded, "pp"),
                Indicator.word("word", "Word", "behind", "a reason"),
                Indicator.missing("missing", "Missing", "not-defined", "another"));
    }

    @Test
    void everyReadingIsReadAsItWasWritten() {
        Dashboard dashboard = everyReading();
        String document = DashboardWriter.write(dashboard, Optional.of(dashboard(MARCH, share(1, 1, 1))));
        Dashboard read = DashboardReader.read(document);
        assertThat(read.day()).isEqualTo(JUNE);
        assertThat(read.sections().get(0).indicators())
                .extracting(Indicator::reading)
                .isEqualTo(dashboard.sections().get(0).indicators().stream()
                        .map(Indicator::reading)
                        .toList());
        assertThatThrownBy(() -> DashboardReader.read(document.replace("\"kind\": \"word\"", "\"kind\": \"wrod\"")))
                .hasMessageContaining("/sections/0/indicators/3/reading/kind: The kind (wrod) of the reading of the "
                        + "indicator word must be one of exact, share, bounded, word, missing");
    }

    @Test
    void aTableForSpreadsheetsRunsNoFormulaAndHasNoZeroForNothing() {
        String table = DashboardCsv.write(everyReading());
        assertThat(table.lines().toList().get(1))
                .isEqualTo("Illustrative council,2026-06-30,uptake,yes,figure,A figure,0.333333,years,,,,,,,,,"
                        + "\"'=ledger, 2026-03-31 (documented)\",");
        assertThat(table.lines().toList().get(3)).contains("bounded,Bounded,,pp,-1.000000,1.000000,0.000000,,,");
    }

    @Test
    void theReportShowsSharesInPerCentWithTheirBounds() {
        assertThat(DashboardReport.markdown(everyReading(), Optional.of(dashboard(MARCH, share(1, 1, 1)))))
                .contains(
                        "33.3333…%",
                        "16.6666…% to 66.6666…%",
                        "1 of 3; 3 not known",
                        "What changed since 2026-03-31",
                        "Not watched");
    }
}
