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

class LotsCommandTest {

    private static final String EXAMPLE = "docs/examples/home-support-lots.json";

    @TempDir
    private Path folder;

    private static Run changed(String text, String other) throws IOException {
        String document = Files.readString(Path.of(EXAMPLE));
        assertThat(document).contains(text);
        return runWithInput(document.replace(text, other).getBytes(StandardCharsets.UTF_8), "lots", "-");
    }

    @Test
    void lotsThatAreAllAwardedAreDone() {
        Run run = run("lots", EXAMPLE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .contains("south  South  B, Birch Ltd     A                    2      82  1,250,000\n")
                .contains("Method sha256:")
                .doesNotContain("Mechanism LOT-MARGIN");
        assertThat(run("lots", EXAMPLE, "--explain").output()).contains("  Mechanism LOT-MARGIN (measure difference");
    }

    @Test
    void aTieIsForAPersonToSettleAndEveryAllocationIsNamed() throws IOException {
        // without a limit Birch and Cherry are tied for the coast
        Run run = changed("\"maximumLotsAwarded\": 1,", "");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("north  North  A, Alder CIC  A                    1      94    900,000\n")
                .contains("coast  Coast  not decided   B, C                 -       -          -\n")
                .contains(
                        "Lot coast is not decided: B, Birch Ltd or C, Cherry Co-op; nothing that is published decides between them.\n")
                .contains("What is published leaves 2 allocations:\n")
                .contains("  lot coast to B, Birch Ltd; lot north to A, Alder CIC; lot south to A, Alder CIC\n");
    }

    @Test
    void aLotThatGoesToNobodyIsNamed() throws IOException {
        // without Cherry only Birch is left for the coast, which goes first; Alder has the north, and nobody may have
        // the south
        String document = Files.readString(Path.of(EXAMPLE))
                .replaceAll(",\\s*\\{ (\"id\": \"C\", )?\"supplier\": \"Cherry Co-op\".*\\}", "");
        Run run = runWithInput(document.getBytes(StandardCharsets.UTF_8), "lots", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("Lot south is awarded to nobody: the limits leave no supplier that could be awarded it.\n")
                .contains("Without the limits lot south would go to A, Alder CIC.\n");
    }

    @Test
    void whatOffersSaveIsSaid() throws IOException {
        String document = Files.readString(Path.of(EXAMPLE))
                .replace(
                        "\"id\": \"LOT-MARGIN\", \"measure\": \"difference\", \"ties\": \"better-figure\"",
                        "\"id\": \"LOT-VALUE\", \"objective\": \"price\", \"packages\": \"yes\"")
                .replace("\"maximumLotsAwarded\": 1", "\"maximumLotsAwarded\": 2")
                .replace(
                        "{ \"supplier\": \"Birch Ltd\", ",
                        "{ \"supplier\": \"Birch Ltd\", \"offers\": [ { \"lots\": [\"south\", \"north\"], \"price\": 2000000 } ], ");
        Run run = runWithInput(document.getBytes(StandardCharsets.UTF_8), "lots", "-");
        assertThat(run.exitCode()).isZero();
        // 2,000,000 for north and south, of which 1,000,000 / 2,250,000 falls on the north; 800,000 for the coast
        assertThat(run.output())
                .contains("Total price: 2,800,000, the best that the limits allow.\n")
                .contains("Counts: Birch Ltd, one price for lots north and south together, 2,000,000.\n")
                .contains("8,000,000/9");
    }

    @Test
    void storedAwardsAreVerifiedByTheirFormat() throws IOException {
        Path stored = folder.resolve("lots.json");
        assertThat(run("lots", EXAMPLE, "--format", "json", "-o", stored.toString())
                        .exitCode())
                .isZero();
        Run holds = run("verify", stored.toString(), "--against", EXAMPLE);
        assertThat(holds.output())
                .isEqualTo("The stored award of lots holds: recomputing it gives the same document.\n");
        Files.writeString(stored, Files.readString(stored).replace("\"figureLost\": \"8\"", "\"figureLost\": \"7\""));
        Run broken = run("verify", stored.toString());
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.output()).startsWith("/effects/0/figureLost: stored \"7\", recomputed \"8\"\n");
    }
}
