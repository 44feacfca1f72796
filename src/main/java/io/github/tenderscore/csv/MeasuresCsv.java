package io.github.tenderscore.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.fault.FaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads and writes a catalogue of measures as values separated by commas: two lines that start with {@code #} and give its id and edition, a line of
 * column names, and a line for each measure.
 *
 * <p>The columns are those of the JSON document, with the value, what is taken off and the source of each measure in columns of their own; a column
 * that is not needed can be left out. Needs the optional modules {@code de.siegmar.fastcsv} and {@code tools.jackson.core}.
 */
public final class MeasuresCsv {

    private MeasuresCsv() {}

    /**
     * Reads a catalogue.
     *
     * @param in the table in UTF-8, read to its end and not closed
     * @return the catalogue
     * @throws FaultException if anything is wrong; it names every fault with its row and column
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static MeasureCatalogue read(InputStream in) {
        MeasureTable table = new MeasureTable();
        CsvReader.CsvReaderBuilder builder = CsvReader.builder().commentStrategy(CommentStrategy.READ);
        try (CsvReader<CsvRecord> records = builder.ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CsvRecord line : records) {
                if (line.isComment()) {
                    table.about(line.getField(0));
                } else {
                    table.line(line.getStartingLineNumber(), line.getFields());
                }
            }
        } catch (CsvParseException e) {
            table.broken(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.catalogue();
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return the table; reading it gives the catalogue again, but for values whose source is not that of their measure
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
