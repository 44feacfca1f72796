package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.dashboard.Change;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a council's dashboard as a document of the format {@value #FORMAT}, with every figure exact, explained and sourced.
 *
 * <p>The document does not hold the notices and ledgers that the figures come from, so that it cannot be recomputed from itself alone.
 * Needs the optional module {@code tools.jackson.core}.
 */
public final class DashboardWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-dashboard/1";

    private DashboardWriter() {}

    /**
     * Writes a dashboard.
     *
     * @param dashboard what the instruments show
     * @return the document, indented, with a line feed at its end; the same bytes for the same dashboard
     */
    public static String write(Dashboard dashboard) {
        return write(dashboard, Optional.empty());
    }

    /**
     * Writes a dashboard with what changed since an earlier edition.
     *
     * @param dashboard what the instruments show
     * @param earlier the same council's dashboard of an earlier day; empty where there is none
     * @return the document, indented, with a line feed at its end
     * @throws IllegalArgumentException if the earlier one is of another council or not of an earlier day
     */
    public static String write(Dashboard dashboard, Optional<Dashboard> earlier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("council", dashboard.council());
        tree.put("asOf", dashboard.day().toString());
        tree.put("reliable", dashboard.isReliable());
        tree.put(
                "notWatched",
                dashboard.notWatched().stream().map(Instrument::code).toList());
        earlier.ifPresent(one -> {
            tree.put("since", one.day().toString());
            tree.put("sinceReliable", one.isReliable());
            tree.put(
                    "changes",
                    dashboard.changesSince(one).stream()
                            .map(DashboardWriter::change)
                            .toList());
        });
        tree.put(
                "sections",
                dashboard.sections().stream().map(DashboardWriter::section).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", change.kind().code());
        tree.put("id", change.id());
        tree.put("name", change.name());
        change.before().ifPresent(reading -> tree.put("before", ReadingCodec.tree(reading)));
        change.after().ifPresent(reading -> tree.put("after", ReadingCodec.tree(reading)));
        change.difference().ifPresent(difference -> tree.put("difference", difference.toString()));
        return tree;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("instrument", section.instrument().code());
        tree.put("question", section.instrument().question());
        section.intake().ifPresent(intake -> tree.put("input", intake(intake)));
        if (!section.notes().isEmpty()) {
            tree.put("notes", section.notes());
        }
        tree.put(
                "indicators",
                section.indicators().stream().map(DashboardWriter::indicator).toList());
        return tree;
    }

    private static Map<String, Object> intake(Intake intake) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", intake.read());
        tree.put("rejected", intake.rejected());
        tree.put("rejectedAtMost", intake.most().value().toString());
        if (!intake.lost().isEmpty()) {
            tree.put("lost", intake.lost());
        }
        if (intake.lostAtMost() > 0) {
            tree.put("lostAtMost", intake.lostAtMost());
        }
        tree.put("reliable", intake.isReliable());
        intake.whyNotReliable().ifPresent(why -> tree.put("notReliableBecause", why));
        return tree;
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", indicator.id());
        tree.put("name", indicator.name());
        tree.put("reading", ReadingCodec.tree(indicator.reading()));
        if (!indicator.unit().isEmpty()) {
            tree.put("unit", indicator.unit());
        }
        if (!indicator.prosperity().isEmpty()) {
            tree.put(
                    "prosperity",
                    indicator.prosperity().stream().map(Prosperity::code).toList());
        }
        if (!indicator.sources().isEmpty()) {
            tree.put(
                    "sources",
                    indicator.sources().stream().map(DashboardWriter::source).toList());
        }
        indicator.step().ifPresent(step -> tree.put("explanation", AssessmentWriter.step(step)));
        return tree;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", source.text());
        source.date().ifPresent(day -> tree.put("date", day.toString()));
        tree.put("evidence", source.grade().code());
        return tree;
    }
}
