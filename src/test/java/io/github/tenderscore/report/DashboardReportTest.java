package io.github.tenderscore.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a council's dashboard in words, as laid out by hand. */
class DashboardReportTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Dashboard of(LocalDate day, Indicator... uptake) {
        return new Dashboard(
                "Illustrative council",
                day,
                List.of(new Section(
                        Instrument.UPTAKE,
                        List.of(uptake),
                        Optional.of(new Intake(90, 10, Percent.of("1"))),
                        List.of())));
    }

    private static String rows(Indicator... uptake) {
        String text = DashboardReport.text(of(JUNE, uptake), Optional.empty());
        return text.substring(text.indexOf("what is watched"), text.indexOf("\n\nNot watched") + 1);
    }

    private static Indicator bounded(Optional<Ratio> known, String low, String high, String coverage, String note) {
        return Indicator.bounded(
                "bounded",
                Step.of("Bounded").note(note).build(),
                new Reading.Bounded(known, Ratio.parse(low), Ratio.parse(high), Ratio.parse(coverage)),
                "points of 100");
    }

    @Test
    void everyReadingStandsInWordsWithWhatIsKnownOfIt() {
        assertThat(rows(
                        Indicator.value("an/id", "Services that left", Ratio.ONE, "services"),
                        Indicator.share("b", "Lots under the Act", Share.of(1, 2, 3)),
                        Indicator.share("c", "Moves", Share.NONE),
                        Indicator.share("d", "Nothing known", Share.of(0, 0, 2)),
                        bounded(Optional.of(Ratio.parse("1.5")), "-1", "2", "0.25", "a note"),
                        Indicator.word("f", "A gate", "not-applicable", "not in force (section 12D)"),
                        Indicator.word("g", "Another gate", "fail", ""),
                        Indicator.missing("h", "Median", "not-defined", "no weight is known")))
                .isEqualTo("""
                        what is watched                                            shows  unit           of what is known
                        Services that left                                             1  service
                        Lots under the Act                                     33.3333…%                 1 of 3; 3 not known
                            once all is known: from 16.6666…% to 66.6666…%; coverage 50%
                        Moves                                                not defined                 there is none
                        Nothing known                                        not defined                 2 not known
                            once all is known: from 0% to 100%; coverage 0%
                        Bounded                                                     1.50  points of 100  25% known
                            between -1 and 2
                            a note
                        A gate                                            does not apply
                            not in force (section 12D)
                        Another gate                                             not met
                        Median                                               not defined
                            no weight is known
                        """);
    }

    @Test
    void aPageOfMarkdownSaysTheSame() {
        assertThat(DashboardReport.markdown(
                        of(
                                JUNE,
                                Indicator.share("b", "Lots under the Act", Share.of(1, 2, 3)),
                                Indicator.word("f", "A gate", "pass", "a fact")),
                        Optional.empty()))
                .contains("""
                        | what is watched | shows | unit | of what is known | remarks |
                        | --- | ---: | --- | --- | --- |
                        | Lots under the Act | 33.3333…% |  | 1 of 3; 3 not known | once all is known: from 16.6666…% to 66.6666…%; coverage 50% |
                        | A gate | met |  |  | a fact |
                        """);
    }

    @Test
    void linesAreBrokenBetweenWordsAndNoWordInTwo() {
        String address = "https://example.org/" + "x".repeat(120);
        String text = DashboardReport.text(
                of(
                        JUNE,
                        Indicator.word("a", "A name of many words ".repeat(12), "pass", "Because of this. ".repeat(30)),
                        Indicator.missing("b", "Address", "unknown", "stands at " + address)),
                Optional.empty());
        assertThat(text.lines().filter(line -> line.length() > 100)).containsExactly("    " + address);
        assertThat(text).contains("NOT RELIABLE: read 90, rejected 10; reliable with at most 1% rejected");
    }

    @Test
    void aTextOfOthersStaysInItsRow() {
        Indicator hostile = Indicator.word("a", "One\nTwo", "pass", "Three\u202eFour\rFive");
        assertThat(rows(hostile).lines()).hasSize(3);
        assertThat(rows(hostile)).contains("One Two", "    Three Four Five");
    }

    @ParameterizedTest
    @CsvSource({"1, lots, 1 lot", "2, lots, 2 lots", "-1, percentage points, -1 percentage point", "1, GBP, 1 GBP"})
    void oneOfAThingIsSaidInTheSingular(String figure, String unit, String words) {
        String text = DashboardReport.text(
                of(JUNE, Indicator.value("a", "Figure", Ratio.parse(figure), unit)),
                Optional.of(of(MARCH, Indicator.value("a", "Figure", Ratio.of(7), unit))));
        assertThat(text).contains("- Figure: 7 " + unit + " before, " + words + " now");
    }

    @Test
    void whatChangedIsSaidByName() {
        String text = DashboardReport.text(
                of(
                        JUNE,
                        Indicator.share("cover", "Cover", Share.of(1, 1, 2)),
                        Indicator.missing("new", "New", "unknown", "nobody asked")),
                Optional.of(of(
                        MARCH,
                        Indicator.share("cover", "Cover", Share.of(1, 1, 0)),
                        Indicator.word("gone", "Gone", "fail", ""))));
        assertThat(text).contains("""
                What changed since 2026-03-31
                NOT RELIABLE as of 2026-03-31: uptake
                NOT RELIABLE as of 2026-06-30: uptake
                - Cover: 50% as before, with another coverage: 100% before, 50% now
                - New: new, not known
                - Gone: gone, not met before
                """);
    }
}
