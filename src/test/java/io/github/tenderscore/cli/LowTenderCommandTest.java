package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.LowTenders;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.json.LowTenderWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowTenderCommandTest {

    private static final String EXAMPLE = "docs/examples/domestic-abuse-support.json";

    private static final byte[] MASKED =
            EvaluationWriter.write(LowTenders.masked().evaluation()).getBytes(StandardCharsets.UTF_8);

    private static final byte[] TURNING =
            EvaluationWriter.write(LowTenders.loserDecides().evaluation()).getBytes(StandardCharsets.UTF_8);

    @Test
    void aFlagIsForAPersonToSettle() {
        Run run = runWithInput(TURNING, "lowtender", "-", "--below-mean", "10");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .startsWith("Screening for abnormally low prices: Illustrative cleaning contract\n")
                .contains("Flagged: L, Illustrative supplier L.\n")
                .contains("\nRanking with and without L\n")
                .contains("The first place changes: with L it goes to Y, without it to X.\n")
                .containsPattern("\nMethod sha256:[0-9a-f]{64}\nInput  sha256:[0-9a-f]{64}\n$");
    }

    @Test
    void aRecordIsScreenedAsADocumentIs() {
        Run run = run(
                "lowtender",
                "docs/examples/domestic-abuse-support-record.jsonl",
                "--below-estimate",
                "10",
                "--estimate",
                "1250000");
        // 1,250,000 less 10 per cent is 1,125,000: below it lies B with 1,090,000, and not A with 1,180,000
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("\nFlagged: B, Illustrative Birch Ltd.\n");
    }

    @Test
    void nothingFlaggedIsDone() {
        Run run = run("lowtender", EXAMPLE, "--below-mean", "10", "--mad", "3.5");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("No tender is flagged.\n")
                .contains("Test 2 was not possible of any tender: the test needs at least 3 prices and there are 2.")
                .doesNotContain("Ranking with and without");
    }

    @Test
    void allTestsAtOnceAreThoseOfTheLibrary() {
        String[] words = {
            "lowtender",
            "-",
            "--below-mean",
            "10",
            "--mad",
            "3.5",
            "--below-estimate",
            "10",
            "--estimate",
            "105000",
            "--format",
            "json"
        };
        Run run = runWithInput(MASKED, words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .isEqualTo(LowTenderWriter.write(LowTenderScreening.of(
                        LowTenders.masked(), LowTenders.TESTS, Optional.of(LowTenders.pounds("105000")))));
    }

    @Test
    void thePriceCriterionCanBeNamed() {
        assertThat(runWithInput(MASKED, "lowtender", "-", "--mad", "3.5", "--price", "price")
                        .exitCode())
                .isEqualTo(1);
        Run run = runWithInput(MASKED, "lowtender", "-", "--mad", "3.5", "--price", "quality");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains(
                        "The criterion (quality) that is screened must be a price criterion of the method: one of price");
    }

    @Test
    void nothingAskedForIsBadInputWithAHint() {
        Run run = run("lowtender", EXAMPLE);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).isEqualTo("""
                        At least one test must be asked for: --below-mean PERCENT, --mad LIMIT or --below-estimate PERCENT
                          Maybe --below-mean 10, if that is where the authority wants to look twice; the Procurement Act 2023 names no percentage
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--below-estimate 10|The test --below-estimate (10) must come with --estimate, the amount that the authority expects the contract to cost",
                "--below-mean 10 --estimate 5|The estimate (5) must come with --below-estimate, the percentage below it at which a price is flagged",
                "--below-mean ten|The option --below-mean (ten) cannot be used: The parameter percent (ten) of the rule AL-MEAN-OTHERS must be a number in digits, such as 40, 36.36 or 400/11",
                "--below-mean 100|The option --below-mean (100) cannot be used: The parameter percent (100) of the rule AL-MEAN-OTHERS must be above 0 and below 100",
                "--mad 0|The option --mad (0) cannot be used: The parameter limit (0) of the rule AL-MAD must be above 0",
                "--below-estimate 10 --estimate 1,200,000|The option --estimate (1,200,000) cannot be used: The text \"1,200,000\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11"
            })
    void badOptionsAreNamed(String options, String message) {
        String[] words = ("lowtender " + EXAMPLE + " " + options).split(" ");
        Run run = run(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo(message + "\n");
    }

    @Test
    void anEstimateOfNothingIsRefused() {
        Run run = run("lowtender", EXAMPLE, "--below-estimate", "10", "--estimate", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("- estimate: The authority's estimate (0 GBP) must be above zero\n");
    }
}
