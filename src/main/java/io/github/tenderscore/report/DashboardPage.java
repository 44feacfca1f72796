package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.dashboard.Change;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a council's dashboard. */
final class DashboardPage {

    private static final List<String> TITLES =
            List.of("indicator", "unit", "shows", "at least", "at most", "coverage", "yes / no / unknown");

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
            dashboard.notWatched().forEach(one -> page.item(one.code() + ": " + one.question() + answers(one)));
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
        for (Change change : changes) {
            page.item(change.id() + ", " + change.name() + ": " + words(change));
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

    private static String words(Change change) {
        String before = change.before().map(DashboardPage::shown).orElse("");
        String after = change.after().map(DashboardPage::shown).orElse("");
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
        return reading.flatMap(DashboardPage::coverage)
                .map(DashboardPage::percent)
                .orElse("none");
    }

    private void section(Section section) {
        Instrument instrument = section.instrument();
        page.heading(2, instrument.question() + answers(instrument));
        section.intake().ifPresent(this::intake);
        section.notes().forEach(page::paragraph);
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        section.indicators().forEach(one -> rows.add(row(one)));
        page.table(rows, 2);
        section.indicators().forEach(this::reason);
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
        return "; reliable with at most " + intake.lostAtMost() + " such losses";
    }

    private static List<String> row(Indicator one) {
        Reading reading = one.reading();
        return List.of(
                one.id() + ", " + one.name(),
                reading instanceof Reading.Shared ? "%" : one.unit(),
                shown(reading),
                bound(reading, true),
                bound(reading, false),
                coverage(reading).map(DashboardPage::percent).orElse(""),
                reading instanceof Reading.Shared shared ? counts(shared.share()) : "");
    }

    private static String counts(Share share) {
        return Figures.exact(share.yes()) + " / " + Figures.exact(share.no()) + " / " + Figures.exact(share.unknown());
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Exact exact) {
            return CellFigure.of(exact.value());
        }
        if (reading instanceof Reading.Shared shared) {
            return shared.share().known().map(DashboardPage::percent).orElse("not defined");
        }
        if (reading instanceof Reading.Bounded bounded) {
            return bounded.known().map(CellFigure::of).orElse("not defined");
        }
        return reading instanceof Reading.Word word ? word.code() : ((Reading.Missing) reading).code();
    }

    private static String bound(Reading reading, boolean low) {
        if (reading instanceof Reading.Shared shared) {
            return (low ? shared.share().low() : shared.share().high())
                    .map(DashboardPage::percent)
                    .orElse("");
        }
        return reading instanceof Reading.Bounded bounded ? CellFigure.of(low ? bounded.low() : bounded.high()) : "";
    }

    private static Optional<Ratio> coverage(Reading reading) {
        if (reading instanceof Reading.Shared shared) {
            return shared.share().coverage();
        }
        return reading instanceof Reading.Bounded bounded ? Optional.of(bounded.coverage()) : Optional.empty();
    }

    private static String percent(Ratio part) {
        return CellFigure.of(part.times(Ratio.HUNDRED));
    }

    /** Why a word stands, or why there is no figure; and what a reader must know of a figure. */
    private void reason(Indicator one) {
        if (one.reading() instanceof Reading.Word word) {
            because(one, word.code(), word.why());
        } else if (one.reading() instanceof Reading.Missing missing) {
            because(one, missing.code(), missing.why());
        } else {
            one.step()
                    .filter(step -> !step.note().isEmpty())
                    .ifPresent(step -> page.item(one.id() + ": " + step.note()));
        }
    }

    private void because(Indicator one, String code, String why) {
        if (!why.isBlank()) {
            page.item(one.id() + ": " + code + " because " + why);
        }
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
