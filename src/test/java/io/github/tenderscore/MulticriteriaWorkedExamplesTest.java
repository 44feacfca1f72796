package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Grid;
import io.github.tenderscore.ranking.Places;
import io.github.tenderscore.rule.Parameters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published examples of multi-criteria rules, read from the reference where it lies beside the project, to the digits that they print. */
class MulticriteriaWorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final Pattern TOLERANCE = Pattern.compile("tolerance=([0-9.e-]+)");

    private static final Pattern DECIMALS = Pattern.compile("rounding=([0-9]+) dp");

    /** An example as far as all have the same form. */
    private record Example(String id, Map<String, JsonNode> inputs, Map<String, JsonNode> expected, String notes) {

        Grid grid() {
            List<List<Ratio>> rows = matrix(inputs).stream()
                    .map(MulticriteriaWorkedExamplesTest::ratios)
                    .toList();
            int criteria = rows.get(0).size();
            List<Direction> better = Optional.ofNullable(inputs.get("objectives"))
                    .map(objectives -> objectives.asArray().stream()
                            .map(one -> one.asString().equals("max") ? Direction.HIGHEST : Direction.LOWEST)
                            .toList())
                    .orElseThrow();
            JsonNode weights = Optional.ofNullable(inputs.get("weights"))
                    .or(() -> Optional.ofNullable(inputs.get("weights_unnormalised")))
                    .orElseThrow();
            return new Grid(
                    rows,
                    better,
                    weights.isArray()
                            ? ratios(weights)
                            : IntStream.range(0, criteria)
                                    .mapToObj(i -> Ratio.ONE)
                                    .toList(),
                    List.of());
        }

        /** Within the tolerance of the notes, or half a unit of the last decimal that is printed. */
        void assertFigures(String name, List<Ratio> figures) {
            List<BigDecimal> printed = decimals(member(expected, name));
            assertThat(figures).hasSameSizeAs(printed);
            Ratio tolerance = tolerance(printed);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(figures.get(i).minus(Ratio.of(printed.get(i))).abs())
                        .as(id + " " + name + " " + i + ": " + figures.get(i) + " against " + printed.get(i))
                        .isLessThanOrEqualTo(tolerance);
            }
        }

        private Ratio tolerance(List<BigDecimal> printed) {
            Matcher stated = TOLERANCE.matcher(notes);
            if (stated.find()) {
                return Ratio.of(new BigDecimal(stated.group(1)));
            }
            Matcher rounded = DECIMALS.matcher(notes);
            int decimals = rounded.find()
                    ? Integer.parseInt(rounded.group(1))
                    : printed.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
            return Ratio.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Ratio.of(2));
        }

        /** The sources count dense: 1, 1, 2. */
        void assertRanks(List<Ratio> figures, Direction better) {
            List<Ratio> apart =
                    figures.stream().distinct().sorted(better.bestFirst()).toList();
            assertThat(figures.stream().map(figure -> apart.indexOf(figure) + 1).toList())
                    .as(id)
                    .isEqualTo(whole("rank"));
        }

        List<Integer> whole(String name) {
            return decimals(member(expected, name)).stream()
                    .map(BigDecimal::intValueExact)
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyExampleOfTheReference() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode node :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            Map<String, JsonNode> members = node.asObject();
            String id = member(members, "id").asString();
            if (id.startsWith("MC-")) {
                Example example = new Example(
                        id,
                        member(members, "inputs").asObject(),
                        member(members, "expected").asObject(),
                        member(members, "notes").asString());
                tests.add(DynamicTest.dynamicTest(id, () -> reproduce(example)));
            }
        }
        assertThat(tests).hasSize(13);
        return tests;
    }

    private static void reproduce(Example example) {
        switch (example.id) {
            case "MC-TOPSIS-2X3" -> reproduce(example, "similarity", rule("AG-TOPSIS price=0; normaliser=none"));
            case "MC-WSM-KRACKA" -> reproduce(example, "scores", rule("AG-WSUM price=0; normaliser=sum"));
            case "MC-WPM-WIKI" ->
                reproduce(example, "log10_scores", rule("AG-WPROD price=0; normaliser=sum; figure=log10"));
            case "MC-EDAS-MOBILE" -> reproduce(example, "scores", rule("AG-EDAS price=0"));
            case "MC-CODAS-ROC" -> reproduce(example, "scores", rule("AG-CODAS price=0; tau=0.02"));
            case "MC-ELECTRE2-CEBRIAN" ->
                reproduce(
                        example,
                        "scores",
                        rule("AG-ELECTRE2 price=0; normaliser=sum; p0=0.65; p1=0.5; p2=0.35; q0=0.65; q1=0.35"));
            case "MC-MOORA-KRACKA" -> moora(example);
            case "MC-ELECTRE1-CEBRIAN" -> kernel(example);
            case "MC-WASPAS-CHAKRABORTY" -> waspas(example);
            default -> vikor(example);
        }
    }

    private static AwardRule rule(String line) {
        return AwardRules.catalogue().parse(line);
    }

    private static void reproduce(Example example, String name, AwardRule rule) {
        List<Ratio> figures = example.grid().figures(rule);
        example.assertFigures(name, figures);
        example.assertRanks(figures, rule.direction());
    }

    /** The source weighs each of the seven criteria 1; here they weigh a seventh each. */
    private static void moora(Example example) {
        List<Ratio> figures = example.grid().figures(rule("AG-MOORA price=0")).stream()
                .map(figure -> figure.times(Ratio.of(7)))
                .toList();
        example.assertFigures("scores", figures);
        example.assertRanks(figures, Direction.HIGHEST);
    }

    private static void kernel(Example example) {
        List<Ratio> figures = example.grid().figures(rule("AG-ELECTRE1 price=0; normaliser=sum; p=0.65; q=0.35"));
        List<Integer> kernel = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).equals(Ratio.ONE))
                .boxed()
                .toList();
        assertThat(kernel).isEqualTo(example.whole("kernel_index"));
    }

    private static void waspas(Example example) {
        int scores = 0;
        for (JsonNode one : member(example.expected, "by_lambda").asArray()) {
            Map<String, JsonNode> expected = one.asObject();
            AwardRule rule = AwardRules.catalogue()
                    .create(
                            "AG-WASPAS",
                            Parameters.of("price", "0")
                                    .with(
                                            "lambda",
                                            member(expected, "lam").asNumber().toPlainString()));
            // the notes allow 0.0011; all 110 scores agree to half a unit of the fourth decimal, but for the source's
            // own rounding
            reproduce(new Example(example.id, example.inputs, expected, "tolerance=1e-4"), "scores", rule);
            scores += decimals(member(expected, "scores")).size();
        }
        assertThat(scores).isEqualTo(110);
    }

    private static void vikor(Example example) {
        AwardRule rule = rule("AG-VIKOR price=0; v=0.5");
        Contest contest = example.grid().contest();
        List<Ratio> figures = rule.figures(contest);
        example.assertFigures("Q", figures);
        example.assertFigures("S", steps(rule, contest, "S"));
        example.assertFigures("R", steps(rule, contest, "R"));
        int[] places = rule.places(contest, figures);
        if (!example.expected.containsKey("compromise_set")) {
            example.assertRanks(figures, rule.direction());
            return;
        }
        List<String> first = IntStream.range(0, places.length)
                .filter(i -> places[i] == 1)
                .mapToObj(i -> "A" + (i + 1))
                .toList();
        assertThat(first)
                .isEqualTo(member(example.expected, "compromise_set").asArray().stream()
                        .map(JsonNode::asString)
                        .toList());
        if (example.notes.contains("rank is by compromise set")) {
            example.assertRanks(Arrays.stream(places).mapToObj(Ratio::of).toList(), Direction.LOWEST);
        } else {
            example.assertRanks(figures, rule.direction());
        }
        // the library counts 1, 1, 3 where the source counts 1, 1, 2
        assertThat(Places.of(Arrays.stream(places).boxed().toList(), Comparator.<Integer>naturalOrder()))
                .isEqualTo(places);
    }

    private static List<Ratio> steps(AwardRule rule, Contest contest, String label) {
        return IntStream.range(0, contest.size())
                .mapToObj(i -> rule.explain(contest).apply(i).steps().stream()
                        .filter(step -> step.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .exact()
                        .orElseThrow())
                .toList();
    }

    // ---- reading
    // --------------------------------------------------------------------------------------------------------------

    private static JsonNode member(Map<String, JsonNode> members, String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow(() -> new AssertionError("no member " + name));
    }

    private static List<JsonNode> matrix(Map<String, JsonNode> inputs) {
        return member(inputs, "matrix").asArray();
    }

    private static List<BigDecimal> decimals(JsonNode numbers) {
        return numbers.asArray().stream().map(JsonNode::asNumber).toList();
    }

    private static List<Ratio> ratios(JsonNode numbers) {
        return decimals(numbers).stream().map(Ratio::of).toList();
    }
}
