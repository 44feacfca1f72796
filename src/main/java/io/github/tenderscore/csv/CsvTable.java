package io.github.tenderscore.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.number.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A long table: a line of column names and a line for each thing; a line that is wrong is rejected and the rest is kept. */
final class CsvTable<T> {

    private final List<String> known;
    private final List<String> needed;
    private final Function<CsvRow, T> maker;

    private final List<String> columns = new ArrayList<>();
    private final List<T> lines = new ArrayList<>();
    private final List<Fault> rejects = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private long rejected;

    CsvTable(List<String> known, List<String> needed, Function<CsvRow, T> maker) {
        this.known = known;
        this.needed = needed;
        this.maker = maker;
    }

    /** Reads a stream to its end; what is wrong with the table as a whole is thrown, what is wrong with a line is a reject. */
    CsvLines<T> read(InputStream in, String subject, Percent most) {
        Faults whole = new Faults();
        String text = CsvText.read(in, whole);
        if (text.isEmpty()) {
            whole.throwIfAny(subject);
        }
        whole.list().forEach(this::rejectRest);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (CsvReader<CsvRecord> records = builder.ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                line(line.getStartingLineNumber(), line.getFields(), subject);
            }
        } catch (CsvParseException e) {
            rejectRest(Fault.at(List.of("the table"), "The table cannot be read on: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            throw new FaultException(
                    subject,
                    List.of(Fault.at(List.of("line 1"), "The table (empty) must have a line of column names")));
        }
        return new CsvLines<>(lines, new Intake(lines.size(), rejected, most, lost, 0), rejects);
    }

    private void line(long number, List<String> cells, String subject) {
        if (columns.isEmpty()) {
            head(number, cells, subject);
        } else if (!cells.stream().allMatch(String::isBlank)) {
            Faults faults = new Faults();
            Optional<T> made = made(number, cells, faults);
            made.ifPresentOrElse(lines::add, () -> reject(faults.list()));
        }
    }

    /** Rejects all that stands behind a place, of which nobody knows how much it is. */
    private void rejectRest(Fault fault) {
        reject(List.of(fault));
        lost.add(String.join(", ", fault.place()));
    }

    private void reject(List<Fault> faults) {
        rejected++;
        if (rejected <= CsvLines.MOST_SHOWN) {
            rejects.addAll(faults);
        }
    }

    private void head(long number, List<String> titles, String subject) {
        List<String> place = List.of("line " + number);
        Faults faults = new Faults();
        for (String cell : titles) {
            String title = cell.strip();
            if (!known.contains(title)) {
                faults.add(unknown(place, title));
            } else if (columns.contains(title)) {
                faults.add(place, "The column (" + title + ") must occur only once");
            }
            columns.add(title);
        }
        needed.stream()
                .filter(title -> !columns.contains(title))
                .forEach(title -> faults.add(place, "The column (" + title + ") is missing and must be there"));
        faults.throwIfAny(subject);
    }

    private Fault unknown(List<String> place, String title) {
        Fault fault = Fault.at(place, "The column (" + title + ") must be one of " + String.join(", ", known));
        return Spelling.nearest(title, known)
                .map(near -> fault.maybe("\"" + near + "\" was meant"))
                .orElse(title.contains(";") ? fault.maybe("the cells must be separated by commas") : fault);
    }

    /** What a line says; empty where something in it is wrong, which is then noted. */
    private Optional<T> made(long number, List<String> cells, Faults faults) {
        List<String> place = List.of("line " + number);
        if (cells.size() > columns.size()) {
            faults.add(Fault.at(
                            place,
                            "The number (" + cells.size() + ") of cells must be at most " + columns.size()
                                    + ", that of the columns")
                    .maybe("a cell holds a comma and must stand in quotes"));
            return Optional.empty();
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                row.put(columns.get(i), cells.get(i).strip());
            }
        }
        try {
            T made = maker.apply(new CsvRow(number, row, faults));
            return faults.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (FaultException e) {
            if (faults.isEmpty()) {
                e.faults().forEach(fault -> faults.add(new Fault(place, fault.message(), fault.maybe())));
            }
        } catch (IllegalArgumentException e) {
            if (faults.isEmpty()) { // else it only follows from a cell that was noted
                faults.add(place, String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }
}
