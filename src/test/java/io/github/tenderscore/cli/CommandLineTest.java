package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String FCDO = "docs/examples/fcdo-services-2024.json";
    private static final String EXAMPLE = "docs/examples/domestic-abuse-support.json";

    @TempDir
    private Path folder;

    private static byte[] tied() throws IOException {
        return Files.readString(Path.of(EXAMPLE))
                .replace(
                        "\"price\": \"1180000\", \"mobilisation\": 4, \"safeguarding\": 4, \"apprentices\": \"320\"",
                        "\"price\": \"1090000\", \"mobilisation\": 3, \"safeguarding\": 5, \"apprentices\": \"410\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void scorePrintsTheRanking() {
        Run run = run("score", FCDO);
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .contains("2      C       Bidder C  3.30  6.00  8.00  4.50  2.40  4.50  6.00  6.40         41.10\n")
                .contains("Most advantageous tender under the method: A, Bidder A.\n")
                .contains("Open Government Licence v3.0");
    }

    @Test
    void aTieForTheFirstPlaceIsForAPersonToSettle() throws IOException {
        Run run = runWithInput(tied(), "score", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "No single most advantageous tender: A, Alder CIC and B, Birch Ltd are tied for the first place");
    }

    @Test
    void explainShowsOneTenderOrAll() {
        assertThat(run("explain", FCDO, "--tender", "D").output())
                .startsWith("D, Bidder D: 24.8\n")
                .doesNotContain("Bidder A");
        assertThat(run("explain", FCDO).output()).contains("Bidder A").contains("Bidder E");
        assertThat(run("explain", FCDO, "--format", "json").output()).startsWith("{\n  \"label\": \"FCDO Services");
    }

    /** Reference example SV-17: 1.5 × (162,000 - 108,000). */
    @Test
    void explainSaysWhatALevelCostsThatWasNotReached() {
        String ladder = "docs/examples/road-works-co2-ladder.json";
        assertThat(run("explain", ladder, "--tender", "B", "--reached", "2").output())
                .startsWith("Sanction for the level that was not reached: 81,000\n");
        assertThat(run("explain", ladder, "--tender", "B", "--reached", "3").output())
                .startsWith("Sanction for the level that was not reached: 0\n");
        assertThat(run("explain", ladder, "--tender", "B", "--reached", "9").errors())
                .isEqualTo("The level (9) must be 0 or one of the notional discount co2-ladder: [1, 2, 3]\n");
        assertThat(run("explain", ladder, "--reached", "2").errors())
                .isEqualTo("The level (2) that was reached must be that of one tender; give --tender\n");
        assertThat(run("explain", FCDO, "--tender", "A", "--reached", "2").errors())
                .isEqualTo("The level (2) that was reached must be one of a notional discount; the method has none\n");
    }

    @Test
    void aSanctionThatWasNotPublishedIsNotOwed() throws IOException {
        byte[] without = Files.readString(Path.of("docs/examples/road-works-co2-ladder.json"))
                .replaceAll(",\\s*\"sanctionFactor\": \"1.5\"", "")
                .getBytes(StandardCharsets.UTF_8);
        Run run = runWithInput(without, "explain", "-", "--tender", "B", "--reached", "2");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .isEqualTo("The notional discount (co2-ladder) of the criterion price must publish a sanctionFactor;"
                        + " without one nothing is owed\n");
    }

    @Test
    void anUnknownTenderIsNamedWithThoseThereAre() {
        Run run = run("explain", FCDO, "--tender", "Z");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("The tender (Z) must be one of A, B, C, D, E\n");
        assertThat(run.output()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stages, leisure-centre-stages, result of the procedure, '\"settled\": true', '\"settled\": false'",
        "calloff, repairs-framework, result of the framework, '\"settled\": true', '\"settled\": false'",
        "lots, home-support-lots, award of lots, '\"figure\": \"94\"', '\"figure\": \"95\"'"
    })
    void storedResultsHoldUntilAFigureOrTheDocumentIsChanged(
            String verb, String example, String what, String figure, String changed) throws IOException {
        Path document = Path.of("docs/examples", example + ".json");
        Path stored = folder.resolve("result.json");
        assertThat(run(verb, document.toString(), "--format", "json", "-o", stored.toString())
                        .exitCode())
                .isZero();
        Run holds = run("verify", stored.toString(), "--against", document.toString());
        assertThat(holds.output())
                .isEqualTo("The stored " + what + " holds: recomputing it gives the same document.\n");
        assertThat(holds.exitCode()).isZero();

        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(document).replaceFirst("\"title\": \"", "\"title\": \"Not "));
        Run ofAnother = run("verify", stored.toString(), "--against", other.toString());
        assertThat(ofAnother.exitCode()).isEqualTo(1);
        assertThat(ofAnother.output()).contains("not that of the document", "The stored " + what + " does not hold.");

        Path tampered = folder.resolve("tampered.json");
        Files.writeString(tampered, Files.readString(stored).replaceFirst(figure, changed));
        Run found = run("verify", tampered.toString());
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.output()).contains("stored ", ", recomputed ", "The stored " + what + " does not hold.");
    }

    @Test
    void aStoredAssessmentHolds() throws IOException {
        Path stored = folder.resolve("assessment.json");
        assertThat(run("score", FCDO, "--format", "json", "-o", stored.toString())
                        .exitCode())
                .isZero();
        assertThat(run("verify", stored.toString(), "--against", FCDO).exitCode())
                .isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");

        Run other = run("verify", stored.toString(), "--against", EXAMPLE);
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.output()).contains("The method of the stored assessment is not that of the document");
    }

    @Test
    void aChangedAssessmentDoesNotHold() throws IOException {
        String stored = run("score", FCDO, "--format", "json").output();
        String changed = stored.replace("\"total\": \"42.2\"", "\"total\": \"42.3\"");
        Run run = runWithInput(changed.getBytes(StandardCharsets.UTF_8), "verify", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEqualTo("""
                        /results/0/total: stored "42.3", recomputed "42.2"
                        The stored assessment does not hold.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\":\"tenderscore/1\"}",
                "{\"format\":\"tenderscore/1\",\"methodology\":{}}"
            })
    void badInputLeavesNoOutput(String text) {
        Path target = folder.resolve("result.json");
        Run run = runWithInput(
                text.getBytes(StandardCharsets.UTF_8), "score", "-", "--format", "json", "-o", target.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).startsWith("The document has ");
        assertThat(target).doesNotExist();
    }

    @Test
    void badInputLeavesAnOlderResultAlone() throws IOException {
        Path target = Files.writeString(folder.resolve("result.json"), "older");
        assertThat(runWithInput(new byte[] {'{'}, "score", "-", "-o", target.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(target).hasContent("older");
    }

    @Test
    void draftWritesWhatANoticeDiscloses() {
        Run run = run("draft", "docs/examples/illustrative-notice.json", "--notice", "000000-2026", "--lot", "1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("\"weight\": \"60\"").contains("The marking scale of the criterion");

        Run scored = runWithInput(run.output().getBytes(StandardCharsets.UTF_8), "score", "-");
        assertThat(scored.exitCode()).isEqualTo(2);
        assertThat(scored.errors())
                .contains("/format: The format (tenderscore-draft/1) of the document must be tenderscore/1");
    }

    @Test
    void draftListsTheChoicesWhereNoneIsMade() {
        Run run = run("draft", "docs/examples/illustrative-notice.json", "--lot", "9");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("000000-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.json", "docs"})
    void aFileThatCannotBeReadIsNamed(String file) {
        Run run = run("score", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("The input (" + file + ") must be a file");
    }

    @ParameterizedTest
    @CsvSource({
        "score, home-support-lots, lots",
        "score, leisure-centre-stages, stages",
        "verify, repairs-framework, calloff",
        "lots, domestic-abuse-support-tenders, score",
        "stages, domestic-abuse-support-notice, notice",
        "calloff, domestic-abuse-support-award, 'summaries, as its --award'"
    })
    void aDocumentOfAnotherCommandIsSentThere(String command, String example, String meant) {
        Run run = run(command, "docs/examples/" + example + ".json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("/format: The format (")
                .endsWith("  Maybe it is meant for the command " + meant + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "99999999999"})
    void aNumberOfStepsIsAWholeNumber(String number) {
        Run run = run("explain", FCDO, "--summary", number);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains(
                        "The number (" + number + ") of steps in a summary must be a whole number from 0 to 999999999");
    }

    @Test
    void wrongWordsAreRefused() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("score").exitCode()).isEqualTo(2);
        assertThat(run("scoer", FCDO).exitCode()).isEqualTo(2);
        assertThat(run("score", FCDO, "--format", "pdf").exitCode()).isEqualTo(2);
        assertThat(run("explain", FCDO, "--summary", "-1").exitCode()).isEqualTo(2);
        assertThat(run("score", FCDO, "-o", folder.resolve("no/such/folder.txt").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(run("--help").output()).contains("score", "explain", "verify", "draft", "Exit codes");
        assertThat(run("draft", "--help").output())
                .contains("Drafts the method that a notice discloses, and lists what it leaves open.\n");
        assertThat(run("score", "--help").output()).contains("One of text, json; text unless given.");
        assertThat(run("--version").output()).startsWith("tenderscore ");
        assertThat(run("help", "score").exitCode()).isNotEqualTo(70);
    }

    @Test
    void theListOfCommandsHasWholeSentencesInTheOrderOfAProcurement() {
        List<String> commands = new ArrayList<>();
        for (String help :
                List.of(run("--help").output(), run("record", "--help").output())) {
            String list = help.substring(
                    help.indexOf("Commands:\n") + 10, help.contains("\n\n") ? help.indexOf("\n\n") : help.length());
            for (String command :
                    Pattern.compile("\n  (?=[a-z])").splitAsStream(list.strip()).toList()) {
                assertThat(command.strip()).endsWith(".");
                commands.add(command.strip().substring(0, command.strip().indexOf(' ')));
            }
            assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(commands)
                .containsExactly(
                        "national-model",
                        "place",
                        "measures",
                        "value",
                        "weights",
                        "draft",
                        "check",
                        "stress",
                        "score",
                        "explain",
                        "rules",
                        "compare",
                        "robustness",
                        "lowtender",
                        "stages",
                        "lots",
                        "calloff",
                        "summaries",
                        "notice",
                        "deliver",
                        "monitor",
                        "record",
                        "verify",
                        "append",
                        "assess",
                        "summarise",
                        "show");
    }
}
