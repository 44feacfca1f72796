package io.github.tenderscore.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.localeconomy.SupplierPlace;
import io.github.tenderscore.monitor.localeconomy.Tier;
import io.github.tenderscore.monitor.transparency.Invoice;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Long tables: good lines are kept, wrong ones are rejected with line and column, and counted. Every figure is illustrative. */
class CsvLinesTest {

    private static final Percent MOST = Percent.of("5");

    private static InputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvLines<SpendLine> spend(String table) {
        return SpendCsv.read(stream(table), MOST);
    }

    private static CsvLines<Invoice> invoices(String table) {
        return InvoicesCsv.read(stream(table), MOST);
    }

    private static List<String> rejects(CsvLines<?> lines) {
        return lines.rejects().stream().map(Fault::toString).toList();
    }

    // ---- what is good
    // -----------------------------------------------------------------------------------------------------

    @Test
    void spendIsReadLineByLine() {
        CsvLines<SpendLine> read = spend("""
                # extract of the ledger
                supplier,amount,place,inArea,sme,vcse,tier
                "Alder, CIC",1180000.50,E08000003,,yes,yes,direct

                Birch Ltd,,,no,FALSE,,supply-chain
                """);
        assertThat(read.rejects()).isEmpty();
        assertThat(read.intake()).isEqualTo(new Intake(2, 0, MOST));
        assertThat(read.lines())
                .containsExactly(
                        new SpendLine(
                                "Alder, CIC",
                                Optional.of(Ratio.parse("1180000.5")),
                                new SupplierPlace.Coded("E08000003"),
                                Optional.of(true),
                                Optional.of(true),
                                Tier.DIRECT),
                        new SpendLine(
                                "Birch Ltd",
                                Optional.empty(),
                                new SupplierPlace.Judged(false),
                                Optional.of(false),
                                Optional.empty(),
                                Tier.SUPPLY_CHAIN));
    }

    @Test
    void invoicesAreReadLineByLine() {
        CsvLines<Invoice> read = invoices("""
                id,belowThreshold,applies,received,valid,disputed,paid
                I1,no,yes,2026-05-01,yes,no,2026-05-31
                I2,yes,,,,,not-yet
                I3,yes
                """);
        assertThat(read.rejects()).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        Invoice.of("I1", LocalDate.of(2026, 5, 1), Occurrence.on(LocalDate.of(2026, 5, 31))),
                        unknown("I2", Occurrence.notYet()),
                        unknown("I3", Occurrence.unknown()));
    }

    private static Invoice unknown(String id, Occurrence paid) {
        return new Invoice(
                id,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paid);
    }

    // ---- what is rejected
    // -------------------------------------------------------------------------------------------------

    @Test
    void wrongLinesAreRejectedAndTheRestIsKept() {
        CsvLines<SpendLine> read = spend("""
                supplier,amount,place,inArea,sme,tier
                Alder CIC,100,,,,direct
                Birch Ltd,"£1,000",,,,direct
                Cedar Ltd,-5,,,,direct
                ,1,,,perhaps,indirect
                Elm Ltd,1,UKD,yes,,direct
                Fir Ltd,1,,,,direct,more
                Gorse Ltd,1,,,,direct
                """);
        assertThat(read.lines()).extracting(SpendLine::supplier).containsExactly("Alder CIC", "Gorse Ltd");
        assertThat(read.intake()).isEqualTo(new Intake(2, 5, MOST));
        assertThat(read.intake().isReliable()).isFalse();
        assertThat(rejects(read))
                .hasSize(7)
                .anySatisfy(reject -> assertThat(reject)
                        .startsWith("line 3, column amount: ")
                        .endsWith("Maybe it holds commas or a sign; write 1180000.50, not £1,180,000.50"))
                .contains(
                        "line 4: The amount (-5) to Cedar Ltd must not be negative; a credit is taken off its payment",
                        "line 5, column supplier: The cell must not be empty",
                        "line 5, column sme: The answer (perhaps) must be yes or no, or empty where it is not known",
                        "line 5, column tier: The word (indirect) must be one of direct, supply-chain",
                        "line 6, column inArea: The place must be given as place or as inArea, not both")
                .anySatisfy(
                        reject -> assertThat(reject).startsWith("line 7: The number (7) of cells must be at most 6"));
    }

    @Test
    void wrongInvoicesAreRejected() {
        CsvLines<Invoice> read = invoices("""
                id,belowThreshold,received,paid
                I1,no,2026-05-01,2026-05-31
                I1,no,2026-05-01,2026-05-31
                I2,,31/05/2026,2026-02-30
                """);
        assertThat(read.intake()).isEqualTo(new Intake(1, 2, MOST));
        assertThat(rejects(read))
                .containsExactly(
                        "line 3, column id: The invoice (I1) must occur only once",
                        "line 4, column belowThreshold: The cell must not be empty",
                        "line 4, column received: The date (31/05/2026) must be a day of the calendar, written as in 2026-03-02",
                        "line 4, column paid: The date (2026-02-30) must be a day of the calendar, written as in 2026-03-02");
    }

    /** What stands before a quote that is never closed is kept. */
    @Test
    void aBrokenQuoteEndsTheTableAndIsAReject() {
        CsvLines<SpendLine> read = spend("supplier,tier\nAlder CIC,direct\n\"Birch Ltd,direct\nCedar Ltd,direct\n");
        assertThat(read.lines()).extracting(SpendLine::supplier).containsExactly("Alder CIC");
        assertThat(read.intake()).isEqualTo(new Intake(1, 1, MOST, List.of("line 3"), 0));
        assertThat(rejects(read))
                .containsExactly(
                        "line 3: The quote that starts a cell must have one that ends it; nothing was read from here on");
    }

    @Test
    void allRejectsAreCountedAndTheFirstAreShown() {
        CsvLines<SpendLine> read = spend("supplier,tier\n" + "Alder CIC,\n".repeat(250));
        assertThat(read.intake().rejected()).isEqualTo(250);
        assertThat(read.rejects()).hasSize(CsvLines.MOST_SHOWN);
    }

    // ---- what is refused as a whole
    // ---------------------------------------------------------------------------------------

    @Test
    void columnsMustBeThoseThatAreKnown() {
        assertThatThrownBy(() -> spend("suplier,tier,tier\nA,direct,direct\n"))
                .hasMessageContaining(
                        "line 1: The column (suplier) must be one of supplier, amount, place, inArea, sme, vcse, tier")
                .hasMessageContaining("Maybe \"supplier\" was meant")
                .hasMessageContaining("The column (tier) must occur only once")
                .hasMessageContaining("The column (supplier) is missing and must be there");
        assertThatThrownBy(() -> invoices("id;belowThreshold\n"))
                .hasMessageContaining("Maybe the cells must be separated by commas");
        assertThatThrownBy(() -> spend("")).hasMessageContaining("The table (empty) must have a line of column names");
        assertThatThrownBy(() -> SpendCsv.read(new ByteArrayInputStream(new byte[] {(byte) 0xff}), MOST))
                .hasMessageContaining("must be text in UTF-8");
    }
}
