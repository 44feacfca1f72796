package io.github.tenderscore.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads and writes a catalogue of measures as values separated by commas: two lines that start with {@code #} and give its id and edition, a line of
 * column names, and a line for each measure.
 *
 * <p>The columns are those of the JSON document, with the value, what is taken off and the source of each measure in columns of their own; a column
 * that is not needed can be left out. A value without a source of its own has that of its measure. Needs the optional modules {@code de.siegmar.fastcsv} and {@code tools.jackson.core}.
 */
public final class MeasuresCsv {

    private MeasuresCsv() {}

    /**
     * Reads a catalogue.
     *
     * @param in the table in UTF-8, read to its end and not closed
     * @return the catalogue
     * @throws FaultException if anything is wrong; it names every fault with its line and column
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static MeasureCatalogue read(InputStream in) {
        Faults faults = new Faults();
        String text = CsvText.read(in, faults);
        MeasureTable table = new MeasureTable(faults);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .commentStrategy(CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (CsvReader<CsvRecord> records = builder.ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                if (line.isComment()) {
                    table.about(line.getStartingLineNumber(), line.getField(0));
                } else {
                    table.line(line.getStartingLineNumber(), line.getFields());
                }
            }
        } catch (CsvParseException e) {
            faults.add(List.of("the table"), "The table cannot be read on: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.catalogue();
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return the table; reading it gives the catalogue again, but for blanks at the ends of texts, and links whose policy holds a colon or whose
     *     texts hold a semicolon
     */
    public static String write(MeasureCatalogue catalogue) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeComment(" id: " + catalogue.id());
            writer.writeComment(" edition: " + catalogue.edition());
            writer.writeRecord(Arrays.stream(MeasureColumn.values())
                    .map(MeasureColumn::title)
                    .toList());
            for (Measure measure : catalogue.measures()) {
                List<String> cells = new ArrayList<>();
                for (MeasureColumn column : MeasureColumn.values()) {
                    cells.add(column.cell(measure));
                }
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
