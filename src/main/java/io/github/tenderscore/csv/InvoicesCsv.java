package io.github.tenderscore.csv;

import io.github.tenderscore.monitor.transparency.Invoice;
import io.github.tenderscore.number.Percent;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the invoices that a council received as values separated by commas: a line of column names, and a line for each invoice.
 *
 * <p>The columns are {@code id}, {@code belowThreshold} (yes or no), {@code applies}, {@code received}, {@code fallsDue}, {@code valid}, {@code disputed}
 * and {@code paid} (a day or {@code not-yet}); all but the first two can be left out, and an empty cell is not known. Lines that start with {@code #} are
 * passed over. A line that is wrong, or whose id occurred before, is rejected and counted, and the rest is kept. Needs the optional module {@code
 * de.siegmar.fastcsv}.
 */
public final class InvoicesCsv {

    private static final List<String> COLUMNS =
            List.of("id", "belowThreshold", "applies", "received", "fallsDue", "valid", "disputed", "paid");

    private final Set<String> ids = new HashSet<>();

    private InvoicesCsv() {}

    /**
     * Reads a register of invoices.
     *
     * @param in the table in UTF-8, read to its end and not closed
     * @param mostRejected the greatest share of rejected lines with which the rest may be relied on; set by the council
     * @return the good lines, and how many were rejected and why
     * @throws io.github.tenderscore.fault.FaultException if the table as a whole cannot be read, or its columns are not those above
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static CsvLines<Invoice> read(InputStream in, Percent mostRejected) {
        return new CsvTable<>(COLUMNS, List.of("id", "belowThreshold"), new InvoicesCsv()::line)
                .read(in, "The table of invoices", mostRejected);
    }

    private Invoice line(CsvRow row) {
        String id = row.needed("id");
        if (!id.isEmpty() && !ids.add(id)) {
            row.wrong("id", "The invoice (" + id + ") must occur only once");
        }
        row.needed("belowThreshold");
        Optional<Boolean> below = row.answer("belowThreshold");
        return new Invoice(
                id,
                below.orElse(false),
                row.answer("applies"),
                row.day("received"),
                row.day("fallsDue"),
                row.answer("valid"),
                row.answer("disputed"),
                row.occurrence("paid"));
    }
}
