package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.json.CommitmentsReader;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.model.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One illustrative contract: its tenders are scored with their commitments, and the winner's are followed for three years. */
class FromPromiseToProofTest {

    private static final String EXAMPLES = "docs/examples/grounds-maintenance-";
    private static final String PROMISED = EXAMPLES + "commitments.json";

    private static String text(String part) throws IOException {
        return Files.readString(Path.of(EXAMPLES + part + ".json"));
    }

    /** By hand: 50 × 5,350 / 5,400 = 49.537; 30 × 4 / 5; 260 + 300 + 30 = 590 points of 600 give 20 × 590 / 600 = 19.667. */
    @Test
    void theTendersAreScoredWithTheirCommitments() {
        Run run = run("score", EXAMPLES + "evaluation.json");
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .containsPattern("1 +A +Alder CIC \\(illustrative\\) +49\\.54 +24\\.00 +19\\.67 +93\\.21\n");
        assertThat(run("value", PROMISED).output())
                .containsPattern("A +Alder CIC \\(illustrative\\) +590\\.00\n")
                .containsPattern("B +Birch Ltd \\(illustrative\\) +540\\.00\n");
    }

    @Test
    void bothDocumentsHoldTheSamePromises() throws IOException {
        Evaluation evaluation = EvaluationReader.standard().read(text("evaluation"));
        for (Offer offer :
                CommitmentsReader.standard().read(text("commitments")).offers()) {
            assertThat(evaluation.tenders().stream()
                            .filter(tender -> tender.id().equals(offer.id()))
                            .findFirst()
                            .orElseThrow()
                            .response("social"))
                    .isEqualTo(new Response.Commitments(offer.commitments()));
        }
    }

    /** By hand: 254 of 260 weeks are 0.9769…, from 0.9 to below 1; 31 of 30 people are more than was promised. */
    @Test
    void whatWonIsFollowedToItsEnd() {
        Run run = run(
                "deliver",
                EXAMPLES + "delivery.json",
                "--as-of",
                "2028-05-15",
                "--commitments",
                PROMISED,
                "--offer",
                "A");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .containsPattern("apprentices, Apprentice weeks .*Approaching target .*260\\.00 +254\\.00 +0\\.9769…\n")
                .containsPattern("hires, People hired from the borough .*Good .*30\\.00 +31\\.00 +1\\.0333…\n");
    }
}
