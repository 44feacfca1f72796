package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.AgreementStatistics;
import io.github.tenderscore.panel.AlphaMetric;
import io.github.tenderscore.panel.IntraclassCorrelation;
import io.github.tenderscore.panel.IntraclassCorrelation.Estimate;
import io.github.tenderscore.panel.KendallW;
import io.github.tenderscore.panel.Ratings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published examples of agreement statistics as the reference beside the project has them, each to the digits that it prints. */
class AgreementWorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    @TestFactory
    List<DynamicTest> everyExampleOfTheReference() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            String id = member(example, "id").asString();
            if (id.startsWith("CN-")) {
                tests.add(DynamicTest.dynamicTest(
                        id,
                        () -> reproduce(
                                member(example, "rule").asString(),
                                member(example, "inputs"),
                                member(example, "expected").asObject())));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(5);
        return tests;
    }

    private static void reproduce(String rule, JsonNode inputs, Map<String, JsonNode> expected) {
        switch (rule) {
            case "CN-KRIPPENDORFF" -> alpha(inputs, expected);
            case "CN-ICC" ->
                correlation(table(member(inputs, "ratings_by_target").asArray()), expected);
            case "CN-KENDALL-W" ->
                kendall(table(member(inputs, "subjects_x_items").asObject().values()), expected);
            default -> throw new AssertionError("no statistic for the rule " + rule);
        }
    }

    private static void alpha(JsonNode inputs, Map<String, JsonNode> expected) {
        AlphaMetric metric =
                AlphaMetric.valueOf(member(inputs, "level").asString().toUpperCase(Locale.ROOT));
        Ratings ratings = table(member(inputs, "ratings_by_coder").asArray()).turned();
        assertPrinted(
                number(AgreementStatistics.krippendorffAlpha(ratings, metric).value()), expected, "alpha");
    }

    private static void kendall(Ratings ratings, Map<String, JsonNode> expected) {
        KendallW found = AgreementStatistics.kendallW(ratings).value().orElseThrow();
        assertPrinted(number(Optional.of(found.w())), expected, "W");
        assertPrinted(number(Optional.of(found.chiSquare())), expected, "Q_chi2");
        assertPrinted(found.degreesOfFreedom(), expected, "df");
        assertPrinted(found.p(), expected, "p");
    }

    private static void correlation(Ratings ratings, Map<String, JsonNode> expected) {
        List<Estimate> estimates = AgreementStatistics.intraclassCorrelation(ratings, Percent.of("95"))
                .value()
                .map(IntraclassCorrelation::estimates)
                .orElseThrow();
        List<String> names = List.of("ICC1", "ICC2_A1", "ICC3_C1", "ICC1k", "ICC2k", "ICC3k");
        for (int i = 0; i < names.size(); i++) {
            Estimate one = estimates.get(i);
            assertPrinted(number(one.value().value()), expected, names.get(i));
            assertPrinted(number(one.test().value().map(IntraclassCorrelation.FTest::f)), printed(expected, "F", i));
            assertPrinted(one.interval().value().orElseThrow().low(), printed(expected, "CI95_low", i));
            assertPrinted(one.interval().value().orElseThrow().high(), printed(expected, "CI95_high", i));
        }
    }

    // ---- reading
    // --------------------------------------------------------------------------------------------------------------

    private static JsonNode member(JsonNode object, String name) {
        return Optional.ofNullable(object.asObject().get(name))
                .orElseThrow(() -> new AssertionError("no member " + name));
    }

    private static Ratings table(Collection<JsonNode> rows) {
        return Ratings.of(rows.stream()
                .map(row -> row.asArray().stream()
                        .map(mark -> mark.isNull() ? "-" : mark.asNumber().toPlainString())
                        .collect(Collectors.joining(" ")))
                .toArray(String[]::new));
    }

    private static BigDecimal printed(Map<String, JsonNode> expected, String name, int place) {
        return Optional.ofNullable(expected.get(name))
                .orElseThrow(() -> new AssertionError("no member " + name))
                .asArray()
                .get(place)
                .asNumber();
    }

    private static double number(Optional<Ratio> exact) {
        Ratio ratio = exact.orElseThrow();
        return new BigDecimal(ratio.bigNumerator())
                .divide(new BigDecimal(ratio.bigDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static void assertPrinted(double found, Map<String, JsonNode> expected, String name) {
        assertPrinted(
                found,
                Optional.ofNullable(expected.get(name))
                        .orElseThrow(() -> new AssertionError("no member " + name))
                        .asNumber());
    }

    /** Within half a unit of the last printed digit. */
    private static void assertPrinted(double found, BigDecimal printed) {
        double half = Math.pow(10, -printed.scale()) / 2;
        assertThat(found).isCloseTo(printed.doubleValue(), within(half * 1.000001));
    }
}
