package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that say what was found and not all that it was found from: what to do instead is told. The formats are those of their schemas. */
class VerifyOtherResultsTest {

    @ParameterizedTest
    @CsvSource({
        "tenderscore-stress/1, stress",
        "tenderscore-robustness/1, robustness",
        "tenderscore-check-result/1, check",
        "tenderscore-comparison/1, compare",
        "tenderscore-low-tenders/1, lowtender"
    })
    void whatCannotBeRecomputedIsRunAgain(String format, String command, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "{\"format\": \"" + format + "\"}");
        Run run = run("verify", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("The format (" + format + ") of the stored result must be one that can be recomputed")
                .contains("Maybe run " + command + " again with the same input and options");
    }
}
