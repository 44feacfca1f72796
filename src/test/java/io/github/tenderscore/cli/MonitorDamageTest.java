package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.json.DashboardReader;
import io.github.tenderscore.monitor.dashboard.Change;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code monitor} says of documents and files that are damaged or given twice; every figure is illustrative. */
class MonitorDamageTest {

    private static final String EXAMPLE = "docs/examples/council-monitor.json";
    private static final String NOTICES = "docs/examples/council-notices.jsonl";
    private static final String INVOICES = "id,belowThreshold,applies,received,fallsDue,valid,disputed,paid\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run document(String members) {
        String text = """
                { "format": "tenderscore-monitor/1", "council": "Exampleton (illustrative)", "asOf": "2026-11-24", %s }
                """.formatted(members);
        return runWithInput(text.getBytes(StandardCharsets.UTF_8), "monitor", "-");
    }

    @Test
    void strategiesAndIndicesOfOneNameAreFaultsAtTheirPlaces() {
        Run run = document("""
                "spatial": { "strategies": [ { "strategy": "Midshire", "on": "2026-11-24" },
                                             { "strategy": "Midshire", "on": "2026-11-23" } ] },
                "autonomy": { "indices": [ { "country": "Exampleland", "year": "2014", "values": {} },
                                           { "country": "Exampleland", "year": "2015", "values": {} },
                                           { "country": "Exampleland", "year": "2014", "values": {} } ] }
                """);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("""
                The document has 2 faults:
                - /spatial/strategies: The strategy (Midshire) must stand once
                - /autonomy/indices: The index (Exampleland, 2014) must stand once
                """);
    }

    @ParameterizedTest
    @CsvSource({"Waste ops,waste-ops", "a/b,a b", "?,!"})
    void namesThatWouldGiveOneIdAreFaults(String one, String other) {
        Run run = document("""
                "deliveryModels": {
                  "efficacy": [ { "entity": "Alder Ltd",
                                  "quality": [ { "what": "%1$s", "grade": "documented" }, { "what": "%2$s", "grade": "documented" } ] } ],
                  "accountability": [ { "entity": "Alder Ltd", "date": "2026-11-24", "bands": "preset", "domains": [
                    { "id": "exit", "name": "Exit", "weight": 1, "items": [
                      { "id": "%1$s", "name": "One", "weight": 1, "redLine": false, "score": "in-place" },
                      { "id": "%2$s", "name": "Other", "weight": 1, "redLine": false, "score": "in-place" } ] } ] } ] }
                """.formatted(one, other));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("""
                The document has 2 faults:
                - /deliveryModels/efficacy/0/quality/1: The figure of quality (%1$s) of Alder Ltd must occur only once
                - /deliveryModels/accountability/0/domains: The id (%1$s) of the item must occur only once in a scorecard
                """.formatted(other));
    }

    /** No reader can foresee every pair of names that come to one id; the document is at fault then, and not the program. */
    @Test
    void namesThatComeToOneIndicatorAreAFaultOfTheDocument() {
        String option = """
                { "option": "%s", "priceBase": "2026-27 prices", "unit": "GBP", "vat": "net", "margin": 0, "stress": 3,
                  "discountRate": "3.5", "years": [ { "year": "%s", "budget": 1, "cost": 1 } ] }
                """;
        Run run = document("\"fiscal\": { \"narrative\": \"n\", \"options\": ["
                + option.formatted("Park", "North/2027-28") + ", " + option.formatted("Park/North", "2027-28") + "] }");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .startsWith(
                        "What is shown in the section fiscal has 2 faults:\n- The indicator (fiscal/Park/North/2027-28/headroom/")
                .contains(
                        "it is both \"Headroom of Park in North/2027-28, base\" and \"Headroom of Park/North in 2027-28, base\"")
                .contains("give one of them another name");
    }

    @Test
    void aCouncilHasAName() {
        byte[] text = "{\"format\":\"tenderscore-monitor/1\",\"council\":\" \",\"asOf\":\"2026-11-24\"}"
                .getBytes(StandardCharsets.UTF_8);
        Run run = runWithInput(text, "monitor", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("- /council: The council ( ) of the document must be named");
    }

    @Test
    void ofManyFilesTheOneThatIsWrongIsNamed() throws IOException {
        String good = "docs/examples/grounds-maintenance-delivery.json";
        Run deliveries = run("monitor", EXAMPLE, "--deliveries", good, EXAMPLE);
        assertThat(deliveries.exitCode()).isEqualTo(2);
        assertThat(deliveries.errors())
                .startsWith("The option --deliveries (" + EXAMPLE + ") cannot be used: The document has 1 fault:\n");
        String table = file("spend.csv", "supplier,amount\nAlder,1\n");
        assertThat(run("monitor", EXAMPLE, "--spend", table).errors())
                .startsWith("The option --spend (" + table + ") cannot be used: The table of spend has 1 fault:\n");
        String none = file("none.json", "{}");
        assertThat(run("monitor", EXAMPLE, "--since", none).errors())
                .startsWith("The option --since (" + none + ") cannot be used: The document has ");
    }

    @Test
    void aTableForSpreadsheetsCannotSayWhatChanged() throws IOException {
        Run run = run("monitor", EXAMPLE, "--format", "csv", "--since", file("earlier.json", "{}"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .contains(
                        ") must come with the format text, markdown or json; the table of csv has no place for what changed");
    }

    @Test
    void anInvoiceCountsOnce() throws IOException {
        String line = "X1,false,true,2026-05-01,2026-04-01,true,false,2026-05-31\n";
        String one = file("one.csv", INVOICES + line);
        assertThat(run("monitor", EXAMPLE, "--invoices", one).exitCode()).isZero();
        String copy = file("copy.csv", INVOICES + line);
        Run twice = run("monitor", EXAMPLE, "--invoices", one, "--invoices", copy);
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.errors())
                .isEqualTo(
                        "The invoice (X1) of the table of invoices must occur only once, in the returns and all tables together\n");
        String known = file("known.csv", INVOICES + line.replace("X1", "I1"));
        assertThat(run("monitor", EXAMPLE, "--invoices", known).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--spend, spend.csv",
        "--invoices, invoices.csv",
        "--notices, notices.jsonl",
        "--deliveries, delivery.json",
    })
    void aFileIsGivenOnce(String option, String name) throws IOException {
        String one = file(name, "any");
        Run twice = run("monitor", EXAMPLE, option, one, option, one);
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.output()).isEmpty();
        assertThat(twice.errors())
                .isEqualTo("The file (" + one + ") of the option " + option
                        + " must be given only once, because what it holds would count twice\n");
        String other =
                folder.resolve("..").resolve(folder.getFileName()).resolve(name).toString();
        assertThat(run("monitor", EXAMPLE, option, one, option, other).errors())
                .isEqualTo("The file (" + other + ") of the option " + option
                        + " must be given only once; it is the same file as " + one
                        + ", because what it holds would count twice\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(one));
        assertThat(run("monitor", EXAMPLE, option, one, option, link.toString()).errors())
                .contains("it is the same file as " + one);
    }

    @Test
    void standardInputIsGivenOnceAndAFileThatIsNotThereIsNamed() {
        assertThat(run("monitor", EXAMPLE, "--spend", "-", "--spend", "-").errors())
                .startsWith("The file (-) of the option --spend must be given only once");
        assertThat(run("monitor", EXAMPLE, "--spend", "none.csv").errors())
                .contains("The input (none.csv) must be a file that exists");
    }

    /** A copy under another name is another file, but each of its releases is known. */
    @Test
    void aCopyOfNoticesMovesNoFigureThatIsMadeOfProcurements() throws IOException {
        String copy = file("copy.jsonl", Files.readString(Path.of(NOTICES)));
        Dashboard one = DashboardReader.read(
                run("monitor", EXAMPLE, "--notices", NOTICES, "--format", "json", "--only", "notices,uptake")
                        .output());
        Dashboard two = DashboardReader.read(
                run("monitor", EXAMPLE, "--notices", NOTICES, copy, "--format", "json", "--only", "notices,uptake")
                        .output());
        assertThat(two.sections().get(1).indicators())
                .isEqualTo(one.sections().get(1).indicators());
        Dashboard later = new Dashboard(two.council(), two.day().plusDays(1), two.sections());
        // 5 releases and 1 reject in each
        assertThat(later.changesSince(one))
                .extracting(Change::id, change -> change.difference().orElseThrow())
                .containsExactly(
                        tuple("notices/releases", Ratio.of(6)),
                        tuple("notices/repeated", Ratio.of(6)),
                        tuple("notices/rejected", Ratio.ONE),
                        tuple("notices/rejected/not-a-number", Ratio.ONE));
    }

    /** Lines have no ids, and two payments may say the same, so that only a person can tell. */
    @Test
    void linesThatStandInTwoTablesAreNamed() throws IOException {
        String titles = "supplier,amount,tier\n";
        String one = file("may.csv", titles + "Alder CIC,100,direct\nBirch Ltd,200,direct\n");
        String two = file("june.csv", titles + "Alder CIC,100.00,direct\nBirch Ltd,201,direct\nAlder CIC,100,direct\n");
        Run run = run("monitor", EXAMPLE, "--spend", one, "--spend", two, "--only", "local-economy");
        assertThat(run.exitCode()).isZero();
        assertThat(run.outputOnOneLine())
                .contains(two + ": 2 of 3 lines say the same as a line of a table before it; each counts, so that")
                .doesNotContain(one + ": ");
    }

    @Test
    void thatTheRestOfAFileWasLostIsSaidBeforeAnyLineIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\n".repeat(150).getBytes(StandardCharsets.UTF_8));
            gzip.write(Files.readAllBytes(Path.of("docs/examples/council-notices.jsonl")));
        }
        Path cut = folder.resolve("cut.jsonl.gz");
        Files.write(cut, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
        Run run = run("monitor", EXAMPLE, "--notices", cut.toString(), "--only", "notices");
        assertThat(run.exitCode()).isEqualTo(1);
        // the 150 broken lines are no lost rests, though the bytes behind them are damaged
        assertThat(run.outputOnOneLine())
                .contains("; the rest of a file was lost in 1 place, and nobody knows how much that is (" + cut
                        + ", line 15");
        String named = run.output()
                .replace("\n  ", " ")
                .lines()
                .filter(line -> line.startsWith("- " + cut + ", line "))
                .findFirst()
                .orElseThrow();
        assertThat(named).endsWith("; the rest of the file was not read");
        assertThat(run.output()).contains(" more that could not be read");
    }
}
