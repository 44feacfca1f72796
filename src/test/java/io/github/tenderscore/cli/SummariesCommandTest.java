package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummariesCommandTest {

    private static final String TENDERS = "docs/examples/domestic-abuse-support-tenders.json";
    private static final String AWARD = "docs/examples/domestic-abuse-support-award.json";

    @TempDir
    private Path folder;

    @Test
    void oneSummaryIsPrintedAndWhatShouldBeLookedAtIsSaid() {
        Run run = run("summaries", TENDERS, "--award", AWARD, "--tender", "C");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith("Assessment summary: Illustrative: domestic abuse support, lot 1\n")
                .contains("Safeguarding: the mark is 2 and must be at least 3.")
                .contains("- Tender of: Birch Ltd\n- Total points: 85.43 of 100\n")
                .doesNotContain("Alder", "Elm", "Damson");
        assertThat(run.errors())
                .startsWith("To be looked at (1):\n- criteria/price: The points on the criterion price");
    }

    @Test
    void allSummariesStandOneBehindTheOther() {
        String printed = run("summaries", TENDERS, "--award", AWARD).output();
        assertThat(printed.split("Assessment summary: ", -1)).hasSize(5);
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--format", "markdown", "--tender", "A")
                        .output())
                .startsWith(
                        "# Assessment summary: Illustrative: domestic abuse support, lot 1\n\n- Supplier: Alder CIC\n");
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--format", "json")
                        .output())
                .startsWith("{\n  \"format\": \"tenderscore-summaries/1\",\n");
    }

    @Test
    void whatIsMissingIsListedAndNothingIsWritten() throws IOException {
        String bare = Files.readString(Path.of(TENDERS)).replace(", \"email\": \"tenders@alder.example\"", "");
        Path target = folder.resolve("summaries");
        Run run = runWithInput(bare.getBytes(StandardCharsets.UTF_8), "summaries", "-", "--folder", target.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .startsWith("Not complete, so no summary is written (3):\n- providedAt: ")
                .contains(
                        "- tenders/A/supplier/email: The summary of the tender A must give the contact email address");
        assertThat(target).doesNotExist();
    }

    @Test
    void factsThatDoNotFitAreBadInput() throws IOException {
        Path award = Files.writeString(
                folder.resolve("award.json"), "{\"format\":\"tenderscore-award/1\",\"awarded\":{\"tender\":\"C\"}}");
        Run run = run("summaries", TENDERS, "--award", award.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("The award has 1 fault:\n- awarded/tender: The tender (C) that is awarded");
        assertThat(run("summaries", TENDERS, "--award", "no-such.json").exitCode())
                .isEqualTo(2);
    }

    @Test
    void supplierThatGetsNoneIsNamedWithThoseThatDo() {
        Run run = run("summaries", TENDERS, "--award", AWARD, "--tender", "D");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("The tender (D) must be one whose supplier gets a summary: A, B, C, E\n");
    }

    @Test
    void folderHasOneFileForEachSupplier() throws IOException {
        Path target = folder.resolve("summaries");
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--folder", target.toString(), "--format", "markdown")
                        .exitCode())
                .isZero();
        assertThat(files(target)).containsExactly("summary-A.md", "summary-B.md", "summary-C.md", "summary-E.md");
        assertThat(target.resolve("summary-E.md"))
                .content()
                .contains("Elm Advice Ltd")
                .doesNotContain("Alder");
        assertThat(files(folder)).containsExactly("summaries");
    }

    @Test
    void olderFilesAreNeverTakenForTheseSummaries() throws IOException {
        Path target = Files.createDirectory(folder.resolve("summaries"));
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--folder", target.toString())
                        .exitCode())
                .isZero();
        Run again = run("summaries", TENDERS, "--award", AWARD, "--folder", target.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.errors())
                .endsWith("The folder (" + target + ") must be new or empty, so that no older file is taken for one of"
                        + " these\n");
        assertThat(files(target)).hasSize(4);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--folder", file.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(file).hasContent("x");
    }

    @Test
    void folderIsGivenByItself() {
        assertThat(run("summaries", TENDERS, "--award", AWARD, "--folder", "x", "--tender", "A")
                        .errors())
                .isEqualTo("The folder (x) must be given without --tender and --output\n");
    }

    @Test
    void namesOfFilesDifferAndHoldNothingThatNoFileNameMay() {
        assertThat(FileNames.of(List.of("A/1", "a 1", "../x", "B".repeat(100)), Format.TEXT)
                        .values())
                .containsExactly(
                        "summary-A-1.txt", "summary-a-1-2.txt", "summary--x.txt", "summary-" + "B".repeat(60) + ".txt");
    }

    @Test
    void storedSummariesAreVerifiedAgainstWhatTheyFollowFrom() throws IOException {
        Path stored = folder.resolve("summaries.json");
        run("summaries", TENDERS, "--award", AWARD, "--format", "json", "-o", stored.toString());
        Run holds = run("verify", stored.toString(), "--against", TENDERS, "--award", AWARD);
        assertThat(holds.exitCode()).isZero();
        assertThat(holds.output())
                .isEqualTo("The stored summaries hold: writing them again gives the same document.\n");
        Files.writeString(stored, Files.readString(stored).replace("mark 4: good", "mark 5: good"));
        Run changed = run("verify", stored.toString(), "--against", TENDERS, "--award", AWARD);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.output())
                .contains(
                        "/summaries/0/own/scores/1/scores/0/assessed: stored \"mark 5: good\", recomputed \"mark 4: good\"\n")
                .endsWith("The stored summaries do not hold.\n");
        assertThat(run("verify", stored.toString(), "--award", AWARD).exitCode())
                .isEqualTo(2);
    }

    @Test
    void reasonsThatSayNothingOfTheTenderAreLookedAt() throws IOException {
        String empty = Files.readString(Path.of(TENDERS))
                .replace(
                        "The plan is dated, names the people and sets aside two weeks for the handover of open cases.",
                        "The stages are named but not dated, and no premises are found yet.");
        Run run = runWithInput(empty.getBytes(StandardCharsets.UTF_8), "summaries", "-", "--award", AWARD);
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors())
                .contains(
                        "- tenders/C/reasons/mobilisation: The reason of the tenders C, E on the criterion mobilisation is nearly"
                                + " the same; it must explain the score by reference to the tender (Procurement Regulations 2024,"
                                + " regulation 31(2)(e)(i))");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
