package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.json.DashboardReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code monitor}: what it prints and how it ends. */
class MonitorCommandTest {

    private static final String EXAMPLE = "docs/examples/council-monitor.json";
    private static final String NOTICES = "docs/examples/council-notices.jsonl";
    private static final String MINIMAL = """
            { "format": "tenderscore-monitor/1", "council": "Exampleton (illustrative)", "asOf": "2026-06-30",
              "notices": { "rejectedAtMost": "%s", "amounts": "gross" } }
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String minimal(String rejectedAtMost) throws IOException {
        return file("returns.json", MINIMAL.formatted(rejectedAtMost));
    }

    private static Reading reading(Dashboard dashboard, String id) {
        return dashboard.sections().stream()
                .flatMap(section -> section.indicators().stream())
                .filter(one -> one.id().equals(id))
                .map(Indicator::reading)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyInstrumentOfTheExampleShowsSomething() {
        Run run = run(
                "monitor",
                EXAMPLE,
                "--notices",
                NOTICES,
                "--deliveries",
                "docs/examples/grounds-maintenance-delivery.json",
                "--format",
                "json");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Dashboard dashboard = DashboardReader.read(run.output());
        assertThat(dashboard.sections()).extracting(Section::instrument).isEqualTo(Arrays.asList(Instrument.values()));
        assertThat(dashboard.sections())
                .allSatisfy(section -> assertThat(section.indicators())
                        .isNotEmpty()
                        .allMatch(
                                one -> one.id().startsWith(section.instrument().code() + "/")));
        // the notices name three lots under the Act and one under the earlier regulations, one of the three with a list
        // that adds to 90
        assertThat(reading(dashboard, "uptake/act")).isEqualTo(new Reading.Shared(Share.of(3, 1, 0)));
        assertThat(reading(dashboard, "uptake/weights-published")).isEqualTo(new Reading.Shared(Share.of(2, 1, 0)));
        // monitoring reference, sections 2.2 and 5
        assertThat(reading(dashboard, "delivery-models/control/alder-services-ltd/headroom"))
                .isEqualTo(new Reading.Exact(Ratio.of(160, 103)));
        assertThat(reading(dashboard, "insourcing/reversal-rate")).isEqualTo(new Reading.Exact(Ratio.of(30, 231)));
    }

    @Test
    void socialValueDecidesInTheEvaluationOfTheExample() {
        Run run = run("monitor", EXAMPLE, "--notices", NOTICES, "--format", "json", "--only", "uptake");
        // A: 40 + 32 + 6 = 78, B: 37.037 + 32 + 18 = 87.037; without social value A 50 + 40 = 90, B 46.296 + 40 =
        // 86.296; lot 1 gives social value no weight and is no case, lot 3 gives weights that add to 90 and is not
        // known
        assertThat(reading(DashboardReader.read(run.output()), "uptake/social-value-decisive"))
                .isEqualTo(new Reading.Shared(Share.of(1, 0, 1)));
    }

    @Test
    void tooManyRejectsMakeTheFiguresNotReliable() throws IOException {
        Run run = run("monitor", minimal("14"), "--notices", NOTICES);
        assertThat(run.exitCode()).isEqualTo(1);
        // one of seven is 14.29 per cent
        assertThat(run.output()).contains("NOT RELIABLE: read 6, rejected 1; reliable with at most 14% rejected");
        assertThat(run("monitor", minimal("15"), "--notices", NOTICES).exitCode())
                .isZero();
    }

    private String cut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(Path.of(NOTICES)));
        }
        byte[] whole = bytes.toByteArray();
        Path cut = folder.resolve("cut.jsonl.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 20));
        return cut.toString();
    }

    /** Nobody knows how much was lost, so that no share of rejects makes up for it. */
    @Test
    void aTruncatedFileKeepsWhatCameBeforeAndIsNotReliable() throws IOException {
        String cut = cut();
        Run run = run("monitor", minimal("100"), "--notices", cut, NOTICES, "--only", "notices,uptake");
        assertThat(run.exitCode()).isEqualTo(1);
        // once for each of the two instruments that are made from notices
        assertThat(run.output().split("NOT RELIABLE: read ", -1)).hasSize(3);
        assertThat(run.outputOnOneLine())
                .contains("rest of the file was not read")
                .containsPattern("; the rest of a file was lost in 1 place, and nobody knows how much that is \\("
                        + Pattern.quote(cut) + ", line \\d+\\); reliable with at most 0 such losses");
        assertThat(run("monitor", minimal("100"), "--notices", cut, "--format", "markdown")
                        .output())
                .contains("NOT RELIABLE: read ", "the rest of a file was lost in 1 place");
        assertThat(run("monitor", minimal("100"), "--notices", cut, "--format", "csv")
                        .output()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line ->
                        line.contains(",no,") && line.contains(",\"the rest of a file was lost in 1 place, and"));
    }

    @Test
    void aDashboardKeepsWhatWasLost() throws IOException {
        Run run = run("monitor", minimal("100"), "--notices", cut(), "--format", "json", "--only", "uptake");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("\"reliable\": false")
                .contains(
                        "\"notReliableBecause\": \"the rest of a file was lost in 1 place, and nobody knows how much that is (");
        assertThat(new Schemas("evaluation", "award-notice", "assessment", "lots-result", "dashboard")
                        .errors("dashboard", run.output()))
                .isEmpty();
        Intake read =
                DashboardReader.read(run.output()).sections().get(0).intake().orElseThrow();
        assertThat(read.lost()).singleElement().asString().contains("cut.jsonl.gz, line ");
        assertThat(read.isReliable()).isFalse();
    }

    @Test
    void theCouncilMayAcceptThatTheRestOfAFileWasLost() throws IOException {
        String returns = file(
                "accepting.json", MINIMAL.formatted("100").replace("\"amounts\"", "\"lostAtMost\": 1, \"amounts\""));
        String cut = cut();
        Run run = run("monitor", returns, "--notices", cut, "--only", "notices");
        assertThat(run.exitCode()).isZero();
        assertThat(run.outputOnOneLine())
                .doesNotContain("NOT RELIABLE")
                .contains("the rest of a file was lost in 1 place, and nobody", "; reliable with at most 1 such loss");
        Run json = run("monitor", returns, "--notices", cut, "--only", "notices", "--format", "json");
        assertThat(DashboardReader.read(json.output()).isReliable()).isTrue();
        String other = file("other.jsonl", "{ \"ocid\": \"ocds-example-1\", \"tender\": { \"id\"");
        assertThat(run("monitor", returns, "--notices", cut, other).exitCode()).isEqualTo(1);
        String wrong =
                file("wrong.json", MINIMAL.formatted("1").replace("\"amounts\"", "\"lostAtMost\": -1, \"amounts\""));
        assertThat(run("monitor", wrong, "--notices", cut).errors()).contains("/notices/lostAtMost: ");
    }

    @Test
    void aTableThatLostItsRestIsNotReliable() throws IOException {
        String table =
                file("spend.csv", "supplier,amount,tier\nAlder CIC,100,direct\n\"Birch Ltd,1,direct\nElm,1,direct\n");
        String returns = file(
                "lenient.json",
                Files.readString(Path.of(EXAMPLE))
                        .replaceFirst("\"rejectedAtMost\": \"?\\d+\"?", "\"rejectedAtMost\": 100"));
        Run run = run("monitor", returns, "--spend", table, "--only", "local-economy");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outputOnOneLine())
                .contains("NOT RELIABLE: read 1, rejected 1")
                .contains("the rest of a file was lost in 1 place, and nobody knows how much that is (" + table
                        + ", line 3)");
    }

    @Test
    void whatChangedSaysThatOneOfBothIsNotReliable() throws IOException {
        String june = folder.resolve("june.json").toString();
        run("monitor", minimal("100"), "--notices", cut(), "--format", "json", "-o", june);
        String returns = file("november.json", MINIMAL.formatted("100").replace("2026-06-30", "2026-11-24"));
        assertThat(run("monitor", returns, "--notices", NOTICES, "--since", june)
                        .output())
                .contains("NOT RELIABLE as of 2026-06-30: notices, uptake, contract-notices")
                .doesNotContain("NOT RELIABLE as of 2026-11-24");
        assertThat(run("monitor", returns, "--notices", NOTICES, "--since", june, "--format", "json")
                        .output())
                .contains("\"sinceReliable\": false");
    }

    @Test
    void whatChangedSinceAnEarlierEdition() throws IOException {
        String june = folder.resolve("june.json").toString();
        assertThat(run("monitor", minimal("20"), "--notices", NOTICES, "--format", "json", "-o", june)
                        .exitCode())
                .isZero();
        String returns = file("november.json", MINIMAL.formatted("20").replace("2026-06-30", "2026-11-24"));
        String more = file(
                "more.jsonl",
                Files.readString(Path.of(NOTICES)).replace("CELEX", "UKPGA").replace("32014L0024", "2023/54"));
        Run run = run("monitor", returns, "--notices", more, "--since", june);
        assertThat(run.output())
                .contains("What changed since 2026-06-30")
                .contains("- Lots under the Procurement Act 2023: 75% before, 100% now");
        Run same = run("monitor", minimal("20"), "--notices", NOTICES, "--since", june);
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.errors())
                .contains(
                        "cannot be used: The day (2026-06-30) of the earlier dashboard must be before that of this one");
    }

    @Test
    void aTableKeepsItsGoodLines() throws IOException {
        String table = file("spend.csv", """
                supplier,amount,sme,tier
                Alder CIC,100,yes,direct
                Birch Ltd,many,no,direct
                Cedar Ltd,300,no,direct
                """);
        Run run = run("monitor", EXAMPLE, "--spend", table, "--only", "local-economy");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("spend.csv: ").contains("many");
        assertThat(run.output()).contains("NOT RELIABLE: read 2, rejected 1");
    }

    @Test
    void awardsOfNoticesCountAsSpendWhereTheDocumentSaysSo() throws IOException {
        String returns = file(
                "awards.json",
                Files.readString(Path.of(EXAMPLE))
                        .replace("\"amounts\": \"gross\"", "\"amounts\": \"gross\", \"awardsAsSpend\": true"));
        String before = run("monitor", EXAMPLE, "--notices", NOTICES, "--format", "json")
                .output();
        String after = run("monitor", returns, "--notices", NOTICES, "--format", "json")
                .output();
        // the one award of the notices has one supplier, no value, no size and no region: all it moves is the coverage
        // by number
        Reading.Shared one =
                (Reading.Shared) reading(DashboardReader.read(before), "local-economy/direct/sme-share-by-number");
        Reading.Shared two =
                (Reading.Shared) reading(DashboardReader.read(after), "local-economy/direct/sme-share-by-number");
        assertThat(two.share()).isEqualTo(one.share().plus(Share.of(0, 0, 1)));
    }

    @Test
    void theReportShowsWordsWithinAHundredColumnsAndNoIds() {
        Run run = run("monitor", EXAMPLE, "--notices", NOTICES);
        assertThat(run.output().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        Dashboard dashboard = DashboardReader.read(run("monitor", EXAMPLE, "--notices", NOTICES, "--format", "json")
                .output());
        assertThat(dashboard.sections()).allSatisfy(section -> {
            assertThat(run.output().replace("\n", " "))
                    .contains(section.instrument().question());
            assertThat(section.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
            section.indicators().forEach(one -> assertThat(run.output()).doesNotContain(one.id()));
        });
        assertThat(run.output()).doesNotContain("not-defined", "not-applicable");
        // the words of one indicator, its figure, and what it could be: reference, section 0.3
        assertThat(run.output()).containsPattern("""
                        Lots with one assessed tender +0% +0 of 1; 2 not known
                            once all is known: from 0% to 66.6666…%; coverage 33.3333…%
                        """);
    }

    @Test
    void theExplanationsNameTheIdOfTheDocuments() {
        Run run = run("monitor", EXAMPLE, "--only", "insourcing", "--explain");
        assertThat(run.output())
                .contains("\nPosts that are empty, Grounds\n", "\nin documents: insourcing/Grounds/vacancies\n");
    }

    /** The page of the command line shows the tables and names what can be shown, as they are. */
    @Test
    void thePageNamesTheInstrumentsAndTheColumnsOfTheTables() throws IOException {
        String page = Files.readString(Path.of("docs/command-line.md"));
        String help = run("monitor", "--help").output().replaceAll("\\s+", " ");
        for (Instrument instrument : Instrument.values()) {
            assertThat(page).contains("| `" + instrument.code() + "` | " + instrument.question() + " |");
            assertThat(help).containsPattern("They are: [a-z, -]*\\b" + instrument.code() + "[,.]");
        }
        for (String table : new String[] {"spend", "invoices"}) {
            String text = Files.readString(Path.of("docs/examples/council-" + table + ".csv"));
            assertThat(page).contains("```csv\n" + text + "```\n");
            // a column that there is not makes the reader name all that there are
            String titles = text.lines().skip(1).findFirst().orElseThrow();
            String wrong = file("wrong.csv", "other," + titles + "\n");
            assertThat(run("monitor", EXAMPLE, "--" + table, wrong).errors())
                    .contains("The column (other) must be one of " + titles.replace(",", ", "));
            assertThat(help).contains("with the columns " + titles.replace(",", ", ") + ".");
            titles.lines()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .forEach(title -> assertThat(page).contains("| `" + title + "` |"));
        }
    }

    @Test
    void aTableForSpreadsheetsHasALineForEachIndicator() {
        Run run = run("monitor", EXAMPLE, "--format", "csv", "--only", "autonomy");
        assertThat(run.output()).startsWith("council,asOf,instrument,reliable,id,name,value,unit,");
        assertThat(run.output().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",autonomy,"));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        String bare = file("bare.json", """
                { "format": "tenderscore-monitor/1", "council": "C", "asOf": "2026-06-30" }
                """);
        Run notices = run("monitor", bare, "--notices", NOTICES);
        assertThat(notices.exitCode()).isEqualTo(2);
        assertThat(notices.errors())
                .startsWith("The option --notices must come with the member \"notices\" of the document");
        assertThat(run("monitor", minimal("1"), "--notices", "none.json").errors())
                .startsWith("The file of notices (none.json) must be a file that exists");
        assertThat(run("monitor", bare, "--only", "uptakes").errors())
                .startsWith("The instrument (uptakes) of --only must be one of notices, uptake, ");
        assertThat(run("monitor", bare).output()).contains("Not watched").contains("- Is the freedom to award ");
        String spend = file("spend.csv", "supplier,amount,tier\nA,1,direct\n");
        assertThat(run("monitor", minimal("1"), "--spend", spend).errors())
                .startsWith("Spend must come with the member \"localEconomy\" of the returns");
    }

    @Test
    void faultsOfEveryInstrumentAreNamedAtOnce() throws IOException {
        String broken = file("broken.json", """
                { "format": "tenderscore-monitor/1", "council": "C", "asOf": "2026-06-31",
                  "uptake": { "policies": [ { "floor": "0", "weight": "150", "from": "2025-04-01" } ],
                              "lots": [ { "id": "a", "regime": "pcr" }, { "id": "b", "winningPrice": "1" } ] },
                  "fiscal": {}, "spatail": {} }
                """);
        Run run = run("monitor", broken);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("/asOf: ")
                .contains("The weight (150) of the policy must be above 0 and at most 100 per cent")
                .contains("/uptake/lots/0/regime: The regime (pcr) of the lot a must be one of procurement-act-2023, ")
                .contains("The members \"winningPrice\" and \"otherPrices\" of the lot b must be given together")
                .contains("/fiscal: The member \"narrative\" of ")
                .contains("Maybe \"spatial\" was meant");
    }
}
