package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandTest {

    private static final String TENDERS = "docs/examples/domestic-abuse-support-tenders.json";
    private static final String NOTICE = "docs/examples/domestic-abuse-support-notice.json";
    private static final String AWARD = "docs/examples/domestic-abuse-support-award.json";
    private static final String STAGES = "docs/examples/leisure-centre-stages.json";
    private static final String LOTS = "docs/examples/home-support-lots.json";

    @TempDir
    private Path folder;

    private static Run changed(String text, String other, String... more) throws IOException {
        String document = Files.readString(Path.of(NOTICE));
        assertThat(document).contains(text);
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"notice", "-", "--evaluation", TENDERS}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return runWithInput(document.replace(text, other).getBytes(StandardCharsets.UTF_8), words);
    }

    /** Five tenders, of which one is disregarded; of the other four, three are of SMEs and two of social enterprises. */
    @Test
    void theCountsComeFromTheAssessment() throws IOException {
        Path file = folder.resolve("notice.json");
        Run run = run("notice", NOTICE, "--evaluation", TENDERS, "--output", file.toString());
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String written = Files.readString(file).replaceAll("\\s+", " ");
        assertThat(written)
                .contains("\"measure\": \"bids\", \"value\": 5,")
                .contains("\"measure\": \"finalStageBids\", \"value\": 4,")
                .contains("\"measure\": \"smeFinalStageBids\", \"value\": 3,")
                .contains("\"measure\": \"vcseFinalStageBids\", \"value\": 2,")
                .contains("\"assessmentSummariesDateSent\": \"2026-03-02T00:00:00+00:00\"")
                // eight working days beginning with Tuesday 3 March end on Thursday 12 March
                .contains("\"standstillPeriod\": { \"endDate\": \"2026-03-12T23:59:59+00:00\" }")
                .doesNotContain("Damson");
    }

    /** Above £5 million, VAT included, the others are named and no longer counted by kind. */
    @Test
    void theOthersAreNamedAboveFiveMillion() throws IOException {
        Run run = changed("\"1308000\"", "\"5000000.01\"");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("Alder CIC", "Cedar Trust", "Elm Advice Ltd")
                .doesNotContain("smeFinalStageBids")
                .doesNotContain("Damson");
    }

    @Test
    void whatIsMissingIsListedAndNothingIsWritten() throws IOException {
        Run run = changed("\"signing\": \"2026-03-16\",", "");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).isEqualTo("""
                        Not complete, so no notice is written (1):
                        - signing: The contract award notice must give the estimated day of entry into the contract, but it was not given (Procurement Regulations 2024, regulation 27(2)(t))
                        """);
    }

    /** Alder CIC is second; its kinds of supplier are not all known either. */
    @Test
    void aWinnerThatIsNotFirstIsListed() throws IOException {
        Run run = changed("\"tender\": \"B\"", "\"tender\": \"A\"");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .contains(
                        "- contracts/1/winners/A: The tender (A, place 2) that wins must be the most advantageous, but B has a better place "
                                + "and wins nothing (Procurement Act 2023, section 19(1) and (2))");
    }

    @Test
    void aDraftHasWhatIsKnown() throws IOException {
        Run run = changed("\"signing\": \"2026-03-16\",", "", "--draft");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).startsWith("Not complete (1):\n");
        assertThat(run.output()).contains("\"assessmentSummariesDateSent\"").doesNotContain("futureSignatureDate");
    }

    @Test
    void lotsAreReadFromTheDocumentOfLots() {
        String notice = """
                {"format": "tenderscore-award-notice/1", "ocid": "ocds-illustrative-2", "authority": {"id": "X", "name": "Illustrative Council"},
                 "title": "Home support", "route": "open", "contracts": [
                   {"id": "1", "title": "North", "lots": [{"lot": "north", "submitted": 2, "winners": [{"tender": "A"}]}]}]}""";
        Run run = runWithInput(notice.getBytes(StandardCharsets.UTF_8), "notice", "-", "--lots", LOTS, "--draft");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("\"relatedLot\": \"north\"").contains("\"name\": \"Alder CIC\"");
    }

    /** The day of the summaries is that of the document for `summaries`, and need not be typed again. */
    @Test
    void theDayOfTheSummariesComesFromTheAward() throws IOException {
        Run run = changed("\"summariesProvided\": \"2026-03-02\",", "", "--award", AWARD);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .isEqualTo(run("notice", NOTICE, "--evaluation", TENDERS).output());
    }

    @Test
    void theNoticeAndTheSummariesMustAgree() throws IOException {
        Run otherDay = changed("\"2026-03-02\"", "\"2026-03-03\"", "--award", AWARD);
        assertThat(otherDay.exitCode()).isEqualTo(2);
        assertThat(otherDay.errors())
                .contains(
                        "/summariesProvided: The day (2026-03-03) \"summariesProvided\" of the notice must be 2026-03-02, on which the "
                                + "assessment summaries are provided (Procurement Act 2023, section 50(3))");
        Run otherWinner = changed("\"tender\": \"B\"", "\"tender\": \"A\"", "--award", AWARD);
        assertThat(otherWinner.exitCode()).isEqualTo(2);
        assertThat(otherWinner.errors())
                .contains(
                        "/contracts: The winners of the notice must include the tender (B) that the assessment summaries name as the "
                                + "most advantageous (Procurement Act 2023, section 50(4))");
    }

    /** A is first of the two tenders of the last round. */
    @Test
    void theLastStageDecides() {
        String notice = """
                {"format": "tenderscore-award-notice/1", "ocid": "ocds-illustrative-3", "authority": {"id": "X", "name": "Illustrative Council"},
                 "title": "Leisure centre", "route": "competitive-flexible", "contracts": [
                   {"id": "1", "title": "Leisure centre", "submitted": 2, "winners": [{"tender": "A"}]}]}""";
        Run run = runWithInput(notice.getBytes(StandardCharsets.UTF_8), "notice", "-", "--stages", STAGES, "--draft");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("\"procurementMethodDetails\": \"Competitive flexible procedure\"")
                .contains("\"name\": \"Alder CIC\"");
        assertThat(run.errors()).doesNotContain("must be the most advantageous");
        Run other = runWithInput(
                notice.replace("\"tender\": \"A\"", "\"tender\": \"B\"").getBytes(StandardCharsets.UTF_8),
                "notice",
                "-",
                "--stages",
                STAGES);
        assertThat(other.errors()).contains("The tender (B) that wins the contract must be one of the assessment");
    }

    @Test
    void aProcedureMustHaveComeToItsLastStage() throws IOException {
        Path file = folder.resolve("stages.json");
        Files.writeString(
                file,
                Files.readString(Path.of(STAGES))
                        .replaceFirst("(?s),\\s*\\{[^{]*\"stage\": \"final\",\\s*\"opened\".*", "]}"));
        Run run = run("notice", NOTICE, "--stages", file.toString());
        assertThat(run.errors())
                .isEqualTo("The procedure (" + file
                        + ") must have come to its last stage, by which the contract is awarded\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void exactlyOneAssessmentIsNeeded() {
        String words = "The notice (" + NOTICE + ") must come with one of --evaluation, --lots and --stages\n";
        assertThat(run("notice", NOTICE).errors()).isEqualTo(words);
        Run both = run("notice", NOTICE, "--evaluation", TENDERS, "--lots", LOTS);
        assertThat(both.errors()).isEqualTo(words);
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(run("notice", NOTICE, "--lots", LOTS, "--award", AWARD).errors())
                .isEqualTo("The award (" + AWARD + ") must come without --lots: it is of one assessment\n");
    }
}
