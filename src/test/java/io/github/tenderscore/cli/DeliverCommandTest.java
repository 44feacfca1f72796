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

/** The command {@code deliver}: what it prints and how it ends. */
class DeliverCommandTest {

    private static final String EXAMPLE = "docs/examples/grounds-maintenance-delivery.json";

    @Test
    void theReportSaysWhatIsDeliveredWhatChangedAndWhatIsMissing() {
        Run run = run("deliver", EXAMPLE, "--as-of", "2028-05-01");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("Grounds maintenance (illustrative) (GM-1), as of 2028-05-01\n")
                .contains("Key performance indicators under section 52: met\n")
                .contains("Delivery index 124,837/126,100 (0.9899…), coverage 1; ")
                .contains("- apprentices: 1 × 6 × 210 = 1,260\n")
                .contains(
                        "- missing: what was delivered of volunteering is not known: the return for 2027-04-01 to 2028-03-31"
                                + " does not say how much\n")
                .contains(
                        "- complaints at year 2: the authority (contract board, 2027-04-12) uses Approaching target in place"
                                + " of the computed Requires improvement: Nine of the complaints were about one storm\n");
    }

    @Test
    void aContractOfWhichNothingIsMissingEndsWell() throws IOException {
        String document = Files.readString(Path.of(EXAMPLE))
                .replace(
                        "\"delivered\": \"unknown\", \"evidence\": \"none\"",
                        "\"delivered\": \"90\", \"evidence\": \"none\"");
        Run run = runWithInput(
                document.getBytes(StandardCharsets.UTF_8), "deliver", "-", "--as-of", "2028-05-01", "--explain");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("To look at\n- lead: ")
                .contains("rated Approaching target by the authority (contract board, 2027-04-12:")
                .contains("mixed: self-declared and no evidence");
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        Run run = run("deliver", EXAMPLE, "--as-of", "2026-05-01", "--format", "markdown");
        assertThat(run.output())
                .startsWith("# Grounds maintenance (illustrative) (GM-1), as of 2026-05-01\n")
                .contains("Assessments of later periods that are left out: 2\n")
                .contains("Assessed 2026-04-20; notice published not yet\n")
                .contains("inadequate: apprentices is rated inadequate at the assessment year 1")
                .doesNotContain("From one assessment to the next");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theNoticeIsWrittenWholeOrWhatIsMissingIsListed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("notice.json");
        Run run = run("deliver", EXAMPLE, "--as-of", "2028-05-01", "--notice", file.toString());
        assertThat(run.errors()).isEmpty();
        assertThat(Files.readString(file)).contains("\"measureClassification\"");
        Path other = folder.resolve("other.json");
        Run early = run("deliver", EXAMPLE, "--as-of", "2026-04-10", "--notice", other.toString());
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.errors())
                .startsWith("Not complete, so no notice is written (1):\n- reviews: ")
                .contains("none was made by 2026-04-10");
        assertThat(other).doesNotExist();
        assertThat(early.output()).contains("Assessed not yet");
    }

    @Test
    void theDayMustBeGiven() {
        Run run = run("deliver", EXAMPLE);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("--as-of");
        assertThat(run("deliver", EXAMPLE, "--as-of", "soon").exitCode()).isEqualTo(2);
    }

    @Test
    void aStoredResultIsRecomputed(@TempDir Path folder) throws IOException {
        String result = folder.resolve("result.json").toString();
        run("deliver", EXAMPLE, "--as-of", "2028-05-01", "--format", "json", "--output", result);
        Run holds = run("verify", result, "--against", EXAMPLE);
        assertThat(holds.exitCode()).isZero();
        assertThat(holds.output())
                .isEqualTo("The stored result of the delivery holds: recomputing it gives the same document.\n");
        Path changed = folder.resolve("changed.json");
        Files.writeString(
                changed, Files.readString(Path.of(result)).replace("\"attention\": true", "\"attention\": false"));
        Run differs = run("verify", changed.toString());
        assertThat(differs.exitCode()).isEqualTo(1);
        assertThat(differs.output()).contains("/attention: stored false, recomputed true\n");
    }

    private static final String OFFERS = "docs/examples/home-support-commitments.json";

    /** Of the offer A, the apprentice weeks are followed by an indicator here and the people by none. */
    @Test
    void commitmentsOfTheTenderThatWonAreFollowedToo(@TempDir Path folder) throws IOException {
        Path contract = folder.resolve("contract.json");
        Files.writeString(
                contract,
                Files.readString(Path.of(EXAMPLE))
                        .replace("\"commitment\": \"C1\"", "\"commitment\": \"A2\"")
                        .replace(",\n      \"commitment\": \"C2\"", "")
                        .replace(",\n      \"commitment\": \"C3\"", ""));
        Run run = run("deliver", contract.toString(), "--as-of", "2028-05-01", "--commitments", OFFERS, "--offer", "A");
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .contains(
                        "missing: what was delivered of A1 is not known: nothing was returned for 2025-04-01 to 2028-03-31")
                .doesNotContain("A2,");
    }

    @Test
    void theOfferThatWonMustBeNamedAndFit() {
        assertThat(run("deliver", EXAMPLE, "--as-of", "2028-05-01", "--commitments", OFFERS)
                        .errors())
                .contains("The option --offer (none) must name the offer of " + OFFERS + " that won: A, B, C");
        Run unknown = run("deliver", EXAMPLE, "--as-of", "2028-05-01", "--commitments", OFFERS, "--offer", "A");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.errors())
                .contains(
                        "The commitment (C1) of the indicator apprentices must be one of the tender that won: A1, A2");
        assertThat(run("deliver", EXAMPLE, "--as-of", "2028-05-01", "--offer", "A")
                        .exitCode())
                .isEqualTo(2);
    }
}
