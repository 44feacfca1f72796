package io.github.tenderscore.cli;

import io.github.tenderscore.csv.CsvLines;
import io.github.tenderscore.csv.InvoicesCsv;
import io.github.tenderscore.csv.SpendCsv;
import io.github.tenderscore.json.MonitorDocument;
import io.github.tenderscore.json.MonitorDocument.NoticeTerms;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.transparency.Invoice;
import io.github.tenderscore.number.Percent;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the long tables of a council, and says what in them cannot be read or may count twice. */
final class ReturnTables {

    private final MonitorDocument document;
    private final Console console;
    private final List<String> repeated = new ArrayList<>();

    ReturnTables(MonitorDocument document, Console console) {
        this.document = document;
        this.console = console;
    }

    CouncilReturns withSpend(CouncilReturns before, List<String> files) {
        CouncilReturns returns = before;
        Set<SpendLine> known = new HashSet<>();
        for (String file : files) {
            CsvLines<SpendLine> read = read("--spend", file, SpendCsv::read);
            returns = returns.withSpend(read.lines(), intake(file, read));
            long again = read.lines().stream().filter(known::contains).count();
            if (again > 0) {
                repeated.add(file + ": " + again + " of " + read.lines().size()
                        + " lines say the same as a line of a table before it; each counts, so that a payment that stands in two tables "
                        + "counts twice");
            }
            known.addAll(read.lines());
        }
        return returns;
    }

    CouncilReturns withInvoices(CouncilReturns before, List<String> files) {
        CouncilReturns returns = before;
        for (String file : files) {
            CsvLines<Invoice> read = read("--invoices", file, InvoicesCsv::read);
            returns = returns.withInvoices(read.lines(), intake(file, read));
        }
        return returns;
    }

    /** The sections with what a reader must know of the tables that they are made from. */
    List<Section> noted(List<Section> sections) {
        return sections.stream()
                .map(one -> one.instrument() == Instrument.LOCAL_ECONOMY ? noted(one) : one)
                .toList();
    }

    private Section noted(Section section) {
        List<String> notes = new ArrayList<>(section.notes());
        notes.addAll(repeated);
        return new Section(section.instrument(), section.indicators(), section.intake(), notes);
    }

    private <T> CsvLines<T> read(String option, String file, BiFunction<InputStream, Percent, CsvLines<T>> reader) {
        return FileOption.of(
                option, file, () -> Input.read(file, console, in -> reader.apply(in, terms().rejectedAtMost())));
    }

    private NoticeTerms terms() {
        return document.notices()
                .orElseThrow(() -> new InputException("The options --spend and --invoices must come with the member "
                        + "\"notices\" of the document, which says how many lines may be rejected"));
    }

    /** How much of a table could be read, once it was said what could not be. */
    private Intake intake(String file, CsvLines<?> lines) {
        lines.rejects().forEach(fault -> console.err().print(file + ": " + fault + "\n"));
        return lines.intake().ofFile(file).acceptingLost(terms().lostAtMost());
    }
}
