package io.github.tenderscore.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.weighting.Weighting;
import io.github.tenderscore.weighting.Weights;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes weights as a table, one criterion a line, for spreadsheets.
 *
 * <p>Weights are rounded half up to six decimals, because a spreadsheet reads no fractions; the last columns hold them exactly, with how they
 * were found. Needs the optional module {@code de.siegmar.fastcsv}.
 */
public final class WeightsCsv {

    private static final Rounding.Digits SHOWN = Rounding.halfUp(6);

    private WeightsCsv() {}

    /**
     * Writes the weights that a buyer's words come to.
     *
     * @param weighting what the buyer says, and by which method it becomes weights
     * @return the table with a line of titles, in the buyer's order
     * @throws IllegalArgumentException if the weights cannot be found
     */
    public static String write(Weighting weighting) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(List.of("criterion", "name", "weight", "exact", "formula", "figures"));
            for (Weights.Weighed one : weighting.weights().all()) {
                writer.writeRecord(List.of(
                        CsvText.plain(one.criterion()),
                        CsvText.plain(weighting.name(one.criterion())),
                        SHOWN.format(one.weight()),
                        one.weight().toString(),
                        one.step().formula(),
                        one.step().substituted()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
