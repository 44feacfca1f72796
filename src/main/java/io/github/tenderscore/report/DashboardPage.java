package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.dashboard.Change;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a council's dashboard. */
final class DashboardPage {

    private static final List<String> TITLES = List.of("what is watched", "shows", "unit", "of what is known");
    private static final int FIGURES = 1;
    private static final String NOT_DEFINED = "not defined: ";

    private final Dashboard dashboard;
    private final Page page;

    DashboardPage(Dashboard dashboard, Page page) {
        this.dashboard = dashboard;
        this.page = page;
    }

    void write(Optional<Dashboard> earlier) {
        page.heading(1, dashboard.council() + ", as of " + dashboard.day());
        page.paragraph("Indicators stand side by side; none is made by adding others up.");
        earlier.ifPresent(this::changes);
        dashboard.sections().forEach(this::section);
        if (!dashboard.notWatched().isEmpty()) {
            page.heading(2, "Not watched");
            dashboard.notWatched().forEach(one -> page.item(one.question() + answers(one)));
        }
    }

    private static String answers(Instrument instrument) {
        return instrument.answers().isEmpty() ? "" : " (" + instrument.answers() + ")";
    }

    private void changes(Dashboard earlier) {
        page.heading(2, "What changed since " + earlier.day());
        notReliable(earlier);
        notReliable(dashboard);
        List<Change> changes = dashboard.changesSince(earlier);
        if (changes.isEmpty()) {
            page.paragraph("Nothing.");
        }
        Map<String, String> units = new HashMap<>(units(earlier));
        units.putAll(units(dashboard));
        for (Change change : changes) {
            page.item(change.name() + ": " + words(change, units.getOrDefault(change.id(), "")));
        }
    }

    /** What changed between figures of which one is not reliable need not have changed. */
    private void notReliable(Dashboard one) {
        String instruments = one.sections().stream()
                .filter(section -> !section.isReliable())
                .map(section -> section.instrument().code())
                .collect(Collectors.joining(", "));
        if (!instruments.isEmpty()) {
            page.paragraph("NOT RELIABLE as of " + one.day() + ": " + instruments);
        }
    }

    private static Map<String, String> units(Dashboard dashboard) {
        return dashboard.sections().stream()
                .flatMap(section -> section.indicators().stream())
                .collect(Collectors.toMap(Indicator::id, Indicator::unit));
    }

    private static String words(Change change, String unit) {
        String before =
                change.before().map(one -> ReadingWords.whole(one, unit)).orElse("");
        String after = change.after().map(one -> ReadingWords.whole(one, unit)).orElse("");
        return switch (change.kind()) {
            case VALUE -> before + " before, " + after + " now";
            case COVERAGE ->
                after + " as before, with another coverage: " + coverage(change.before()) + " before, "
                        + coverage(change.after()) + " now";
            case APPEARED -> "new, " + after;
            case GONE -> "gone, " + before + " before";
        };
    }

    private static String coverage(Optional<Reading> reading) {
        return reading.map(ReadingWords::covered).orElse("none");
    }

    private void section(Section section) {
        Instrument instrument = section.instrument();
        page.heading(2, instrument.question() + answers(instrument));
        section.intake().ifPresent(this::intake);
        section.notes().forEach(page::item);
        page.table(TITLES, section.indicators().stream().map(DashboardPage::row).toList(), FIGURES);
        sources(section);
    }

    private void intake(Intake intake) {
        page.paragraph((intake.isReliable() ? "Read " : "NOT RELIABLE: read ") + intake.read() + ", rejected "
                + intake.rejected() + "; reliable with at most " + intake.most() + " rejected"
                + intake.lostInWords()
                        .map(words -> "; " + words + accepted(intake))
                        .orElse(""));
    }

    private static String accepted(Intake intake) {
        return "; reliable with at most " + Figures.counted(intake.lostAtMost(), "such loss", "such losses");
    }

    private static Page.Remarked row(Indicator one) {
        Reading reading = one.reading();
        List<String> remarks = new ArrayList<>();
        ReadingWords.bounds(reading).ifPresent(remarks::add);
        String why = why(one);
        if (!why.isBlank()) {
            remarks.add(why);
        }
        return new Page.Remarked(
                List.of(
                        one.name(),
                        ReadingWords.shown(reading, one.unit()),
                        ReadingWords.unit(reading, one.unit()),
                        ReadingWords.known(reading)),
                remarks);
    }

    /** Why a word stands, or why there is no figure; and what a reader must know of a figure. */
    private static String why(Indicator one) {
        if (one.reading() instanceof Reading.Word word) {
            return word.why();
        }
        if (one.reading() instanceof Reading.Shared shared
                && shared.share().known().isEmpty()) {
            return "";
        }
        String why = one.reading() instanceof Reading.Missing missing
                ? missing.why()
                : one.step().map(Step::note).orElse("");
        return why.startsWith(NOT_DEFINED) ? why.substring(NOT_DEFINED.length()) : why;
    }

    private void sources(Section section) {
        String sources = section.indicators().stream()
                .flatMap(one -> one.sources().stream())
                .distinct()
                .map(Source::toString)
                .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            page.paragraph("Sources: " + sources);
        }
    }
}
