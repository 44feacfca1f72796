package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts the worked examples of the reference that are reproduced, and fails where one is not. */
class WorkedExamplesCountTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");
    private static final Path TESTS = Path.of("src/test/java/io/github/tenderscore");

    /** How the examples of a kind are told, and the test that reproduces all of them; each of these counts its own. */
    private record Part(String rules, String ids, String test) {

        boolean holds(String rule, String id) {
            return rule.matches(rules) && id.matches(ids);
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("PR-HYP-MIN|PR-LIN-(SPAN|RELMIN)( \\+ AG-WSUM)?", ".*", "PriceWorkedExamplesTest"),
            new Part("PR-REF-.*|SEL-TRM", ".*", "ReferencePriceExamplesTest"),
            new Part("CP-(FEATURE-COEF|NPV)", ".*", "CompositeWorkedExamplesTest"),
            new Part("AG-.*", "MC-.*", "MulticriteriaWorkedExamplesTest"),
            new Part("AL-.*", ".*", "LowTenderWorkedExamplesTest"),
            new Part("QL-COMPRESS", ".*", "quality/QualityTransformsTest"),
            new Part("WT-AHP", ".*", "weighting/AnalyticHierarchyTest"),
            new Part("CN-.*", ".*", "AgreementWorkedExamplesTest"));

    private static String text(JsonNode example, String member) {
        return Optional.ofNullable(example.asObject().get(member)).orElseThrow().asString();
    }

    @Test
    void everyWorkedExampleIsReproduced() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        List<String> left = new ArrayList<>();
        int all = 0;
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            all++;
            String rule = text(example, "rule");
            String id = text(example, "id");
            Optional<Part> part =
                    PARTS.stream().filter(one -> one.holds(rule, id)).findFirst();
            if (part.isEmpty() || !names(part.get(), rule, id)) {
                left.add(id);
            }
        }
        System.out.println("worked examples reproduced: " + (all - left.size()) + " of " + all);
        assertThat(left).isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(48);
    }

    /** A test that reads its examples by rule, by the start of their ids, or one by one names them so. */
    private static boolean names(Part part, String rule, String id) throws IOException {
        String source = Files.readString(TESTS.resolve(part.test() + ".java"));
        String start = rule.substring(0, rule.indexOf('-') + 1);
        return source.contains('"' + id + '"')
                || source.contains('"' + rule + '"')
                || source.contains("startsWith(\"" + start)
                || source.contains("startsWith(\"" + id.substring(0, 3));
    }
}
