package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.ExchangeRateDraw;
import io.github.tenderscore.price.Nearest;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published examples of rules that compare with a reference price, digit for digit: Korea's by the qualification rules, Colombia's by a
 * public test suite of its standard documents. Each is written out here, and read from the reference where that lies beside the project.
 */
class ReferencePriceExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    /** Colombia: 100, 90 and 80 score out of 100, truncated at seven decimals. */
    private static final Map<String, String> HUNDRED_NINETY_EIGHTY = Map.of("A", "100", "B", "90", "C", "80");

    /** The standard documents, by the names that the example CO-TRM-SELECT uses. */
    private static final Map<String, String> NAMES = Map.of(
            "PR-REF-MEDIAN", "mediana valor absoluto",
            "PR-REF-GEO", "media geometrica",
            "PR-REF-LOWMEAN", "media aritmetica baja",
            "PR-HYP-MIN", "menor valor");

    // ---- written out ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "PR-REF-MEDIAN, 88.8888888, 100, 88.8888888, 90",
        "PR-REF-LOWMEAN, 82.3529411, 94.117647, 94.117647, 85",
        "PR-REF-MEAN, 77.7777777, 100, 88.8888888, 90"
    })
    void colombianCloseness(String id, String a, String b, String c, String reference) {
        PriceRule rule = colombian(id);
        assertThat(scores(rule, HUNDRED_NINETY_EIGHTY)).isEqualTo(ratios(Map.of("A", a, "B", b, "C", c)));
        assertThat(referencePrice(rule, HUNDRED_NINETY_EIGHTY)).isEqualTo(Ratio.parse(reference));
    }

    /** Example CO-ALTA-1 gives the reference alone; the scores are worked out by hand from its formula. */
    @Test
    void colombianHighMean() {
        PriceRule rule = colombian("PR-REF-HIGHMEAN");
        assertThat(referencePrice(rule, HUNDRED_NINETY_EIGHTY)).isEqualTo(Ratio.of(95));
        // 100 × (1 - 2 × 5/95), 100 × (1 - 5/95), 100 × (1 - 15/95)
        assertThat(scores(rule, HUNDRED_NINETY_EIGHTY))
                .isEqualTo(ratios(Map.of("A", "89.4736842", "B", "94.7368421", "C", "84.2105263")));
    }

    /** Example CO-GEO-PO-1: the fourth root of 110 × 100 × 90 × 80, its check value, and the budget three times for seven offers. */
    @Test
    void colombianGeometricMeanWithBudget() {
        PriceRule rule = colombian("PR-REF-GEOBUDGET");
        assertGeometricMean(rule, HUNDRED_NINETY_EIGHTY, Ratio.of(110L * 100 * 90 * 80));
        assertThat(rule.reference().times().of(7)).isEqualTo(3);
    }

    /** Example KR-QUAL-70-5: 70 - 5 × |91 - 89.03|. */
    @Test
    void koreanQualification() {
        assertQualification("114156413", "128226825", "91", "5", "70", "0.8903", "60.15");
    }

    /** Example KR-RATIO-1: the ratio in per cent to four decimals, and the floor that it misses. */
    @Test
    void koreanRatio() {
        assertRatio("69169310", "81896492", "84.4594", "86.745", false);
    }

    // ---- read from the reference ------------------------------------------------------------------------------------

    @Test
    void everyExampleOfTheReference() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        int found = 0;
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            String rule = text(example, "rule");
            if (rule.startsWith("PR-REF-") || rule.equals(ExchangeRateDraw.ID)) {
                reproduce(text(example, "id"), rule, member(example, "inputs"), member(example, "expected"));
                found++;
            }
        }
        assertThat(found).isEqualTo(8);
    }

    private static void reproduce(String id, String rule, JsonNode inputs, JsonNode expected) {
        switch (id) {
            case "KR-QUAL-70-5" ->
                assertQualification(
                        number(inputs, "bid"),
                        number(inputs, "planned_price"),
                        Ratio.parse(number(inputs, "target_ratio"))
                                .times(Ratio.HUNDRED)
                                .toString(),
                        number(inputs, "slope"),
                        number(inputs, "weight"),
                        number(expected, "ratio"),
                        number(expected, "score"));
            case "KR-RATIO-1" ->
                assertRatio(
                        number(inputs, "bid"),
                        number(inputs, "planned_price"),
                        number(expected, "bid_rate_pct"),
                        number(inputs, "award_floor_pct"),
                        member(expected, "passes_floor").asBoolean());
            case "CO-TRM-SELECT" ->
                assertThat(member(inputs, "trm").asArray().stream()
                                .map(rate -> NAMES.get(ExchangeRateDraw.CURRENT.rule(rate.asString()))))
                        .containsExactlyElementsOf(member(expected, "methods").asArray().stream()
                                .map(JsonNode::asString)
                                .toList());
            case "CO-GEO-PO-1" -> {
                PriceRule used = PriceRules.closeToGeometricMeanWithBudget(number(inputs, "budget"));
                assertThat(text(expected, "reference")).isEqualTo("(110*100*90*80)^(1/4)");
                assertGeometricMean(used, numbers(inputs, "values"), Ratio.of(110L * 100 * 90 * 80));
                assertThat(used.reference().times().of(7))
                        .isEqualTo(Integer.parseInt(number(expected, "times_budget_when_7_offers")));
            }
            default -> assertColombian(colombian(rule), inputs, expected);
        }
    }

    private static void assertColombian(PriceRule rule, JsonNode inputs, JsonNode expected) {
        Map<String, String> prices = numbers(inputs, "values");
        assertThat(referencePrice(rule, prices)).isEqualTo(Ratio.parse(number(expected, "reference")));
        if (expected.asObject().containsKey("scores")) {
            assertThat(number(inputs, "max")).isEqualTo("100");
            assertThat(scores(rule, prices)).isEqualTo(ratios(numbers(expected, "scores")));
        }
    }

    // ---- what is held -----------------------------------------------------------------------------------------------

    private static PriceRule colombian(String id) {
        return switch (id) {
            case "PR-REF-MEDIAN" -> PriceRules.closeToMedian(Statistic.BELOW_MEDIAN);
            case "PR-REF-LOWMEAN" -> PriceRules.closeToLowMean();
            case "PR-REF-HIGHMEAN" -> PriceRules.closeToHighMean();
            case "PR-REF-MEAN" -> PriceRules.closeToMean();
            case "PR-REF-GEOBUDGET" -> PriceRules.closeToGeometricMeanWithBudget("110");
            default -> throw new AssertionError(id);
        };
    }

    /** Through the front door: 100 points for the price, truncated at seven decimals. */
    private static Map<String, Ratio> scores(PriceRule rule, Map<String, String> prices) {
        Methodology method = Methodology.named("Precio")
                .weightsInPoints("100")
                .price("price", "Price", rule)
                .rounding(Rounding.down(7).atCriterion())
                .build();
        Evaluation evaluation = Evaluation.under(method);
        for (Map.Entry<String, String> price : prices.entrySet()) {
            evaluation = evaluation.tender(price.getKey(), price.getKey(), t -> t.price(price.getValue()));
        }
        Assessment assessment = evaluation.assess();
        Map<String, Ratio> scores = new LinkedHashMap<>();
        for (String id : prices.keySet()) {
            scores.put(id, assessment.result(id).points("price").orElseThrow().published());
        }
        return scores;
    }

    private static ReferenceStatistics statistics(PriceRule rule, Map<String, String> prices) {
        return rule.reference()
                .statistics(prices.values().stream().map(Ratio::parse).toList());
    }

    private static Ratio referencePrice(PriceRule rule, Map<String, String> prices) {
        return figure(rule.explain(Ratio.of(70), statistics(rule, prices)), "Reference price");
    }

    private static Ratio figure(Step step, String label) {
        return step.steps().stream()
                .filter(below -> below.label().equals(label))
                .findFirst()
                .flatMap(Step::value)
                .orElseThrow();
    }

    private static void assertGeometricMean(PriceRule rule, Map<String, String> prices, Ratio product) {
        Ratio found = referencePrice(rule, prices);
        assertThat(Rounding.halfUp(6).format(found)).isEqualTo("94.336834");
        assertThat(found.power(4).minus(product).abs()).isLessThan(Ratio.parse("1/10000000000000000000000"));
    }

    private static void assertQualification(
            String bid, String planned, String target, String slope, String points, String ratio, String score) {
        PriceRule rule = PriceRules.closeToTarget(planned, target, slope, points, Clamp.NONE);
        Ratio price = Ratio.parse(bid);
        ReferenceStatistics reference = ReferenceStatistics.of(List.of(price));
        assertThat(rule.share(price, reference).times(Ratio.parse(points))).isEqualTo(Ratio.parse(score));
        assertThat(figure(rule.explain(price, reference), "Ratio")).isEqualTo(Ratio.parse(ratio));
    }

    private static void assertRatio(String bid, String planned, String percent, String floor, boolean passes) {
        PriceRule rule = PriceRules.closeness(
                Anchor.fixed(planned), "1", "1", "1", "6 half-up", Nearest.NONE, Clamp.NONE, ReferenceSet.ADMITTED);
        Ratio price = Ratio.parse(bid);
        Ratio ratio = figure(rule.explain(price, ReferenceStatistics.of(List.of(price))), "Ratio");
        assertThat(ratio.times(Ratio.HUNDRED)).isEqualTo(Ratio.parse(percent));
        assertThat(ratio.times(Ratio.HUNDRED).compareTo(Ratio.parse(floor)) >= 0)
                .isEqualTo(passes);
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    private static JsonNode member(JsonNode object, String name) {
        return Optional.ofNullable(object.asObject().get(name))
                .orElseThrow(() -> new AssertionError("no member " + name));
    }

    private static String text(JsonNode object, String name) {
        return member(object, name).asString();
    }

    private static String number(JsonNode object, String name) {
        return member(object, name).asNumber().toPlainString();
    }

    private static Map<String, String> numbers(JsonNode object, String name) {
        Map<String, String> numbers = new LinkedHashMap<>();
        member(object, name)
                .asObject()
                .forEach((id, number) -> numbers.put(id, number.asNumber().toPlainString()));
        return numbers;
    }

    private static Map<String, Ratio> ratios(Map<String, String> texts) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        texts.forEach((id, text) -> ratios.put(id, Ratio.parse(text)));
        return ratios;
    }
}
