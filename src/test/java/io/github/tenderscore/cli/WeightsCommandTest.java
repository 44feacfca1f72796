package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command that finds weights. */
class WeightsCommandTest {

    private static final String EXAMPLE = "docs/examples/home-support-weights.json";

    /** By hand: the principal eigenvalue of a circle of threes is 1 + 3 + 1/3, so that CR = (13/3 - 3) / 2 / 0.58. */
    private static final String CIRCLE = """
            {"format": "tenderscore-weights/1", "title": "Illustrative",
             "method": {"id": "WT-AHP", "total": "99", "decimals": "0", "randomIndex": "saaty"},
             "criteria": [{"id": "a"}, {"id": "b"}, {"id": "=c"}],
             "comparisons": [{"criterion": "a", "over": "b", "times": 3}, {"criterion": "b", "over": "=c", "times": 3},
                             {"criterion": "=c", "over": "a", "times": 3}]}""";

    private static Run with(String document, String... words) {
        return runWithInput(document.getBytes(StandardCharsets.UTF_8), words);
    }

    /** By hand: 625/12, 325/12 and twice the mean of 175/12 and 75/12; cut off they lack 0.02, which the equal two lost most of. */
    @Test
    void everyWeightIsExplained() {
        Run run = run("weights", EXAMPLE);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith(
                        "Illustrative: what matters in a home support contract\nWeights by WT-ROC (Rank order centroid),")
                .contains("price         Price          52.08\n")
                .contains("social-value  Social value   10.42\n")
                .contains("              in all        100.00\n")
                .contains("= ((1 / 3 + 1 / 4) + (1 / 4)) / 2 = 5/12 (0.4166…)");
        assertThat(run("weights", EXAMPLE, "--format", "markdown").output())
                .startsWith("# Illustrative: what matters in a home support contract\n")
                .contains("| social-value | Social value | 10.42 |\n")
                .contains("## How they were found\n");
    }

    /** The points are the weights; a threshold is shown and weighs nothing. */
    @Test
    void numbersOfANoticeAreWeighedAndStored() {
        String example = "docs/examples/road-salt-eforms-weights.json";
        assertThat(run("weights", example).output())
                .contains("price      Price                       600.00\n")
                .contains(
                        "- Minimum score of Delivery in a cold spell: 100; it decides who goes on and weighs nothing\n");
        Run stored = run("weights", example, "--format", "json");
        assertThat(with(stored.output(), "verify", "-", "--against", example).exitCode())
                .isZero();
        String raised = stored.output().replace("\"number\": \"100\"", "\"number\": \"120\"");
        assertThat(with(raised, "verify", "-", "--against", example).exitCode()).isEqualTo(1);
        Run moved = with(stored.output().replace("\"number\": \"600\"", "\"number\": \"601\""), "verify", "-");
        assertThat(moved.exitCode()).isEqualTo(2);
        assertThat(moved.errors())
                .contains(
                        "The weights (1001 in all) must total exactly 1000; they are 1 over, and nothing is normalised");
    }

    @Test
    void contradictionsAreAFinding() {
        Run run = with(CIRCLE, "weights", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "The comparisons contradict each other (consistency ratio 1.1494…, above 0.10) and should be looked"
                                + " at again.")
                .contains("a          a        33.00\n");
        assertThat(with(
                                CIRCLE.replace("\"over\": \"a\", \"times\": 3", "\"over\": \"a\", \"times\": \"1/9\""),
                                "weights",
                                "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void aTableHasTheWeightsForASpreadsheet() {
        assertThat(with(CIRCLE, "weights", "-", "--format", "csv").output())
                .startsWith("criterion,name,weight,exact,formula,figures\r\na,a,33.000000,33,")
                .contains("\r\n'=c,'=c,33.000000,33,what is left");
    }

    @Test
    void storedWeightsHoldUntilAFigureOrTheDocumentIsChanged() {
        Run stored = run("weights", EXAMPLE, "--format", "json");
        assertThat(stored.exitCode()).isZero();
        assertThat(with(stored.output(), "verify", "-").output())
                .isEqualTo("The stored set of weights holds: recomputing it gives the same document.\n");
        assertThat(with(stored.output(), "verify", "-", "--against", EXAMPLE).exitCode())
                .isZero();
        Run tampered = with(stored.output().replace("\"weight\": \"52.08\"", "\"weight\": \"52.09\""), "verify", "-");
        assertThat(tampered.exitCode()).isEqualTo(1);
        assertThat(tampered.output()).contains("/weights/0/weight: stored \"52.09\", recomputed \"52.08\"");
        Run other = with(stored.output().replace("Mobilisation", "Start"), "verify", "-", "--against", EXAMPLE);
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(with(with(CIRCLE, "weights", "-", "--format", "json").output(), "verify", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void everyFaultIsNamed() {
        Run run = with(CIRCLE.replace("\"99\"", "\"100\""), "weights", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains(
                        "The decimals (0) of the rule WT-AHP must be others, or none: the weights of a, b, =c are equal, and"
                                + " what all weights lose when they are cut off cannot be parted equally among them");
    }
}
