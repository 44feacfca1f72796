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

/** The commands {@code stages} and {@code calloff}: what they print and how they end. */
class StagesAndCallOffTest {

    private static final String STAGES = "docs/examples/leisure-centre-stages.json";
    private static final String FRAMEWORK = "docs/examples/repairs-framework.json";

    private static Run with(String command, String file, String text, String other) throws IOException {
        String document = Files.readString(Path.of(file));
        assertThat(document).contains(text);
        return runWithInput(document.replace(text, other).getBytes(StandardCharsets.UTF_8), command, "-");
    }

    @Test
    void stagesSayWhoGoesOnAndWhoIsFirst() {
        Run run = run("stages", STAGES);
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .contains("Stage written, Written tenders: 2 of 4 go on\n")
                .contains(
                        "  D, Damson plc does not go on: place 3 with 70; the best 2 go on, the last of these with 72.\n")
                .contains("Most advantageous tender under the method: A, Alder CIC.\n")
                .contains("The refinement of 2026-05-04 under section 24, to be made before 2026-06-01: lawful.\n");
    }

    /** By hand, with 80 and 20 in both rounds: A 82, D 80, B 70, C 66. */
    @Test
    void aRefinementThatLetsAFallenSupplierThroughEndsWithAFinding() throws IOException {
        String document = Files.readString(Path.of(STAGES));
        int change = document.indexOf("\"changes\"");
        String refined = document.substring(0, change)
                + document.substring(change)
                        .replace("\"weight\": \"60\"", "\"weight\": \"80\"")
                        .replace("\"weight\": \"40\"", "\"weight\": \"20\"");
        Run run = runWithInput(refined.getBytes(StandardCharsets.UTF_8), "stages", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("The refinement of 2026-05-04 under section 24, to be made before 2026-06-01: not lawful.\n")
                .contains(
                        "  D, Damson plc, would have gone on from the stage written under the refinement of 2026-05-04: place 2 with 80;")
                .contains("    Maybe another refinement lets nobody through who fell\n")
                .contains(
                        "Later rounds are not assessed, because the refinement of 2026-05-04 is not shown to be lawful.\n")
                .doesNotContain("Most advantageous tender");
    }

    @Test
    void aTieAtTheCutEndsWithAFinding() throws IOException {
        Run run = with(
                "stages", STAGES, "\"best\": 2, \"tie\": \"all-go-on\"", "\"best\": 3, \"tie\": \"not-published\"");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("  A person must settle the tie at the cut.\n");
    }

    @Test
    void numbersThatAreNotKeptAreAFinding() throws IOException {
        Run run = with("stages", STAGES, "\"minimum\": 2, \"maximum\": 4", "\"minimum\": 2, \"maximum\": 2");
        assertThat(run.exitCode()).isZero();
        Run more = with(
                "stages",
                STAGES,
                "\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\", \"minimum\": 2",
                "\"threshold\": \"80%\", \"minimum\": 2");
        assertThat(more.exitCode()).isEqualTo(2);
        assertThat(more.errors())
                .contains(
                        "- /rounds/1/tenders/1/id: The tender (C) in the stage final must be of a supplier that went on");
    }

    @Test
    void badInputIsNamedWithItsPlace() throws IOException {
        Run run = with("stages", STAGES, "\"scores\": \"carried\"", "\"scores\": \"nothing\"");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("/stages/0/scores: The scores of the stage written must be carried into no later");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void explainShowsEveryNumberOfEveryStage() {
        assertThat(run("stages", STAGES, "--explain").output())
                .contains("Stage Written tenders\n")
                .contains("  Carried: written\n      the total of points in the stage written\n")
                .contains("min(1; 84 / 100) = 0.84");
        assertThat(run("calloff", FRAMEWORK, "--explain").output())
                .contains("Call-off doors: C, Cedar Trust, is called\n    the members are called in turn");
    }

    @Test
    void jsonIsAStoredResult() {
        assertThat(run("stages", STAGES, "--format", "json").output())
                .startsWith("{\n  \"format\": \"tenderscore-stages-result/1\",\n");
        assertThat(run("calloff", FRAMEWORK, "--format", "json").output())
                .startsWith("{\n  \"format\": \"tenderscore-framework-result/1\",\n");
    }

    @Test
    void callOffSaysWhoIsAdmittedAndWhoIsCalled() {
        Run run = run("calloff", FRAMEWORK);
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .contains("Admission: 3 of 4 suppliers\n")
                .contains(
                        "  D, Damson plc is not admitted: place 4 with 50; the best 3 go on, the last of these with 70.\n")
                .contains("  B, Birch Ltd, passed over: refused on 2026-09-29: All teams are booked until January.\n")
                .contains("  Row from now on: B, A, C\n");
    }

    @Test
    void aCriterionThatTheFrameworkDoesNotHaveIsBadInput() throws IOException {
        Run run = with("calloff", FRAMEWORK, "\"refines\": { \"slate\": \"quality\" },", "");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains(
                        "- /callOffs/2: The criterion (slate) of the call-off must be one of the framework's or refine one of them (Procurement Act 2023, section 46(8) and (9))");
    }

    @Test
    void aTermThatIsTooLongIsAFinding() throws IOException {
        Run run = with("calloff", FRAMEWORK, "\"last\": \"2030-03-31\"", "\"last\": \"2031-03-31\"");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("must be at most 2030-03-31, 4 years from its first (Procurement Act 2023, section 47).\n")
                .contains("    Maybe the nature of what is supplied needs longer");
    }

    @Test
    void anUnsettledAdmissionAwardsNothing() throws IOException {
        String document = Files.readString(Path.of(FRAMEWORK))
                .replace("\"best\": 3, \"tie\": \"all-go-on\"", "\"best\": 2, \"tie\": \"not-published\"")
                .replace("\"price\": \"80000\", \"quality\": 5", "\"price\": \"100000\", \"quality\": 6");
        Run run = runWithInput(document.getBytes(StandardCharsets.UTF_8), "calloff", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("  A person must settle the tie at the cut before contracts are awarded.\n")
                .doesNotContain("Call-off");
    }
}
