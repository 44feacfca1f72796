package io.github.tenderscore.csv;

import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.localeconomy.SupplierPlace;
import io.github.tenderscore.monitor.localeconomy.Tier;
import io.github.tenderscore.number.Percent;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a council spent as values separated by commas: a line of column names, and a line for each payment or contract.
 *
 * <p>The columns are {@code supplier}, {@code amount}, {@code place} (a code) or {@code inArea} (yes or no), {@code sme}, {@code vcse} and {@code tier}
 * ({@code direct} or {@code supply-chain}); all but the supplier and the tier can be left out, and an empty cell is not known. Lines that start with
 * {@code #} are passed over. A line that is wrong is rejected and counted, and the rest is kept. Needs the optional module {@code de.siegmar.fastcsv}.
 */
public final class SpendCsv {

    private static final List<String> COLUMNS = List.of("supplier", "amount", "place", "inArea", "sme", "vcse", "tier");

    private SpendCsv() {}

    /**
     * Reads a ledger.
     *
     * @param in the table in UTF-8, read to its end and not closed
     * @param mostRejected the greatest share of rejected lines with which the rest may be relied on; set by the council
     * @return the good lines, and how many were rejected and why
     * @throws io.github.tenderscore.fault.FaultException if the table as a whole cannot be read, or its columns are not those above
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static CsvLines<SpendLine> read(InputStream in, Percent mostRejected) {
        return new CsvTable<>(COLUMNS, List.of("supplier", "tier"), SpendCsv::line)
                .read(in, "The table of spend", mostRejected);
    }

    private static SpendLine line(CsvRow row) {
        return new SpendLine(
                row.needed("supplier"),
                row.number("amount"),
                place(row),
                row.answer("sme"),
                row.answer("vcse"),
                row.code("tier", Arrays.asList(Tier.values()), Tier::code));
    }

    private static SupplierPlace place(CsvRow row) {
        Optional<String> code = row.text("place");
        Optional<Boolean> within = row.answer("inArea");
        if (code.isPresent() && within.isPresent()) {
            row.wrong("inArea", "The place must be given as place or as inArea, not both");
        }
        return code.<SupplierPlace>map(SupplierPlace.Coded::new)
                .or(() -> within.map(SupplierPlace.Judged::new))
                .orElse(SupplierPlace.UNKNOWN);
    }
}
