package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.record.EventKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on the record of a procurement. */
class RecordCommandsTest {

    private static final String EXAMPLE = "docs/examples/domestic-abuse-support-record.jsonl";

    @TempDir
    private Path folder;

    private static List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(Path.of(EXAMPLE)));
    }

    private Path file(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("record.jsonl"), String.join("\n", lines) + "\n");
    }

    private static String hash(String line) {
        return line.substring(line.length() - 73, line.length() - 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] entered(String on, String at) {
        return bytes("{ \"at\": \"" + at
                + "\", \"by\": \"procurement-lead\",\n  \"event\": { \"kind\": \"entered\", \"tender\": \"B\", \"on\": \""
                + on + "\" } }");
    }

    // ---- verify -----------------------------------------------------------------------------------------------------

    @Test
    void onlyARecordIsShown() {
        String other = "docs/examples/repairs-framework.json";
        Run run = run("record", "show", other);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .isEqualTo("The input (" + other
                        + ") must be a record of the format tenderscore-record/1, one line for each entry\n");
    }

    @Test
    void verifySaysThatARecordHoldsAndWhatItsHeadIs() throws IOException {
        Run run = run("verify", EXAMPLE);
        assertThat(run.output())
                .isEqualTo("The record holds: 47 lines; the contract is entered into.\nHead " + hash(lines().get(46))
                        + "\n");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(runWithInput(Files.readAllBytes(Path.of(EXAMPLE)), "verify", "-"))
                .isEqualTo(run);
    }

    @Test
    void verifyNamesTheFirstLineThatDoesNotStand() throws IOException {
        List<String> lines = lines();
        lines.set(25, lines.get(25).replace("disregard", "keep"));
        Run run = run("verify", file(lines).toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("Line 26 breaks the chain:\n- The hash of the content of the line must be "
                        + hash(lines.get(25)))
                .endsWith("  Maybe a character of the line was changed after it was written\n"
                        + "The record holds up to there: 25 lines.\nHead " + hash(lines.get(24)) + "\n");
    }

    @Test
    void verifyFindsThatTheEndWasCutOffByTheHeadThatWasNoted() throws IOException {
        List<String> lines = lines();
        Path cut = file(lines.subList(0, 46));
        assertThat(run("verify", cut.toString()).exitCode()).isZero();
        Run run = run("verify", cut.toString(), "--head", hash(lines.get(46)));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("Maybe the end of the file was cut off, or it is another record");
        assertThat(run("verify", EXAMPLE, "--head", hash(lines.get(45))).output())
                .contains("The expected head is that of line 46.\n");
    }

    @Test
    void verifyRefusesOptionsThatDoNotBelongThere() {
        assertThat(run("verify", EXAMPLE, "--head", "abc"))
                .isEqualTo(new Run(2, "", "The head (abc) must be sha256: and 64 hexadecimal digits in lower case\n"));
        assertThat(run("verify", EXAMPLE, "--against", EXAMPLE).exitCode()).isEqualTo(2);
        assertThat(run("verify", "docs/examples/domestic-abuse-support.json", "--head", "sha256:" + "0".repeat(64))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void recordIsKnownAsOneAlsoWhereItsFirstLineWasChanged() throws IOException {
        String first = lines().get(0);
        for (int i = 0; i < first.length(); i += 7) {
            List<String> lines = lines();
            lines.set(0, first.substring(0, i) + (first.charAt(i) == 'x' ? 'y' : 'x') + first.substring(i + 1));
            Run run = run("verify", file(lines).toString());
            assertThat(run.output()).as("changed at %d", i).startsWith("Line 1 breaks the chain:\n");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void whatIsChainedButNoEntryIsBadInput() throws IOException {
        Path file = Files.writeString(
                folder.resolve("other.jsonl"),
                // the hash was worked out with sha256sum over the line without it
                "{\"format\":\"tenderscore-record/1\",\"number\":1,\"previous\":\"sha256:" + "0".repeat(64)
                        + "\",\"hash\":\"sha256:26b8c03855c1017383c9de91c9f76892e503498fc9c94a280640b99b1e2e9f7b\"}\n");
        Run run = run("verify", file.toString());
        assertThat(run.output())
                .startsWith("Line 1 cannot be read:\n- The member \"at\" of the line is missing; it must be a time");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    // ---- show -------------------------------------------------------------------------------------------------------

    @Test
    void showGivesATimeline() {
        Run run = run("record", "show", EXAMPLE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith(
                        "Domestic abuse support, lot 1\n  Illustrative: the procurement, its people and all figures are invented")
                .contains("\nnumber  time                     recorded by       event                 what happened\n")
                .contains(
                        "\n27      2026-02-26 12:00 +00:00  procurement-lead  marked                the tender A on mobilisation by E1: 4\n")
                .contains(
                        "\n43      2026-03-10 09:30 +00:00  procurement-lead  assessed              A ranked 2 with 84.95, B ranked 1 "
                                + "with 88, C disregarded\n")
                .contains("\nThe record holds: 47 lines; the contract is entered into.\nHead sha256:");
    }

    @Test
    void showStopsWhereTheRecordDoes() throws IOException {
        List<String> lines = lines();
        lines.remove(30);
        Run run = run("record", "show", file(lines).toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("\n30      ")
                .doesNotContain("\n31      ")
                .contains("\nLine 31 breaks the chain:\n")
                .contains("\nThe record holds up to there: 30 lines.\n");
    }

    @Test
    void showWritesToAFile() throws IOException {
        Path file = folder.resolve("timeline.txt");
        assertThat(run("record", "show", EXAMPLE, "-o", file.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(file))
                .isEqualTo(run("record", "show", EXAMPLE).output());
    }

    // ---- append -----------------------------------------------------------------------------------------------------

    @Test
    void appendAddsOneLine() throws IOException {
        List<String> lines = lines();
        Path record = file(lines.subList(0, 46));
        Run run = runWithInput(
                entered("2026-03-30", "2026-03-30T16:00:00+01:00"), "record", "append", record.toString(), "-");
        // the same event as in the example, so the same line
        assertThat(run).isEqualTo(new Run(0, "Entry 47 (entered) is added.\nHead " + hash(lines.get(46)) + "\n", ""));
        assertThat(Files.readAllBytes(record)).isEqualTo(Files.readAllBytes(Path.of(EXAMPLE)));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theGuideShowsAnEventAsItIsAppended() throws IOException {
        String guide = Files.readString(Path.of("docs/command-line.md"));
        int start = guide.indexOf("```json\n{ \"at\"") + "```json\n".length();
        Path event =
                Files.writeString(folder.resolve("event.json"), guide.substring(start, guide.indexOf("```", start)));
        Path record = file(lines().subList(0, 26));
        assertThat(run("record", "append", record.toString(), event.toString()).errors())
                .isEmpty();
        assertThat(Files.readAllLines(record)).isEqualTo(lines().subList(0, 27));
    }

    @Test
    void theGuideNamesEveryKindOfEvent() throws IOException {
        String guide = Files.readString(Path.of("docs/command-line.md"));
        String verb = guide.substring(guide.indexOf("\n## record\n"));
        assertThat(EventKind.values()).allSatisfy(kind -> assertThat(verb).contains("`" + kind.code() + "`"));
    }

    @Test
    void refusedEventLeavesTheFileUntouched() throws IOException {
        Path record = file(lines().subList(0, 46));
        byte[] before = Files.readAllBytes(record);
        Object key = Files.readAttributes(record, "fileKey").get("fileKey");
        Run early =
                runWithInput(entered("2026-03-20", "2026-03-20T12:00:00Z"), "record", "append", record.toString(), "-");
        assertThat(early)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "The entry 47 (entered) does not follow; it has 1 fault:\n- event/on: The contract (2026-03-20) must be entered "
                                        + "into after 2026-03-25, the last day of the standstill (Procurement Act 2023, section 51)\n"));
        Run unread = runWithInput(bytes("{ \"at\": 1 }"), "record", "append", record.toString(), "-");
        assertThat(unread.exitCode()).isEqualTo(2);
        assertThat(unread.errors()).startsWith("The event has 3 faults:\n- /at: ");
        assertThat(Files.readAllBytes(record)).isEqualTo(before);
        assertThat(Files.readAttributes(record, "fileKey").get("fileKey")).isEqualTo(key);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void brokenRecordIsNotLengthened() throws IOException {
        List<String> lines = lines().subList(0, 46);
        lines.set(25, lines.get(25).replace("disregard", "keep"));
        Path record = file(lines);
        byte[] before = Files.readAllBytes(record);
        Run run =
                runWithInput(entered("2026-03-30", "2026-03-30T16:00:00Z"), "record", "append", record.toString(), "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("Line 26 of the record breaks the chain; it has 1 fault:\n");
        assertThat(Files.readAllBytes(record)).isEqualTo(before);
    }

    @Test
    void firstEventMakesTheFile() throws IOException {
        Path record = folder.resolve("new.jsonl");
        String first = lines().get(0);
        String event = first.substring(first.indexOf(",\"event\":") + 9, first.indexOf(",\"previous\":"));
        byte[] document =
                bytes("{\"at\":\"2026-01-12T09:00:00Z\",\"by\":\"procurement-lead\",\"event\":" + event + "}");
        Run refused =
                runWithInput(entered("2026-03-30", "2026-03-30T16:00:00Z"), "record", "append", record.toString(), "-");
        assertThat(refused.errors()).contains("the record is empty\n  Maybe the event noticed is not recorded yet");
        assertThat(record).doesNotExist();
        Path eventFile = Files.write(folder.resolve("event.json"), document);
        assertThat(run("record", "append", record.toString(), eventFile.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(record)).isEqualTo(first + "\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void recordThatFollowsAnotherSaysSo() throws IOException {
        Path record = folder.resolve("second.jsonl");
        String genesis = hash(lines().get(46));
        String first = lines().get(0);
        String event = first.substring(first.indexOf(",\"event\":") + 9, first.indexOf(",\"previous\":"));
        byte[] document = bytes("{\"at\":\"2026-04-12T09:00:00Z\",\"by\":\"procurement-lead\",\"event\":"
                + event.replace("2026-02-16T12", "2026-05-16T12") + "}");
        assertThat(runWithInput(document, "record", "append", record.toString(), "-", "--genesis", genesis)
                        .exitCode())
                .isZero();
        assertThat(run("verify", record.toString(), "--genesis", genesis).exitCode())
                .isZero();
        assertThat(run("verify", record.toString()).output())
                .contains("Maybe the record follows another, whose hash has to be declared as its genesis");
        assertThat(runWithInput(document, "record", "append", record.toString(), "-", "--genesis", "x"))
                .isEqualTo(new Run(2, "", "The genesis (x) must be sha256: and 64 hexadecimal digits in lower case\n"));
    }

    @Test
    void twoProgramsDoNotAddAtTheSameTime() throws IOException {
        Path record = file(lines().subList(0, 46));
        byte[] before = Files.readAllBytes(record);
        try (FileChannel channel = FileChannel.open(record, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Run run = runWithInput(
                    entered("2026-03-30", "2026-03-30T16:00:00Z"), "record", "append", record.toString(), "-");
            assertThat(run)
                    .isEqualTo(new Run(
                            2,
                            "",
                            "The record (" + record
                                    + ") must not be written by two programs at a time; nothing was added\n"
                                    + "  Maybe the other is done by now; try again\n"));
        }
        assertThat(Files.readAllBytes(record)).isEqualTo(before);
    }

    // ---- assess -----------------------------------------------------------------------------------------------------

    @Test
    void assessAddsWhatTheRecordComputes() throws IOException {
        Path record = file(lines().subList(0, 42));
        Run run =
                run("record", "assess", record.toString(), "--at", "2026-03-10T09:30:00Z", "--by", "procurement-lead");
        // line 43 of the example, which was written in a program
        assertThat(run)
                .isEqualTo(new Run(0, "Entry 43 (assessed) is added.\nHead " + hash(lines().get(42)) + "\n", ""));
        assertThat(Files.readAllLines(record)).isEqualTo(lines().subList(0, 43));
    }

    @Test
    void assessNamesWhatMustBeRecordedBefore() throws IOException {
        Path record = file(lines().subList(0, 34));
        byte[] before = Files.readAllBytes(record);
        Run run = run("record", "assess", record.toString(), "--at", "2026-03-10T09:30:00Z", "--by", "lead");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .startsWith("The assessment of the record has 6 faults:\n")
                .contains("The price of the tender B must be opened before tenders are ranked")
                .contains("The 2 marks of the tender B on the criterion safeguarding must become one by moderation");
        assertThat(Files.readAllBytes(record)).isEqualTo(before);
    }

    @Test
    void timeAndPersonOfAnEntryAreChecked() {
        assertThat(run("record", "assess", EXAMPLE, "--at", "yesterday", "--by", "lead"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "The option --at (yesterday) must be a time with its offset, such as 2026-03-02T12:00:00Z\n"));
        assertThat(run("record", "assess", EXAMPLE, "--at", "2026-03-10T09:30:00Z", "--by", " ")
                        .errors())
                .startsWith("The option --by ( ) must name who records the entry");
        assertThat(run("record", "assess", EXAMPLE).errors())
                .startsWith("Missing required options: '--at=TIME', '--by=WHO'");
    }

    // ---- summarise --------------------------------------------------------------------------------------------------

    private static final String AWARD = """
            { "format": "tenderscore-award/1", "providedAt": "2026-03-12T15:00:00Z", "methodology": { "inFull": true } }
            """;

    @Test
    void summariseAddsTheFingerprintsOfTheSummaries() throws Exception {
        Path record = file(lines().subList(0, 44));
        Path award = Files.writeString(folder.resolve("award.json"), AWARD);
        Run run = run(
                "record",
                "summarise",
                record.toString(),
                "--award",
                award.toString(),
                "--at",
                "2026-03-12T15:00:00Z",
                "--by",
                "lead");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        // a fingerprint is the SHA-256 of the file that the command summaries writes for the supplier
        Path summaries = folder.resolve("summaries");
        run(
                "summaries",
                record.toString(),
                "--award",
                award.toString(),
                "--format",
                "json",
                "--folder",
                summaries.toString());
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(summaries.resolve("summary-A.json")));
        assertThat(Files.readAllLines(record).get(44))
                .contains("\"A\":\"sha256:" + HexFormat.of().formatHex(digest) + "\"");
        assertThat(run("verify", record.toString()).exitCode()).isZero();
    }

    @Test
    void summariseRefusesWhatIsNotComplete() throws IOException {
        Path record = file(lines().subList(0, 44));
        byte[] before = Files.readAllBytes(record);
        Path award = Files.writeString(folder.resolve("award.json"), "{ \"format\": \"tenderscore-award/1\" }");
        Run run = run(
                "record",
                "summarise",
                record.toString(),
                "--award",
                award.toString(),
                "--at",
                "2026-03-12T15:00:00Z",
                "--by",
                "lead");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("Procurement Regulations 2024, regulation 31");
        assertThat(Files.readAllBytes(record)).isEqualTo(before);
    }

    @Test
    void folderIsNoRecord() {
        assertThat(runWithInput(new byte[0], "record", "append", folder.toString(), "-"))
                .isEqualTo(new Run(2, "", "The record (" + folder + ") must be a file, not a folder\n"));
    }

    @Test
    void recordNeedsAVerb() {
        assertThat(run("record").exitCode()).isEqualTo(2);
        assertThat(run("record").errors()).startsWith("A command must be given, such as record show");
    }

    // ---- score ------------------------------------------------------------------------------------------------------

    @Test
    void recordIsScoredAndExplainedAsADocumentIs() {
        Run score = run("score", EXAMPLE);
        assertThat(score.exitCode()).isZero();
        assertThat(score.output())
                .contains("Most advantageous tender under the method: B, Illustrative Birch Ltd.\n")
                .contains("C, Illustrative Cedar Ltd: disregarded on 2026-02-19");
        assertThat(run("explain", EXAMPLE, "--tender", "A").output()).startsWith("A, Illustrative Alder CIC: 84.95\n");
    }

    @Test
    void recordThatIsNotReadyIsNotScored() throws IOException {
        Run run = run("score", file(lines().subList(0, 34)).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        // the first 34 lines end behind the last mark: nothing is agreed, and both prices are sealed
        assertThat(run.errors())
                .startsWith("The assessment of the record has 6 faults:\n")
                .contains(
                        "\n- event/results: The price of the tender A must be opened before tenders are ranked; it is sealed")
                .contains("The 2 marks of the tender A on the criterion mobilisation must become one by moderation");
    }
}
