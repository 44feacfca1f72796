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
import java.util.List;
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

    private static final List<String> NAMED = List.of(
            "AL-MEAN-OTHERS percent=10",
            "AL-ESTIMATE percent=10",
            "AL-UK-10-MEAN",
            "AL-UK-10-COST",
            "AL-ES-ZAR",
            "AL-ES-85 units=estimate",
            "AL-BR-14133",
            "AL-BR-14133-85",
            "AL-BR-8666",
            "AL-CO",
            "AL-CO-70 measure=median",
            "AL-WB-COST atLimit=flagged",
            "AL-WB-SD deviation=sample",
            "AL-KR-FLOOR rate=86.745",
            "AL-PT price=90000",
            "AL-PT-OLD percent=40; atLimit=passed",
            "AL-RO",
            "AL-BE trim=1",
            "AL-GR",
            "AL-DE percent=15; atLimit=passed",
            "AL-TW share=80",
            "AL-GAP2 percent=20",
            "F13 base=mean without-own; percent=15; least=3",
            "AL-MAD factor=0.6745; limit=3.5",
            "AL-KSD times=1.5",
            "AL-GRUBBS t=4.541; tenders=5",
            "AL-SCO",
            "AL-SCO-MARGIN floor=1000; cap=100000",
            "AL-PL",
            "AL-SK",
            "AL-TR-SINIR factor=1.2; lowC=0.6; least=3",
            "AL-JP-COST direct=50000; directCounts=97; temporary=9000; temporaryCounts=90; site=20000; siteCounts=90; "
                    + "administration=10000; administrationCounts=55; partUnit=1; unit=1000; low=70; high=90",
            "AL-IT-A15",
            "AL-IT-A5",
            "AL-IT-163");

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
                        At least one test must be asked for: --below-mean PERCENT, --mad LIMIT, --below-estimate PERCENT or --test ID
                          Maybe --below-mean 10, if that is where the authority wants to look twice; the Procurement Act 2023 names no percentage
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--below-estimate 10|The test --below-estimate (10) must come with --estimate, the amount that the authority expects the contract to cost",
                "--below-mean 10 --estimate 5|The estimate (5) must come with --below-estimate, the percentage below it at which a price is flagged, or with --test",
                "--below-mean ten|The option --below-mean (ten) cannot be used: The parameter percent (ten) of the rule AL-MEAN-OTHERS must be a number in digits, such as 40, 36.36 or 400/11",
                "--below-mean 100|The option --below-mean (100) cannot be used: The parameter percent (100) of the rule AL-MEAN-OTHERS must be above 0 and below 100",
                "--test AL-RO|The test AL-RO must come with --estimate, the amount that the authority expects the contract to cost",
                "--test AL-KSD|The option --test (AL-KSD) cannot be used: The rule AL-KSD needs the parameter \"times\" (how many standard deviations, such as 1, 1.5 or 2, above 0)",
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
    void aTestThatIsNotWrittenAsARuleIsNamed() {
        assertThat(run("lowtender", EXAMPLE, "--test", "AL-KSD 1.5").errors())
                .isEqualTo(
                        "The option --test (AL-KSD 1.5) cannot be used: The setting (1.5) of the rule AL-KSD must be written"
                                + " name=value, each name once, with semicolons between settings\n");
        assertThat(run("lowtender", EXAMPLE, "--test", "AL-KSD times=0").errors())
                .isEqualTo(
                        "The option --test (AL-KSD times=0) cannot be used: The parameter times (0) of the rule AL-KSD must be"
                                + " above 0\n");
    }

    /** By hand: without 103,000, of 70 to 101 thousand, the mean is 92,250; 0.85 of it 78,412.50; 0.9 × 94,400 is 84,960. */
    @Test
    void anyTestOfTheCatalogueCanBeNamed() {
        Run run = runWithInput(MASKED, "lowtender", "-", "--test", "AL-SCO", "--test", "AL-ES-85 units=mean");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("AL-SCO", "AL-ES-85 (units mean)", "price", "source")
                .contains("\nFlagged: E, Illustrative supplier E.\n")
                .contains("2 of 2");
    }

    /** Whatever is tested, its figures can be written and read. */
    @Test
    void everyTestOfTheCatalogueIsReported() {
        for (String test : NAMED) {
            for (String format : List.of("text", "json")) {
                Run run = runWithInput(
                        MASKED, "lowtender", "-", "--test", test, "--estimate", "120000", "--format", format);
                assertThat(run.errors()).as(test).isEmpty();
                assertThat(run.exitCode()).as(test).isBetween(0, 1);
                assertThat(run.output()).contains(test.replaceFirst(" .*", ""));
            }
        }
    }

    @Test
    void anEstimateOfNothingIsRefused() {
        Run run = run("lowtender", EXAMPLE, "--below-estimate", "10", "--estimate", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("- estimate: The authority's estimate (0 GBP) must be above zero\n");
    }

    /**
     * Article 85 with two prices, by hand: one is low where it is more than 20 per cent below the other, so below 0.8 × 1,180,000 =
     * 944,000, or below 0.8 × 1,090,000 = 872,000.
     */
    @Test
    void theLimitIsShownWithTheTestOrWithEachTender() {
        String text = run("lowtender", EXAMPLE, "--test", "AL-ES-85 units=mean", "--test", "AL-MEAN-OTHERS percent=10")
                .output();
        assertThat(text)
                .containsPattern("AL-ES-85 \\(units mean\\) +price +of each tender +source")
                .containsPattern("AL-MEAN-OTHERS \\(percent 10\\) .* 10.00 +building block")
                .containsPattern("\nB .* 1,090,000.00, limit 944,000.00 ")
                .containsPattern("\nA .* 1,180,000.00, limit 872,000.00 ");
    }
}
