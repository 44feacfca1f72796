package io.github.tenderscore.cli;

import io.github.tenderscore.csv.DashboardCsv;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.json.DashboardReader;
import io.github.tenderscore.json.DashboardWriter;
import io.github.tenderscore.json.DeliveryReader;
import io.github.tenderscore.json.MonitorDocument;
import io.github.tenderscore.json.MonitorReader;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.monitor.kpi.KpiPortfolio;
import io.github.tenderscore.report.DashboardReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Watches a whole council. */
@Command(
        name = "monitor",
        mixinStandardHelpOptions = true,
        description = {
            "Watches a whole council: uptake of the Act, delivery models, strategies, KPIs, insourcing, and the risks around them.",
            "Every figure stands by itself, with what is not known beside it; none is made by adding others up.",
            "The exit code is 1 where so much of the input was rejected, or the rest of a file was lost, that figures are not",
            "reliable."
        })
final class MonitorCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(MonitorReader.FORMAT, Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON);

    @Option(
            names = "--notices",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Published notices: packages, records, arrays or lines of JSON, compressed with gzip or not.")
    private List<String> notices = List.of();

    @Option(
            names = "--deliveries",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Contracts that are followed: documents of the format " + DeliveryReader.FORMAT + ".")
    private List<String> deliveries = List.of();

    @Option(
            names = "--spend",
            paramLabel = "FILE",
            description = {
                "A table (CSV) of spend, line by line, with the columns supplier, amount, place, inArea, sme, vcse, tier.",
                "The document must have \"localEconomy\" and \"notices\"."
            })
    private List<String> spend = List.of();

    @Option(
            names = "--invoices",
            paramLabel = "FILE",
            description = {
                "A table (CSV) of invoices, line by line, with the columns id, belowThreshold, applies, received, fallsDue, valid, disputed, paid.",
                "The document must have \"payments\" and \"notices\"."
            })
    private List<String> invoices = List.of();

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "The dashboard of an earlier day, as JSON, to say what changed.")
    private @Nullable String since;

    @Option(
            names = "--only",
            paramLabel = "INSTRUMENT",
            split = ",",
            completionCandidates = InstrumentNames.class,
            description = {
                "Show some instruments only, separated by commas; all unless given.",
                "They are: ${COMPLETION-CANDIDATES}."
            })
    private List<String> only = List.of();

    @Option(names = "--explain", description = "Also explain every number (text only).")
    private boolean explained;

    /** What {@code --only} may name. */
    private static final class InstrumentNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Instrument.values()).map(Instrument::code).iterator();
        }
    }

    MonitorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FileOption.once("--notices", notices);
        FileOption.once("--deliveries", deliveries);
        FileOption.once("--spend", spend);
        FileOption.once("--invoices", invoices);
        MonitorDocument document = options.read(console, MonitorReader::read);
        Optional<Dashboard> earlier = Optional.ofNullable(since).map(this::earlier);
        Dashboard dashboard = dashboard(document);
        earlier.ifPresent(one -> FileOption.of("--since", String.valueOf(since), () -> dashboard.changesSince(one)));
        options.write(written(dashboard, earlier), console);
        return dashboard.isReliable() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Dashboard earlier(String file) {
        if (options.wanted() == Format.CSV) {
            throw new InputException(
                    "The option --since (" + file
                            + ") must come with the format text, markdown or json; the table of csv has no place for what changed");
        }
        return FileOption.of("--since", file, () -> Input.read(file, console, DashboardReader::read));
    }

    private Dashboard dashboard(MonitorDocument document) {
        NoticeSections published =
                notices.isEmpty() ? NoticeSections.withoutNotices(document) : NoticeSections.of(document, notices);
        List<Section> sections = new ArrayList<>(published.sections());
        if (!deliveries.isEmpty()) {
            sections.add(Section.of(Instrument.KPI, portfolio(document).indicators()));
        }
        sections.addAll(returns(document, published));
        Set<Instrument> wanted = wanted();
        sections.removeIf(section -> !wanted.contains(section.instrument()));
        return new Dashboard(document.council(), document.day(), sections);
    }

    private Set<Instrument> wanted() {
        Set<Instrument> wanted = EnumSet.noneOf(Instrument.class);
        for (String code : only) {
            wanted.add(Instrument.find(code)
                    .orElseThrow(() -> new InputException("The instrument (" + code + ") of --only must be one of "
                            + Arrays.stream(Instrument.values())
                                    .map(Instrument::code)
                                    .collect(Collectors.joining(", ")))));
        }
        return only.isEmpty() ? EnumSet.allOf(Instrument.class) : wanted;
    }

    private KpiPortfolio portfolio(MonitorDocument document) {
        try {
            return new KpiPortfolio(deliveries.stream()
                    .map(file -> FileOption.of(
                            "--deliveries",
                            file,
                            () -> Input.read(file, console, DeliveryReader::read)
                                    .delivery()
                                    .asOf(document.day())))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new InputException("The option --deliveries cannot be used: " + e.getMessage());
        }
    }

    private List<Section> returns(MonitorDocument document, NoticeSections published) {
        ReturnTables tables = new ReturnTables(document, console);
        try {
            CouncilReturns awarded = published.withAwards(document);
            CouncilReturns returns = tables.withInvoices(tables.withSpend(awarded, spend), invoices);
            return tables.noted(returns.sections());
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private String written(Dashboard dashboard, Optional<Dashboard> earlier) {
        return switch (options.wanted()) {
            case JSON -> DashboardWriter.write(dashboard, earlier);
            case CSV -> DashboardCsv.write(dashboard);
            case MARKDOWN -> DashboardReport.markdown(dashboard, earlier);
            default -> DashboardReport.text(dashboard, earlier) + (explained ? explanations(dashboard) : "");
        };
    }

    private static String explanations(Dashboard dashboard) {
        StringBuilder text = new StringBuilder();
        dashboard
                .sections()
                .forEach(section -> section.indicators()
                        .forEach(one -> one.step()
                                .ifPresent(step -> text.append('\n')
                                        .append(OneLine.of(one.name()))
                                        .append('\n')
                                        .append(new Explanation(step).text())
                                        .append("in documents: ")
                                        .append(OneLine.of(one.id()))
                                        .append('\n'))));
        return text.toString();
    }
}
