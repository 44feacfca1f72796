package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example is illustrative; its mistakes are there to be found: weights of 95, a gate without a mark, BS alone, insurance too early. */
class CheckCommandTest {

    private static final String EXAMPLE = "docs/examples/domestic-abuse-support-check.json";
    private static final String FACTS = "docs/examples/domestic-abuse-support-facts.json";
    private static final String METHOD = "docs/examples/domestic-abuse-support.json";

    @Test
    void mistakesOfADraftAreFoundWithWhatMendsThem() {
        Run run = run("check", EXAMPLE, "--at", "before-publication");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "L01 [statedMethod/weights]: The weights in the method total 95; they must total exactly 100.")
                .contains("L03 [statedMethod/criteria/team/gates]")
                .contains("L05 (warning) [statedMethod/criteria/mobilisation/text]: The words (BS)")
                .contains("L12 [conditions/insurance/timing]")
                .contains("To mend it: change them by 5 in all")
                .contains("This is no legal advice.");
    }

    @Test
    void markdownSaysTheSame() {
        assertThat(run("check", EXAMPLE, "--format", "markdown").output())
                .startsWith("# Checks of a procurement that commenced on 2026-03-02")
                .contains("## What fails")
                .contains("The weights in the method total 95");
    }

    /**
     * A method alone says nothing of the procurement, so the options do; much is not known. The price rule compares with the lowest price, of
     * which good sense warns, and the law does not forbid it.
     */
    @Test
    void aMethodIsCheckedWithWhatTheOptionsSayOfTheProcurement() {
        Run run =
                run("check", METHOD, "--commenced", "2026-03-02", "--route", "open", "--buyer", "best-value-authority");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("L01    Weights total 100")
                .contains("1 fails")
                .contains(
                        "M07 (warning) [method/criteria/price]: The rule (PR-HYP-MIN) of the criterion price is relative")
                .contains(
                        "L04 [statedMethod/criteria/…/justification/measure]: The measure of each of the criteria price, mobilisation, safeguarding and apprentices is not known");
    }

    /** The record holds the declarations of the panel and the days of the notice and the contract (its lines declared, noticed and entered). */
    @Test
    void aRecordIsCheckedForAllThatIsOnRecord() {
        Run run = run(
                "check",
                "docs/examples/domestic-abuse-support-record.jsonl",
                "--commenced",
                "2026-01-12",
                "--route",
                "open",
                "--buyer",
                "best-value-authority");
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .containsPattern("L13 .* passes")
                .containsPattern("L23 .* passes")
                .containsPattern("L29 .* passes");
    }

    @Test
    void jsonHasEveryCheckAndFitsItsSchema() {
        Run run = run("check", EXAMPLE, "--format", "json");
        Schemas schemas = new Schemas("evaluation", "check-result");
        assertThat(schemas.errors("check-result", run.output())).isEmpty();
        assertThat(schemas.errors("check-result", "{\"format\": \"tenderscore-check-result/1\"}"))
                .isNotEmpty();
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(run.output()).contains("\"id\": \"" + check.id() + "\""));
    }

    /** SARIF 2.1.0, sections 3.27.9 and 3.27.10: where the kind is not "fail", the level is "none". */
    @Test
    void sarifGivesFindingsToToolsThatReviewCode() {
        String log = run("check", EXAMPLE, "--format", "sarif").output();
        assertThat(log)
                .contains("\"version\": \"2.1.0\"")
                .contains("\"uri\": \"docs/examples/domestic-abuse-support-check.json\"")
                .contains("\"fullyQualifiedName\": \"statedMethod/weights\"")
                .containsPattern(
                        "\"ruleId\": \"L01\",\\s+\"ruleIndex\": 0,\\s+\"kind\": \"fail\",\\s+\"level\": \"error\"")
                .containsPattern(
                        "\"ruleId\": \"L05\",\\s+\"ruleIndex\": \\d+,\\s+\"kind\": \"fail\",\\s+\"level\": \"warning\"")
                .containsPattern("\"kind\": \"open\",\\s+\"level\": \"none\"")
                .doesNotContain("\"kind\": \"pass\"", "\"kind\": \"notApplicable\"")
                .doesNotContainPattern("\"kind\": \"open\",\\s+\"level\": \"(error|warning)\"");
    }

    /** The lines are counted in the example: the stated method begins at 14, the gates of the team stand at 51. */
    @Test
    void sarifNamesTheLineThatAFindingIsAbout() {
        assertThat(run("check", EXAMPLE, "--format", "sarif").output())
                .containsPattern("\"startLine\": 14\\s+\\}\\s+\\},\\s+\"logicalLocations\": \\[\\s+\\{\\s+"
                        + "\"fullyQualifiedName\": \"statedMethod/weights\"")
                .containsPattern("\"startLine\": 51\\s+\\}\\s+\\},\\s+\"logicalLocations\": \\[\\s+\\{\\s+"
                        + "\"fullyQualifiedName\": \"statedMethod/criteria/team/gates\"");
    }

    /** SARIF 2.1.0, section 3.11.5: in a message a brace stands twice; RFC 8089: the name of a file without a host. */
    @Test
    void sarifReadsNoPlaceholdersAndNoHostOutOfADocument(@TempDir Path folder) throws IOException {
        String marked = Files.readString(Path.of(EXAMPLE)).replace("\"id\": \"team\"", "\"id\": \"{0}\"");
        Path file = Files.writeString(folder.resolve("draft 1.json"), marked);
        String log = run("check", file.toString(), "--format", "sarif").output();
        assertThat(log)
                .contains("The criterion {{0}} disqualifies whoever fails it")
                .contains("\"uri\": \"file://" + folder + "/draft%201.json\"")
                .contains("\"fullyQualifiedName\": \"statedMethod/criteria/{0}/gates\"");
    }

    @Test
    void aValueBelowZeroIsRefused() {
        Run run = run(
                "check", METHOD, "--commenced", "2026-03-02", "--route", "open", "--buyer", "other", "--value", "-5");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .isEqualTo(
                        "The option --value (-5) cannot be used: The estimated value (-5) in pounds must not be below"
                                + " zero\n");
    }

    /** The facts say the profile and what the method cannot; what only the method says is known too. */
    @Test
    void aMethodIsCheckedWithFactsBesideIt() {
        Run run = run("check", METHOD, "--facts", FACTS, "--at", "before-publication");
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .containsPattern("L01 +Weights total 100 +passes")
                .containsPattern("L04 +Criterion justified +passes")
                .containsPattern("L36 +Threshold of the day on which the procurement commenced +passes")
                .containsPattern("M03 +Steps of marks in proportion +fails");
        assertThat(run("check", METHOD, "--facts", FACTS, "--route", "open").errors())
                .contains("The option --facts (" + FACTS + ") must stand without --commenced, --route, --buyer");
        assertThat(run("check", METHOD, "--facts", METHOD).errors())
                .contains("The document (" + METHOD + ") of the option --facts has 1 fault:");
    }

    /** In about 2 of 100 such fields, as the page of the command line shows, the gates keep everybody out: less than the 5 of the facts. */
    @Test
    void madeUpBidsAnswerWhatOnlyTheyCan() {
        String[] bids = {"--bids", "docs/examples/domestic-abuse-support-bids.json", "--fields", "300", "--seed", "2026"
        };
        String[] all = {
            "check",
            METHOD,
            "--facts",
            FACTS,
            "--at",
            "before-publication",
            bids[0],
            bids[1],
            bids[2],
            bids[3],
            bids[4],
            bids[5]
        };
        Run run = run(all);
        assertThat(run.errors()).isEmpty();
        assertThat(run.output())
                .containsPattern("M02 +Criteria that can change the result +passes")
                .containsPattern("M04 +Gates that let somebody through +passes");
        assertThat(run("check", METHOD, "--facts", FACTS, "--seed", "1").errors())
                .contains("The options --bids, --fields and --seed must be given together");
        assertThat(run("check", EXAMPLE, bids[0], bids[1], bids[2], bids[3], bids[4], bids[5])
                        .errors())
                .contains("The option --bids (" + bids[1] + ") must stand with a method that can be assessed");
        assertThat(run("check", METHOD, "--facts", FACTS, "--bids", FACTS, "--fields", "1", "--seed", "1")
                        .errors())
                .contains("The document (" + FACTS + ") of the option --bids has 1 fault:");
    }

    @Test
    void badInputIsNamed() {
        assertThat(run("check", METHOD).errors())
                .contains("The format (tenderscore/1)")
                .contains(
                        "Maybe its method is to be checked, for which the command check must be given --facts, or --commenced,"
                                + " --route and --buyer");
        assertThat(run("check", METHOD, "--route", "open").errors())
                .contains("The options --commenced, --route and --buyer must be given together");
        assertThat(run("check", METHOD, "--commenced", "2026-03-02", "--route", "opne", "--buyer", "other")
                        .errors())
                .contains(
                        "The option --route (opne) must be one of open, competitive-flexible, call-off, below-threshold");
        assertThat(run("check", EXAMPLE, "--at", "later").errors())
                .contains("The option --at (later) must be one of before-publication, during, at-award, after-award");
        Run early = run("check", METHOD, "--commenced", "2025-02-23", "--route", "open", "--buyer", "other");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.errors())
                .contains("The day (2025-02-23) on which the procurement commenced must not be before 2025-02-24");
    }

    /** "Appropriate" is one of the words of the library, which no document names here. */
    @Test
    void wordsOfTheLibraryAreLookedForWhereAsked(@TempDir Path folder) throws IOException {
        String vague = Files.readString(Path.of(METHOD))
                .replace("\"name\": \"Safeguarding\"", "\"name\": \"Appropriate safeguarding\"");
        Path file = Files.writeString(folder.resolve("method.json"), vague);
        String[] profile = {"--commenced", "2026-03-02", "--route", "open", "--buyer", "other"};
        assertThat(checked(file.toString(), profile).output())
                .containsPattern("M01 +Words that can be measured +unknown");
        Run found = checked(file.toString(), profile, "--words", "library");
        assertThat(found.output())
                .containsPattern("M01 +Words that can be measured +fails")
                .contains("- L05 [specification/conditions]: What conditions there are is not known.");
        assertThat(checked(METHOD, profile, "--words", "library").output())
                .containsPattern("M01 +Words that can be measured +passes");
        assertThat(checked(METHOD, profile, "--words", "mine").errors())
                .contains("The option --words (mine) must be library; lists of your own stand in the facts");
    }

    /** Of this method before publication some checks are unknown and none fails. */
    @Test
    void aPipelineMayAskThatAllBeKnown() {
        String[] profile = {
            "--commenced", "2026-03-02", "--route", "below-threshold", "--buyer", "other", "--at", "after-award"
        };
        Run open = checked(METHOD, profile);
        assertThat(open.output()).contains("unknown").doesNotContain("What fails");
        assertThat(open.exitCode()).isZero();
        assertThat(checked(METHOD, profile, "--require-known").exitCode()).isEqualTo(1);
    }

    /** The weights of notice 094476-2026 total 100; what it leaves to other documents is unknown. */
    @Test
    void whatAPublishedNoticeStatesIsChecked() {
        String[] profile = {
            "--commenced", "2026-10-06", "--route", "competitive-flexible", "--buyer", "best-value-authority"
        };
        Run run = checked("docs/examples/central-bedfordshire-draft.json", profile, "--at", "before-publication");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .containsPattern("L01 +Weights total 100 +passes")
                .containsPattern("L02 +Relative importance declared +passes")
                .containsPattern("L03 +Disqualifying criteria stated +unknown")
                .contains("- L25, L26 [assessment]: What the assessment facts hold is not known.");
        assertThat(checked("docs/examples/central-bedfordshire-draft.json", new String[0], "--facts", FACTS)
                        .exitCode())
                .isEqualTo(2);
    }

    private static Run checked(String file, String[] options, String... more) {
        List<String> words = new ArrayList<>(List.of("check", file));
        words.addAll(List.of(options));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }
}
