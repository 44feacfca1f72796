package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Illustrative. Under the lowest price over price a loser can move the winner only by having the lowest price alone, under min-max any loser can
 * (scoring-rules.md, section 14, N5: 0.6 and 20.4 per cent of random fields); what the engine counts is proven in the package stress.
 */
class StressCommandTest {

    private static final String METHOD = "docs/examples/domestic-abuse-support.json";
    private static final String BIDS = "docs/examples/domestic-abuse-support-bids.json";

    private static Run stress(String... more) {
        String[] all = new String[more.length + 8];
        System.arraycopy(
                new String[] {"stress", METHOD, "--bids", BIDS, "--fields", "300", "--seed", "2026"}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        return run(all);
    }

    @Test
    void aRelativeRuleShowsBesideTheDraft() {
        Run run = stress("--price-rule", "PR-LIN-MINMAX");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("300 fields of seed 2026. Every figure is of made-up bids")
                .contains("With PR-LIN-MINMAX as price rule of the criterion price")
                .containsPattern(
                        "fields in which a losing bid that withdraws changes the winner +0\\.\\d% +\\d\\.\\d% +worse")
                .contains("What a mark is worth")
                .contains("A bid of a price of one unit, such as a penny comes first in");
    }

    @Test
    void anyNumberOfThreadsSaysTheSame() {
        assertThat(stress("--threads", "3").output()).isEqualTo(stress().output());
        assertThat(stress("--format", "json").output()).startsWith("{\n  \"format\": \"tenderscore-stress/1\"");
        assertThat(stress("--format", "markdown").output()).startsWith("# A draft before bids: ");
    }

    @Test
    void aLongRunSaysHowFarItIsAndMayEndEarly() {
        assertThat(stress("--progress").errors().lines()).contains("Fields of bids: 100 per cent");
        Run early = run("stress", METHOD, "--bids", BIDS, "--fields", "10000000", "--seed", "2026", "--at-most", "1");
        assertThat(early.output())
                .contains(" fields of seed 2026, of 10000000 that were asked for: the run was ended early.");
    }

    @Test
    void badInputIsNamed() {
        assertThat(run("stress", METHOD, "--bids", BIDS, "--fields", "10").errors())
                .contains("--seed");
        assertThat(run("stress", METHOD, "--bids", BIDS, "--fields", "0", "--seed", "1")
                        .errors())
                .contains("The number (0) of fields of bids must be from 1 to");
        assertThat(run("stress", METHOD, "--bids", METHOD, "--fields", "10", "--seed", "1")
                        .errors())
                .contains("The document (" + METHOD + ") of the option --bids has 1 fault:")
                .contains("The format (tenderscore/1)");
        assertThat(run("stress", METHOD, "--bids", BIDS, "--fields", "1.5", "--seed", "1")
                        .errors())
                .contains("The number (1.5) must be whole, and from -2147483648 to 2147483647");
        assertThat(run("stress", METHOD, "--bids", BIDS, "--fields", "1", "--seed", "x")
                        .errors())
                .contains("The number (x) must be whole, and from -9223372036854775808 to 9223372036854775807");
        Run misfit = run(
                "stress",
                "docs/examples/central-bedfordshire-supported-living.json",
                "--bids",
                BIDS,
                "--fields",
                "10",
                "--seed",
                "1");
        assertThat(misfit.exitCode()).isEqualTo(2);
        assertThat(misfit.errors()).contains("apprentices");
    }

    @Test
    void optionsThatCannotBeUsedAreNamed() {
        assertThat(stress("--threads", "0").errors()).contains("The number (0) of threads must be from 1 to 1000");
        assertThat(stress("--price-rule", "PR-NO").errors()).contains("The option --price-rule (PR-NO) cannot be used");
        assertThat(stress("--award-rule", "NOPE").errors()).contains("The option --award-rule (NOPE) cannot be used");
        assertThat(stress("--price", "quality").errors())
                .contains("The price criterion (quality) must be one of the method's: price");
        assertThat(stress("--price", "quality").exitCode()).isEqualTo(2);
    }

    @Test
    void standardInputHoldsOneDocument() throws IOException {
        Run run = runWithInput(
                Files.readAllBytes(Path.of(METHOD)), "stress", "-", "--bids", "-", "--fields", "10", "--seed", "1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .isEqualTo("Standard input (-) must be given for one document only, because it holds one; put the other"
                        + " in a file\n");
    }

    /** The method is all that is used of the document. */
    @Test
    void tendersOfTheDocumentChangeNothing(@TempDir Path folder) throws IOException {
        String whole = Files.readString(Path.of(METHOD));
        String cut = whole.substring(0, whole.indexOf(",\n  \"tenders\"")) + "\n}\n";
        Path file = Files.writeString(folder.resolve("method.json"), cut);
        Run run = run("stress", file.toString(), "--bids", BIDS, "--fields", "300", "--seed", "2026");
        assertThat(run.errors()).isEmpty();
        assertThat(run.output()).isEqualTo(stress().output());
    }
}
