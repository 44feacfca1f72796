package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.record.Assessed;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Records;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the verifier says of a record that stands, and of one that does not. */
class RecordVerifierTest {

    private static final String TEXT = RecordWriter.write(Records.entered());
    private static final String NOTHING = "sha256:" + "0".repeat(64);

    private static RecordVerifier.Verification verify(String text) {
        return new RecordVerifier(EvaluationReader.standard()).verify(text);
    }

    /** The lines without their ends. */
    private static List<String> lines() {
        return new ArrayList<>(TEXT.lines().toList());
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String hash(String line) {
        return line.substring(line.length() - 73, line.length() - 2);
    }

    /** The chain worked out here from its description alone: SHA-256 of the line without the member hash. */
    private static String sha256(String line) {
        try {
            String body = line.substring(0, line.lastIndexOf(",\"hash\":")) + "}";
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The same line with the hash that its content has. */
    private static String hashedAnew(String line) {
        return line.replace(hash(line), sha256(line));
    }

    private static void assertBreach(String text, int line, RecordBreach.Kind kind, String... messages) {
        RecordVerifier.Verification found = verify(text);
        assertThat(found.breach().map(RecordBreach::line)).contains(line);
        assertThat(found.breach().map(RecordBreach::kind)).contains(kind);
        assertThat(found.breach().orElseThrow().faults())
                .extracting(Fault::toString)
                .containsExactly(messages);
        assertThat(found.lines()).isLessThan(line);
        assertThat(found.head())
                .isEqualTo(found.lines() == 0 ? NOTHING : hash(text.split("\n", -1)[found.lines() - 1]));
    }

    @Test
    void wholeRecordIsReadBackAndWrittenToTheSameBytes() {
        WrittenRecord read = new RecordReader(EvaluationReader.standard()).read(TEXT);
        assertThat(read.record().entries()).isEqualTo(Records.entered().entries());
        assertThat(RecordWriter.write(read.record())).isEqualTo(TEXT);
        assertThat(read.head()).isEqualTo(hash(lines().get(lines().size() - 1)));
    }

    @Test
    void chainIsTheOneThatIsDescribed() {
        String previous = NOTHING;
        for (String line : lines()) {
            assertThat(line).contains(",\"previous\":\"" + previous + "\",\"hash\":\"" + sha256(line) + "\"}");
            previous = sha256(line);
        }
        RecordVerifier.Verification found = verify(TEXT);
        assertThat(found.breach()).isEmpty();
        assertThat(found.lines()).isEqualTo(lines().size());
        assertThat(found.head()).isEqualTo(previous);
    }

    @Test
    void linesAreAddedOneByOne() {
        WrittenRecord written = WrittenRecord.empty();
        StringBuilder text = new StringBuilder();
        for (Entry entry : Records.entered().entries()) {
            WrittenRecord.Line line = written.append(entry);
            text.append(line.text());
            written = line.after();
        }
        assertThat(text).hasToString(TEXT);
    }

    // ---- the chain --------------------------------------------------------------------------------------------------

    @Test
    void changedCharacterBreaksTheChainAtItsLine() {
        List<String> lines = lines();
        String line = lines.get(42);
        lines.set(42, line.replace("\"84.95\"", "\"89.95\""));
        assertBreach(
                joined(lines),
                43,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The hash of the content of the line must be " + hash(line) + ", as the line says; it is "
                        + sha256(lines.get(42)) + "\n  Maybe a character of the line was changed after it was written");
    }

    @Test
    void changedLineWithANewHashBreaksTheChainAtTheNext() {
        List<String> lines = lines();
        String line = lines.get(26);
        lines.set(26, hashedAnew(line.replace("\"mark\":\"4\"", "\"mark\":\"3\"")));
        assertBreach(
                joined(lines),
                28,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(26)) + ", the hash of line 27; it is " + hash(line)
                        + "\n  Maybe the line before was changed and given a new hash");
    }

    @Test
    void missingLinesAreCounted() {
        List<String> lines = lines();
        List<String> without = new ArrayList<>(lines);
        without.remove(11);
        assertBreach(
                joined(without),
                12,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(10)) + ", the hash of line 11; it is "
                        + hash(lines.get(11)) + "\n  Maybe line 12 of the record was taken out or moved");
        without.remove(11);
        assertBreach(
                joined(without),
                12,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(10)) + ", the hash of line 11; it is "
                        + hash(lines.get(12)) + "\n  Maybe lines 12 to 13 of the record were taken out or moved");
    }

    @Test
    void missingBeginningIsNamed() {
        List<String> lines = lines();
        assertBreach(
                joined(lines.subList(1, lines.size())),
                1,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + NOTHING
                        + ", because a record begins with nothing before it; it is " + hash(lines.get(0))
                        + "\n  Maybe line 1 of the record was taken out or moved");
    }

    @Test
    void swappedAndRepeatedLinesAreNamed() {
        List<String> lines = lines();
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 30, 31);
        assertBreach(
                joined(swapped),
                31,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(29)) + ", the hash of line 30; it is "
                        + hash(lines.get(30)) + "\n  Maybe line 31 of the record was taken out or moved");
        List<String> twice = new ArrayList<>(lines);
        twice.add(20, lines.get(19));
        assertBreach(
                joined(twice),
                21,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(19)) + ", the hash of line 20; it is "
                        + hash(lines.get(18)) + "\n  Maybe the line before stands there twice");
        List<String> moved = new ArrayList<>(lines);
        moved.add(20, lines.get(4));
        assertBreach(
                joined(moved),
                21,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + hash(lines.get(19)) + ", the hash of line 20; it is "
                        + hash(lines.get(3))
                        + "\n  Maybe line 5 of the record was moved here or stands there twice");
    }

    @Test
    void cutOffLineIsNamed() {
        String cut = "The line must end with its hash and a line feed; the file ends before it does\n"
                + "  Maybe the file was cut off while it was copied";
        int last = lines().size();
        for (int i = 1; i < lines().get(last - 1).length(); i++) {
            assertBreach(TEXT.substring(0, TEXT.length() - i), last, RecordBreach.Kind.CHAIN_BROKEN, cut);
        }
    }

    @Test
    void otherEndsOfLinesBlankLinesAndMarksAreNamed() {
        assertBreach(
                TEXT.replace("\n", "\r\n"),
                1,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The line must end with a line feed alone, as it was written; it ends with a carriage return and a line feed\n"
                        + "  Maybe the file was sent by a program that changes the ends of lines");
        assertBreach(
                "\uFEFF" + TEXT,
                1,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The line must start with { as it was written; it starts with a byte order mark\n"
                        + "  Maybe an editor put it there when it saved the file");
        List<String> lines = lines();
        lines.add(7, "");
        assertBreach(
                joined(lines),
                8,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The line must hold an entry; it is blank\n  Maybe an editor put it there");
        assertBreach(
                TEXT + "\n",
                48,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The line must hold an entry; it is blank\n  Maybe an editor put it there");
        assertBreach(
                "",
                1,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The record must hold at least one line; it is empty\n  Maybe the file was cut off");
    }

    @Test
    void lineWithoutAHashIsNamed() {
        List<String> lines = lines();
        lines.set(4, lines.get(4) + " ");
        assertBreach(
                joined(lines),
                5,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The line must end with the member \"hash\", sha256: and 64 hexadecimal digits; it ends with \""
                        + lines.get(4).substring(lines.get(4).length() - 20).replace("\"", "\\\"")
                        + "\"\n  Maybe the end of the line was changed, or the line was parted from its end");
    }

    // ---- anchors ----------------------------------------------------------------------------------------------------

    @Test
    void headThatWasNotedShowsThatTheEndWasCutOff() {
        RecordVerifier expecting = new RecordVerifier(EvaluationReader.standard()).expectingHead(hash(lines().get(46)));
        assertThat(expecting.verify(TEXT).anchoredAt()).contains(47);
        String cut = joined(lines().subList(0, 45));
        assertThat(verify(cut).breach()).isEmpty();
        RecordVerifier.Verification found = expecting.verify(cut);
        assertThat(found.lines()).isEqualTo(45);
        assertThat(found.breach().map(RecordBreach::line)).contains(46);
        assertThat(found.breach().orElseThrow().faults())
                .extracting(Fault::toString)
                .containsExactly("The head " + hash(lines().get(46))
                        + " must be that of a line; the record ends with line 45, whose hash is "
                        + hash(lines().get(44))
                        + "\n  Maybe the end of the file was cut off, or it is another record");
    }

    @Test
    void headOfAnEarlierLineShowsThatTheRecordOnlyGrew() {
        assertThat(new RecordVerifier(EvaluationReader.standard())
                        .expectingHead(hash(lines().get(9)))
                        .verify(TEXT)
                        .anchoredAt())
                .contains(10);
    }

    @Test
    void recordMayFollowAnother() {
        String genesis = "sha256:" + "ab".repeat(32);
        String text = RecordWriter.write(Records.published(), genesis);
        assertThat(new RecordVerifier(EvaluationReader.standard())
                        .startingFrom(genesis)
                        .verify(text)
                        .breach())
                .isEmpty();
        assertThat(new RecordReader(EvaluationReader.standard())
                        .startingFrom(genesis)
                        .read(text)
                        .record()
                        .entries())
                .hasSize(1);
        assertBreach(
                text,
                1,
                RecordBreach.Kind.CHAIN_BROKEN,
                "The member \"previous\" must be " + NOTHING
                        + ", because a record begins with nothing before it; it is " + genesis
                        + "\n  Maybe the record follows another, whose hash has to be declared as its genesis");
        assertThat(WrittenRecord.following(genesis)
                        .append(Records.published().entries().get(0))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void whatIsNoHashIsRefused() {
        RecordVerifier verifier = new RecordVerifier(EvaluationReader.standard());
        String message = " (SHA256:AB) must be sha256: and 64 hexadecimal digits in lower case";
        assertThatThrownBy(() -> verifier.expectingHead("SHA256:AB")).hasMessage("The head" + message);
        assertThatThrownBy(() -> verifier.startingFrom("SHA256:AB")).hasMessage("The genesis" + message);
        assertThatThrownBy(() -> WrittenRecord.following("SHA256:AB")).hasMessage("The genesis" + message);
        assertThatThrownBy(() -> RecordWriter.line(Records.published().entries().get(0), "SHA256:AB"))
                .hasMessage("The hash of the line before" + message);
    }

    // ---- what was written, but should not have been -----------------------------------------------------------------

    /** The record up to an assessment, with one line more that is chained to it, whatever it says. */
    private static String with(ProcurementRecord record, Entry entry) {
        String text = RecordWriter.write(record);
        return text + RecordWriter.line(entry, hash(text.substring(0, text.length() - 1)));
    }

    @Test
    void entryThatDoesNotFollowIsNamedWithItsProvision() {
        ProcurementRecord record = Records.moderated();
        Entry late = new Entry(
                39, Records.time("2026-03-06T12:00:00Z"), "E1", Records.marked("E1", "A", "mobilisation", "5"));
        assertBreach(
                with(record, late),
                39,
                RecordBreach.Kind.DOES_NOT_FOLLOW,
                "/event/kind: The mark (5) of the evaluator E1 for the tender A on the criterion mobilisation must come before the "
                        + "panel agrees a mark; it agreed 4 (Procurement Act 2023, section 12(2))",
                "/event/kind: The mark (5) of the evaluator E1 for the tender A on the criterion mobilisation must be the only one; "
                        + "the evaluator gave 4 before (Procurement Act 2023, section 98)\n"
                        + "  Maybe the mark is to change: that is what moderation is for, and the first mark stays on record");
    }

    @Test
    void numberThatIsNotTheNextDoesNotFollow() {
        Entry entry = Records.entered().entries().get(39);
        Entry other = new Entry(41, entry.at(), entry.by(), entry.event());
        assertBreach(
                with(
                        new RecordReader(EvaluationReader.standard())
                                .read(joined(lines().subList(0, 39)))
                                .record(),
                        other),
                40,
                RecordBreach.Kind.DOES_NOT_FOLLOW,
                "/number: The number (41) of the entry must be 40, because entries are counted without gaps");
    }

    @Test
    void resultThatWasTypedInDoesNotRecompute() {
        ProcurementRecord record = Records.priced();
        Assessed computed = record.replay().assessed();
        Assessed typed = new Assessed(
                computed.method(),
                computed.input(),
                computed.results().stream()
                        .map(result -> result.tender().equals("A")
                                ? new Assessed.Result("A", "ranked", Optional.of(1), result.total())
                                : result)
                        .toList());
        assertBreach(
                with(record, new Entry(43, Records.time("2026-03-10T12:00:00Z"), Records.LEAD, typed)),
                43,
                RecordBreach.Kind.DOES_NOT_RECOMPUTE,
                "/event/results: The result (ranked 1 with 84.95) of the tender A must be ranked 2 with 84.95, as the record "
                        + "computes it (Procurement Act 2023, sections 19(2) and 23(3)(a))");
    }

    /** A line of other members with the hash that it should have. */
    private static String chained(String members) {
        String line = members + ",\"previous\":\"" + NOTHING + "\",\"hash\":\"sha256:" + "f".repeat(64) + "\"}";
        return hashedAnew(line) + "\n";
    }

    @Test
    void lineThatIsNoEntryIsNotRead() {
        assertBreach(
                chained(
                        "{\"format\":\"tenderscore-record/2\",\"number\":1,\"at\":\"2026-01-12\",\"by\":\"lead\",\"event\":{\"kind\":"
                                + "\"publishd\"},\"colour\":1"),
                1,
                RecordBreach.Kind.NOT_READABLE,
                "/format: The format (tenderscore-record/2) of the line must be tenderscore-record/1",
                "/at: The time (2026-01-12) \"at\" of the line must be a time with its offset, written as in 2026-03-02T12:00:00Z",
                "/event/kind: The kind (publishd) of the event must be one of published, changed, invited, appointed, declared, "
                        + "evaluators-changed, opened, corrected, accessed, exclusion-considered, condition-checked, marked, "
                        + "moderated, decided, low-tender-step, assessed, awarded, summarised, noticed, entered, closed");
    }

    @Test
    void lineIsWrittenInItsOneForm() {
        String first = lines().get(0);
        String spaced = hashedAnew(first.replace("\"number\":1", "\"number\": 1"));
        assertBreach(
                spaced + "\n",
                1,
                RecordBreach.Kind.NOT_READABLE,
                "The line must be written in the one form that its entry has; at byte 43 it must go on with 1,\"at\":\"2026-01-, "
                        + "and it goes on with  1,\"at\":\"2026-01\n"
                        + "  Maybe another program wrote it, with blanks, another order of members or other digits of numbers");
    }

    @Test
    void readingRefusesTheFirstLineThatDoesNotStand() {
        List<String> lines = lines();
        lines.remove(11);
        assertThatThrownBy(() -> new RecordReader(EvaluationReader.standard()).read(joined(lines)))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith(
                        "Line 12 of the record breaks the chain; it has 1 fault:\n- The member \"previous\" must be ");
    }
}
