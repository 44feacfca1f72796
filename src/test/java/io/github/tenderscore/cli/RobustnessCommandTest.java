package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessCommandTest {

    private static final String EXAMPLE = "docs/examples/central-bedfordshire-supported-living.json";
    private static final String FCDO = "docs/examples/fcdo-services-2024.json";
    private static final String LOWEST_COST = "docs/examples/heating-whole-life-cost.json";

    private static final String PRICE = "{'id':'price','name':'Price','kind':'price','weight':50,'rule':{'id':'%s'}}";
    private static final String PLAN = "{'id':'plan','name':'Plan','kind':'mark','weight':50,'scale':{'id':'%s'}}";

    /** A and C alone or with B, 5 of 5 and 0, 3 and 3, 0 and 5: shares 1 and 0, 3/5 and 3/5, 0 and 1. */
    private static final String THREE = document(
            "{'id':'one','kind':'mark','weight':50,'scale':{'id':'0-5'}},"
                    + "{'id':'two','kind':'mark','weight':50,'scale':{'id':'0-5'}}",
            "{'id':'A','supplier':'A','responses':{'one':5,'two':0}}",
            "{'id':'B','supplier':'B','responses':{'one':0,'two':5}}",
            "{'id':'C','supplier':'C','responses':{'one':3,'two':3}}");

    @TempDir
    private Path folder;

    private static String document(String criteria, String... tenders) {
        return ("{'format':'tenderscore/1','methodology':{'title':'Illustrative','currency':'GBP','vat':'net',"
                        + "'award':{'rule':'weighted-sum'},'criteria':[" + criteria + "]},'tenders':["
                        + String.join(",", tenders) + "]}")
                .replace('\'', '"');
    }

    private static String priced(String rule, String scale, String... tenders) {
        List<String> written = new ArrayList<>();
        for (String tender : tenders) {
            String[] parts = tender.split(" ", -1);
            written.add("{'id':'%1$s','supplier':'%1$s','responses':{'price':'%2$s','plan':%3$s}}"
                    .formatted(parts[0], parts[1], parts[2]));
        }
        return document(PRICE.formatted(rule) + "," + PLAN.formatted(scale), written.toArray(String[]::new));
    }

    private String file(String document) {
        try {
            return Files.writeString(Files.createTempFile(folder, "document", ".json"), document)
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run illustrative(String file, String... more) {
        List<String> words = new ArrayList<>(List.of("robustness", file, "--limits", "illustrative"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static String[] stated(String steps, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "robustness",
                EXAMPLE,
                "--steps",
                steps,
                "--price-change",
                "1",
                "--weight-change",
                "5",
                "--reversals",
                "against",
                "--possible",
                "free",
                "--price-unit",
                "0.01",
                "--quantity-unit",
                "1",
                "--parts",
                "16"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /**
     * By hand: shares 1, 62/69 and 4/5 for tender 3, 3/5, 1 and 4/5 for tender 2. With w of 100 on quality and the rest in the proportion
     * 40 to 10, 3 leads by 2w/5 - (100 - w) 4/5 × 7/69, which is nothing at w = 1400/83; with p on price by (100 - p)/3 - 7p/69, nothing
     * at p = 230/3; on social value they are level.
     */
    /** The example has two tenders, so that just one did not win. */
    @Test
    void oneTenderThatDidNotWinIsNoSet() {
        assertThat(run("robustness", "docs/examples/domestic-abuse-support.json", "--limits", "illustrative")
                        .output())
                .contains("The one tender that did not win does not change the order of others by not coming.")
                .doesNotContain("None of 1 set");
    }

    @Test
    void theWeightsAtWhichTheWinnerChangesAreThere() {
        Run run = illustrative(EXAMPLE);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("\nThe award is robust. Tender 3, Illustrative supplier 3, comes first.\n")
                .contains("Quality - Methodology  2            stays 3        50.00  16.8674…         -\n")
                .contains("Price                  stays 3      2              40.00         -  76.6666…\n")
                .contains("Social Value           stays 3      3 and 2 tied   10.00         -    100.00\n")
                .contains("These limits are illustrative: no law and no guidance asks for them.")
                .doesNotContain("drawn by lot");
    }

    /** By hand: marks 5 to 3 leave tender 3 with 73.94, below the 83.58 of tender 1; a single grade, 83.94, does not. */
    @Test
    void statedLimitsDecideTheVerdict() {
        Run robust = run(stated("2"));
        assertThat(robust.exitCode()).isZero();
        assertThat(robust.output()).contains("The award is robust.").contains("One mark: at least 2 grades.");
        Run fragile = run(stated("2.5"));
        assertThat(fragile.exitCode()).isEqualTo(1);
        assertThat(fragile.output())
                .contains(
                        "\nThe award is fragile. Tender 3, Illustrative supplier 3, comes first.\nAgainst it speaks:\n"
                                + "- The smallest change of one mark that changes the first place is 2 grades: Quality - Methodology"
                                + " of tender 3 from 5 to 3, and tender 1 would come first. That is less than the declared least of"
                                + " 2.5 grades.\nAlso looked at:\n")
                .contains("What to do: before the award, see that the figures named here stand")
                .doesNotContain("illustrative: no law");
    }

    @Test
    void aRecordIsReadAsAnEvaluationIs() {
        assertThat(illustrative("docs/examples/domestic-abuse-support-record.jsonl")
                        .output())
                .startsWith(
                        "How firmly the award stands: Domestic abuse support, lot 1\nThe award is fragile. Tender B,");
    }

    /** By hand: 50 + 40 and 50 × 100/125 + 50. */
    @Test
    void aTieIsAFinding() {
        String tied = file(priced("PR-HYP-MIN", "0-5", "A 100 4", "B 125 5"));
        Run run = illustrative(tied);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("The first place is tied. Tenders A and B share the first place.\n")
                .contains("What to do: settle the tie as the method was published to settle one;")
                .contains("Several tenders have the most points before rounding and tie-breaks,")
                .contains("Who could come first under some weights")
                .doesNotContain("If several weights were others");
        assertThat(new Schemas("robustness").errors("robustness", json(tied))).isEmpty();
    }

    /** By hand: with C, A has 50 + 30 and B 50 × 260/300 + 40 = 83.33; without C B has no points for its price. */
    @Test
    void aTenderThatDecidesByNotComingIsNamed() {
        String reversible = file(priced("PR-LIN-MINMAX", "0-10", "A 100 6", "B 140 8", "C 400 1"));
        Run run = illustrative(reversible);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("- Without C, A comes first in the place of B; B is behind A.\n")
                .contains("3 times in all, because of PR-LIN-MINMAX, criterion price.");
        assertThat(json(reversible)).contains("\"removed\": [").contains("\"after\": \"behind\"");
    }

    /**
     * By hand: A has 50 + 25 and B 0 + 40. With one more at a price p, B has 50 (p - 140)/(p - 100) + 40, more than 75 from p = 233.34 on,
     * and the newcomer itself earns no points for its price.
     */
    @Test
    void aMadeUpTenderThatTurnsTheFirstTwoRoundIsShown() {
        String open = file(priced("PR-LIN-MINMAX", "0-10", "A 100 5", "B 140 8"));
        Run run = illustrative(open);
        assertThat(run.exitCode()).isEqualTo(1);
        Matcher arrival = Pattern.compile(
                        "An illustrative tender with Price ([0-9.]+) GBP net, Plan \\d+ would take the place 3,"
                                + " and by coming alone change the order of others: B comes first in the place of A; A is behind B\\.")
                .matcher(run.output());
        assertThat(arrival.find()).isTrue();
        assertThat(Double.parseDouble(arrival.group(1))).isBetween(233.34, 280.0);
        assertThat(new Schemas("robustness").errors("robustness", json(open))).isEmpty();
        assertThat(json(open)).contains("\"arrival\": {").contains("Illustrative, made up for a trial");
    }

    @Test
    void anAwardRuleThatAddsUpNoPointsHasOnlyWhatApplies() {
        Run run = illustrative(LOWEST_COST);
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("Not worked out: the award rule does not add up points,")
                .contains("If one mark, answer or price were another")
                .contains(
                        "Nothing was tried: every rule of the method declares that no tender's figure depends on another's"
                                + " (CP-LP, award rule).")
                .doesNotContain("Who could come first");
        assertThat(json(LOWEST_COST))
                .doesNotContain("\"weights\"")
                .doesNotContain("\"possible\"")
                .doesNotContain("\"simulation\"");
    }

    /**
     * By hand: the lead of 3 over 2 is 2q/5 - 7p/69, at least 16 - 5.07 within the limits, and that over 1 at least 8 - 2.05, by q/5 -
     * 31p/759 and more for social value.
     */
    @Test
    void weightsThatArePossibleAreLimited() {
        Run run = illustrative(EXAMPLE, "--possible", "between price 30 50; quality-methodology 40 60");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains(
                        "within limits in points (price at least 30; quality-methodology at least 40; price at most 50;"
                                + " quality-methodology at most 60).")
                .contains("Under no weights that are thought possible is another tender as good as 3.")
                .contains("- 2 could not: where it does best,");
        for (String words : List.of("ranked", "around 5")) {
            assertThat(illustrative(EXAMPLE, "--possible", words).output())
                    .contains("within limits in points ("
                            + (words.equals("ranked") ? "order of importance kept" : "price at"))
                    .contains("Every set of weights within the limits of the verdict is looked at.");
        }
    }

    // ---- weights drawn by lot ---------------------------------------------------------------------------------------

    /**
     * By hand: with w the weight of the first criterion the totals are w, 1 - w and 3/5, so that A is first above 3/5, B below 2/5 and C
     * between, and the middles are 4/5, 1/5 and 1/2; five standard errors of 20,000 draws are 1.8 per cent at the most.
     */
    @Test
    void sharesOfDrawsAreTheLengthsOfTheIntervals() {
        Run run = illustrative(file(THREE), "--simulate", "20000", "--seed", "1");
        assertThat(run.output())
                .contains(
                        "20,000 draws with the seed 1. Drawn: any weights from 0 to 100 per cent that total 100, all equally"
                                + " likely; exponential numbers divided by their sum.")
                .contains("Not a probability that a tender is the best");
        List<List<String>> places = table(run.output(), "Per cent of the draws in which a tender has a place");
        assertThat(places.get(0).get(0)).isEqualTo("C");
        assertThat(Double.parseDouble(places.get(0).get(1))).isBetween(18.2, 21.8);
        assertThat(Double.parseDouble(places.get(1).get(1))).isBetween(38.2, 41.8);
        assertThat(places.get(0).get(3)).isEqualTo("0.00");
        List<List<String>> central = table(run.output(), "Weights under which a tender is typically first, per cent");
        assertThat(central.get(0).subList(0, 2)).containsExactly("one", "50.00");
        assertThat(Double.parseDouble(central.get(0).get(2))).isBetween(49.0, 51.0);
        List<List<String>> pairs = table(
                run.output(), "Per cent of the draws in which the tender of the row is ahead of that of the column");
        assertThat(Double.parseDouble(pairs.get(0).get(2))).isBetween(58.2, 61.8);
    }

    /** The cells of a table that follows a heading, without its titles. */
    private static List<List<String>> table(String page, String heading) {
        int at = page.indexOf(heading + "\n\n");
        assertThat(at).as(heading).isNotNegative();
        return page.substring(at + heading.length() + 2)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split(" +", -1)))
                .toList();
    }

    @Test
    void theSeedAndNothingElseDecidesTheDraws() {
        String[] one = {"--simulate", "5000", "--seed", "-7", "--weights", "around 10", "--format", "json"};
        String first = illustrative(FCDO, one).output();
        List<String> threads = new ArrayList<>(List.of(one));
        threads.addAll(List.of("--threads", "3"));
        assertThat(illustrative(FCDO, threads.toArray(String[]::new)).output()).isEqualTo(first);
        one[3] = "8";
        assertThat(illustrative(FCDO, one).output()).isNotEqualTo(first);
        assertThat(first).contains("\"seed\": \"-7\"").contains("\"weights\": \"interval\"");
    }

    @Test
    void whatIsAlmostNothingDoesNotLookLikeNothing() {
        // by hand: A is first above 9999/10000 of the weight, so that about 5 of 50,000 draws are; C has 1 - 1/10000
        // throughout
        String rare = file(document(
                "{'id':'one','kind':'choice','weight':50,'options':[{'name':'a','percent':100},{'name':'b','percent':0},"
                        + "{'name':'c','percent':'99.99'}]},"
                        + "{'id':'two','kind':'choice','weight':50,'options':[{'name':'b','percent':100},{'name':'a','percent':0},"
                        + "{'name':'c','percent':'99.99'}]}",
                "{'id':'A','supplier':'A','responses':{'one':'a','two':'a'}}",
                "{'id':'C','supplier':'C','responses':{'one':'c','two':'c'}}"));
        String page = illustrative(rare, "--simulate", "50000", "--seed", "3").output();
        assertThat(page).contains(">99.99").containsAnyOf("<0.01", "0.01", "0.02");
    }

    /**
     * By hand: of 93.94, 83.58 and 78 points, 3 loses the lead only with its mark a grade lower (83.94) and that of 1 a grade higher (93.58),
     * or, where 1 is not, that of 2 a grade higher (88). So 1 is first in 0.3 × 0.1 and 2 in 0.3 × 0.9 × 0.1 of the draws.
     */
    @Test
    void marksMayBeUncertainUnderThePublishedWeights() {
        String page = illustrative(
                        EXAMPLE,
                        "--simulate",
                        "100000",
                        "--seed",
                        "4",
                        "--weights",
                        "published",
                        "--uncertain",
                        "quality-methodology of 3 grade 30 0",
                        "--uncertain",
                        "quality-methodology of 1 grade 0 10",
                        "--uncertain",
                        "quality-methodology of 2 grade 0 10")
                .output();
        List<List<String>> places = table(page, "Per cent of the draws in which a tender has a place");
        assertThat(places).extracting(row -> row.get(0)).containsExactly("3", "1", "2");
        double[] expected = {94.3, 3, 2.7};
        for (int i = 0; i < expected.length; i++) {
            double share = expected[i] / 100;
            double five = 500 * Math.sqrt(share * (1 - share) / 100_000);
            assertThat(Double.parseDouble(places.get(i).get(1))).isBetween(expected[i] - five, expected[i] + five);
        }
        assertThat(page)
                .contains("If weights, marks or points were drawn by lot")
                .contains(
                        "- Quality - Methodology of tender 3: the next lower mark of 0, 1, 2, 3, 4, 5 with a chance of 0.3")
                .doesNotContain("typically first");
    }

    @Test
    void whatIsUncertainStandsInTheDocument() {
        String document = json(
                EXAMPLE,
                "--simulate",
                "1000",
                "--seed",
                "1",
                "--uncertain",
                "price within 5",
                "--uncertain",
                "social-value uniform 10 90");
        assertThat(new Schemas("robustness").errors("robustness", document)).isEmpty();
        assertThat(document)
                .contains("\"kind\": \"within\"")
                .contains("any share from 0.1 to 0.9, all equally likely")
                .contains("\"confidence\": ");
        String page = illustrative(
                        EXAMPLE, "--simulate", "1000", "--seed", "1", "--uncertain", "price triangular 1 2 3")
                .output();
        assertThat(page).contains("Per cent of the draws in which a tender is first under its own typical weights");
    }

    @Test
    void aLongRunSaysHowFarItIsAndMayEndEarly() {
        Run whole = illustrative(EXAMPLE, "--simulate", "100000", "--seed", "1", "--progress");
        assertThat(whole.errors().lines())
                .allMatch(line -> line.matches("Draws: [1-9]0 per cent|Draws: 100 per cent"))
                .hasSizeBetween(5, 10);
        Run early = illustrative(EXAMPLE, "--simulate", "1000000000", "--seed", "1", "--at-most", "1");
        assertThat(early.output()).containsPattern("\\d draws of 1,000,000,000 asked for, with the seed 1");
    }

    /** By hand: B at 80 and 4 of 5 would earn 50 + 40 against 40 + 50 of A at 100 and 5; it fails the gate by one grade. */
    @Test
    void oneRankedTenderMayBeOvertakenByOneThatFailedAGate() {
        String method = document(
                "{'id':'price','name':'Price','kind':'price','weight':50,'rule':{'id':'PR-HYP-MIN'}},"
                        + "{'id':'plan','name':'Plan','kind':'mark','weight':50,'scale':{'id':'0-5'},'minimum':4}",
                "{'id':'A','supplier':'A','responses':{'price':100,'plan':4}}",
                "{'id':'B','supplier':'B','responses':{'price':80,'plan':3}}");
        Run run = illustrative(file(method));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .containsPattern("\nB +Plan +B +3 +4 +1 grade\n")
                .contains("Only one tender is ranked, so that no weights can put another one before it.");
        Run alone = illustrative(file(priced("PR-HYP-MIN", "0-5", "A 100 4")));
        assertThat(alone.exitCode()).isZero();
        assertThat(new Schemas("robustness").errors("robustness", json(file(method))))
                .isEmpty();
        Run nobody = illustrative(file(method.replace("100,\"plan\":4", "100,\"plan\":2")));
        assertThat(nobody.errors())
                .isEqualTo("The number (0) of ranked tenders must be at least 1: there is no award that could stand\n");
    }

    // ---- documents and pages ----------------------------------------------------------------------------------------

    private static String json(String file, String... more) {
        List<String> words = new ArrayList<>(List.of("--format", "json"));
        words.addAll(List.of(more));
        return illustrative(file, words.toArray(String[]::new)).output();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                FCDO,
                LOWEST_COST,
                "docs/examples/domestic-abuse-support.json",
                "docs/examples/domestic-abuse-support-record.jsonl",
                "docs/examples/grounds-maintenance-evaluation.json",
                "docs/examples/road-works-co2-ladder.json",
                "docs/examples/social-value.json"
            })
    void documentsFitTheSchema(String file) {
        Schemas schemas = new Schemas("robustness");
        String document = json(file);
        assertThat(schemas.errors("robustness", document)).isEmpty();
        assertThat(json(file)).isEqualTo(document);
    }

    @Test
    void theSchemaRefusesWhatIsNotWritten() {
        Schemas schemas = new Schemas("robustness");
        String document = json(EXAMPLE, "--simulate", "100", "--seed", "1");
        assertThat(schemas.errors("robustness", document)).isEmpty();
        assertThat(document)
                .contains("\"illustrativeLimits\": true")
                .contains("\"weight\": \"1400/83\"")
                .contains("\"weight\": \"230/3\"");
        for (String[] damage : new String[][] {
            {"tenderscore-robustness/1", "tenderscore-robustness/2"},
            {"\"robust\"", "\"firm\""},
            {"\"1400/83\"", "16.8674"},
            {"\"seed\": \"1\"", "\"seed\": 1"}
        }) {
            assertThat(schemas.errors("robustness", document.replace(damage[0], damage[1])))
                    .as(damage[1])
                    .isNotEmpty();
        }
    }

    @Test
    void markdownSaysTheSame() {
        String page = illustrative(EXAMPLE, "--format", "markdown", "--simulate", "100", "--seed", "1")
                .output();
        assertThat(page)
                .startsWith("# How firmly the award stands: ")
                .contains("\n## If one weight were another\n")
                .contains("| Quality - Methodology | 2 | stays 3 | 50.00 | 16.8674… | - |")
                .contains("\n### Per cent of the draws in which a tender has a place\n");
    }

    // ---- what cannot be used ----------------------------------------------------------------------------------------

    @Test
    void everyLimitThatIsMissingIsNamed() {
        Run run = run("robustness", EXAMPLE, "--steps", "2", "--parts", "16");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .isEqualTo(
                        "The limits of the verdict must all be stated, because they decide it; missing: --price-change,"
                                + " --weight-change, --reversals, --possible, --price-unit, --quantity-unit\n"
                                + "  Maybe try a named set: --limits illustrative\n");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Run run = run(
                "robustness",
                EXAMPLE,
                "--steps",
                "-1",
                "--price-change",
                "x",
                "--weight-change",
                "-2",
                "--reversals",
                "maybe",
                "--possible",
                "all",
                "--price-unit",
                "0",
                "--quantity-unit",
                "-1",
                "--parts",
                "1.5",
                "--simulate",
                "many",
                "--threads",
                "two",
                "--weights",
                "between price 30");
        assertThat(run.exitCode()).isEqualTo(2);
        String number =
                " cannot be used: The number must be whole, and from -9223372036854775808 to 9223372036854775807\n";
        assertThat(run.errors())
                .isEqualTo(
                        "The option --price-unit (0) cannot be used: The smallest change (0) of a price must be above zero\n"
                                + "The option --quantity-unit (-1) cannot be used: The smallest change (-1) of a quantity must be above"
                                + " zero\n"
                                + "The option --parts (1.5) cannot be used: The number (1.5) of parts of a range must be a whole"
                                + " number from 1 to 10000\n"
                                + "The option --steps (-1) cannot be used: The least number of grades (-1) of a verdict must not be"
                                + " negative; 0 asks for nothing\n"
                                + "The option --price-change (x) cannot be used: The text \"x\" is not a number; a number must be written"
                                + " in digits, such as 40, -3, 36.36 or 400/11\n"
                                + "The option --weight-change (-2) cannot be used: The least percentage of a weight (-2) of a verdict"
                                + " must not be negative; 0 asks for nothing\n"
                                + "The option --reversals (maybe) cannot be used: Reversals must be against the award or only told\n"
                                + "The option --possible (all) cannot be used: Weights must be free, published, ranked, around PERCENT, or between"
                                + " CRITERION LEAST MOST, with a semicolon between two criteria\n"
                                + "The option --simulate (many)" + number
                                + "The option --seed must be stated with --simulate: the draws follow from it\n"
                                + "The option --weights (between price 30) cannot be used: The limits (price 30) of a weight must be the"
                                + " id of a criterion, the least and the most per cent, such as price 30 50\n"
                                + "The option --threads (two)" + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--limits x|The option --limits (x) must name a set of limits: illustrative",
                "--parts 0|The option --parts (0) cannot be used: The number (0) of parts of a range must be from 1 to 10000",
                "--parts 99999999999|The option --parts (99999999999) cannot be used: The number (99999999999) of parts of a range must be a whole number from 1 to 10000",
                "--steps 3|The option --steps (3) must be left out where --limits gives the limits, or all limits be stated without it",
                "--reversals told|The option --reversals (told) must be left out where --limits gives the limits,",
                "--seed 5|The option --seed (5) must stand with --simulate DRAWS",
                "--weights free|The option --weights (free) must stand with --simulate DRAWS",
                "--threads 2|The option --threads (2) must stand with --simulate DRAWS",
                "--simulate 5|The option --seed must be stated with --simulate: the draws follow from it",
                "--uncertain price_within_5|The option --uncertain (price within 5) must stand with --simulate DRAWS",
                "--progress|The options --progress and --at-most must stand with --simulate DRAWS",
                "--simulate 9 --seed 1 --at-most 0|The option --at-most (0) cannot be used: The number of seconds must be whole, and from 1 to 86400",
                "--simulate 9 --seed 1 --uncertain price_far_5|The option --uncertain (price far 5) cannot be used: What is uncertain must be CRITERION or CRITERION of TENDER,",
                "--simulate 9 --seed 1 --uncertain price_within_5_6|The option --uncertain (price within 5 6) cannot be used: What is uncertain must be",
                "--simulate 9 --seed 1 --uncertain price_within_x|The option --uncertain (price within x) cannot be used: The text \"x\" is not a number;",
                "--simulate 9 --seed 1 --uncertain price_within_0|The option --uncertain (price within 0) cannot be used: The distance (0)",
                "--simulate 9 --seed 1 --uncertain price_grade_10_10|The option --uncertain (price grade 10 10) cannot be used: The criterion (price) must be one with marks,",
                "--simulate 9 --seed 1 --uncertain price_of_9_within_5|The option --uncertain (price of 9 within 5) cannot be used: The place (price of 9) must be one of the criteria quality-methodology, price, social-value, alone or followed by of and one of the ranked tenders 3, 1, 2",
                "--simulate 9 --seed 1 --uncertain price_within_5 --uncertain price_of_1_within_6|The option --simulate (9) cannot be used: The simulation has 1 fault:",
                "--possible around_x|The option --possible (around x) cannot be used: The text \"x\" is not a number;",
                "--possible around_0|The option --possible (around 0) cannot be used: The distance (0) from the published weights must be above 0 per cent",
                "--possible between_price_1_2;_price_3_4|The option --possible (between price 1 2; price 3 4) cannot be used: The criterion (price) must have limits only once",
                "--possible between_prize_1_2|The option --possible (between prize 1 2) cannot be used: The criterion (prize) must be one that earns points: quality-methodology, price, social-value",
                "--possible between_price_50_60|The option --possible (between price 50 60) cannot be used: The present weight (40) of price must be within its limits (50 to 60)",
                "--possible between_price_60_50|The option --possible (between price 60 50) cannot be used: The limits (60 to 50) of the weight of price must be per cent from 0 to 100, the lower one first",
                "--simulate 0 --seed 1|The option --simulate (0) cannot be used: The number (0) of draws of a simulation must be from 1 to 1000000000",
                "--simulate 9 --seed 1 --threads 0|The option --threads (0) cannot be used: The number (0) of threads of a simulation must be from 1 to 1024",
                "--simulate 9 --seed 1 --threads 99999999999|The option --threads (99999999999) cannot be used: The number (99999999999) of threads of a simulation must be from 1 to 1024",
                "--simulate 9 --seed 1 --weights between_price_90_95;_social-value_20_30|The option --weights (between price 90 95; social-value 20 30) cannot be used: The limits of the weights (110 to 225 per cent in all) must leave room"
            })
    void eachFaultHasItsWords(String options, String message) {
        String[] words = options.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        Run run = words[0].equals("--limits")
                ? run("robustness", EXAMPLE, words[0], words[1])
                : illustrative(EXAMPLE, words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).startsWith(message);
    }

    @Test
    void whatDoesNotFitTheAwardIsRefused() {
        assertThat(illustrative(LOWEST_COST, "--simulate", "9", "--seed", "1").errors())
                .startsWith(
                        "The option --simulate (9) cannot be used: The award rule (CP-LP) of the method must be a sum of"
                                + " points, such as weighted-sum");
        assertThat(illustrative(LOWEST_COST, "--possible", "ranked").errors())
                .isEqualTo(
                        "The option --possible (ranked) cannot be used: the award rule of the method adds up no points, so"
                                + " that it must be free\n");
        Run draft = illustrative("docs/examples/central-bedfordshire-draft.json");
        assertThat(draft.exitCode()).isEqualTo(2);
        assertThat(draft.errors()).contains("this is a draft, which cannot be scored");
    }
}
