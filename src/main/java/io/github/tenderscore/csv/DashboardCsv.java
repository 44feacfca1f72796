package io.github.tenderscore.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a council's dashboard as a table, one indicator a line, for spreadsheets.
 *
 * <p>Figures are rounded half up to six decimals, because a spreadsheet reads no fractions; the JSON form holds them exactly. A cell is empty
 * where there is no figure, never 0. Needs the optional module {@code de.siegmar.fastcsv}.
 */
public final class DashboardCsv {

    private static final Rounding.Digits SHOWN = Rounding.halfUp(6);

    private static final List<String> TITLES = List.of(
            "council",
            "asOf",
            "instrument",
            "reliable",
            "id",
            "name",
            "value",
            "unit",
            "low",
            "high",
            "coverage",
            "yes",
            "no",
            "unknown",
            "word",
            "why",
            "sources",
            "notReliableBecause");

    private DashboardCsv() {}

    /**
     * Writes a dashboard.
     *
     * @param dashboard what the instruments show
     * @return the table with a line of titles, in the order of the dashboard
     */
    public static String write(Dashboard dashboard) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(TITLES);
            for (Section section : dashboard.sections()) {
                for (Indicator indicator : section.indicators()) {
                    writer.writeRecord(cells(dashboard, section, indicator));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Dashboard dashboard, Section section, Indicator indicator) {
        Figures figures = new Figures(indicator.reading());
        return List.of(
                CsvText.plain(dashboard.council()),
                dashboard.day().toString(),
                section.instrument().code(),
                section.isReliable() ? "yes" : "no",
                CsvText.plain(indicator.id()),
                CsvText.plain(indicator.name()),
                figures.value,
                CsvText.plain(indicator.unit()),
                figures.low,
                figures.high,
                figures.coverage,
                figures.yes,
                figures.no,
                figures.unknown,
                figures.word,
                CsvText.plain(figures.why),
                CsvText.plain(String.join(
                        "; ", indicator.sources().stream().map(Object::toString).toList())),
                CsvText.plain(section.whyNotReliable().orElse("")));
    }

    /** The cells of one reading; those that do not occur are empty. */
    private static final class Figures {

        private String value = "";
        private String low = "";
        private String high = "";
        private String coverage = "";
        private String yes = "";
        private String no = "";
        private String unknown = "";
        private String word = "";
        private String why = "";

        Figures(Reading reading) {
            if (reading instanceof Reading.Exact exact) {
                value = SHOWN.format(exact.value());
            } else if (reading instanceof Reading.Shared shared) {
                share(shared.share());
            } else if (reading instanceof Reading.Bounded bounded) {
                value = cell(bounded.known());
                low = SHOWN.format(bounded.low());
                high = SHOWN.format(bounded.high());
                coverage = SHOWN.format(bounded.coverage());
            } else if (reading instanceof Reading.Word one) {
                word = one.code();
                why = one.why();
            } else if (reading instanceof Reading.Missing one) {
                word = one.code();
                why = one.why();
            }
        }

        private void share(Share share) {
            value = cell(share.known());
            low = cell(share.low());
            high = cell(share.high());
            coverage = cell(share.coverage());
            yes = SHOWN.format(share.yes());
            no = SHOWN.format(share.no());
            unknown = SHOWN.format(share.unknown());
        }

        private static String cell(Optional<Ratio> figure) {
            return figure.map(SHOWN::format).orElse("");
        }
    }
}
