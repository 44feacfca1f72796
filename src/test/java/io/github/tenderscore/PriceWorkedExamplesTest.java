package io.github.tenderscore;

import static io.github.tenderscore.model.Options.rounding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScale.Grade;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Examples that buyers and others published, reproduced digit for digit through the front door.
 *
 * <p>Each is written out here with its source. Where the reference lies beside the project, its own text of them is read too.
 */
class PriceWorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final List<String> RULES =
            List.of("PR-HYP-MIN", "PR-LIN-SPAN", "PR-LIN-RELMIN", "PR-LIN-SPAN + AG-WSUM");

    private static final Pattern ROUNDING = Pattern.compile("rounding=(integer|\\d+ dp) (half-up|truncated|in )");

    // ---- written out
    // ----------------------------------------------------------------------------------------------------

    /** Cabinet Office guidance on Digital Outcomes and Specialists, quoted by Shakespeare Martineau, 13 May 2021. */
    @Test
    void digitalOutcomesAndSpecialists() {
        Assessment assessment = assess(
                "1",
                PriceRules.lowestOverPrice(),
                Optional.of(Rounding.halfUp(3)),
                Map.of("A", "15000", "B", "10000", "C", "30000"));
        assertPoints(assessment, Map.of("A", "0.667", "B", "1", "C", "0.333"));
    }

    /** submissionsrecht.ch, "Die Preisspanne beeinflusst die Gewichtung der Zuschlagskriterien", 20 March 2020. */
    @Test
    void swissPriceSpans() {
        Map<String, String> prices = Map.of("1", "1000000", "2", "1100000", "3", "1200000");
        assertPoints(
                assess("5", PriceRules.priceSpan("75"), Optional.of(Rounding.down(2)), prices),
                Map.of("1", "5", "2", "4.33", "3", "3.66"));
        assertPoints(
                assess("5", PriceRules.priceSpan("30"), Optional.of(Rounding.down(2)), prices),
                Map.of("1", "5", "2", "3.33", "3", "1.66"));
    }

    /** The same source: 50 points for the price, 25 for references, 25 for the analysis; tender 3 wins. */
    @Test
    void swissPriceSpanInATotal() {
        assertSwissTotal(Map.of("1", "80", "2", "83.3", "3", "86.6"));
    }

    /** submissionsrecht.ch, "Preisbewertung - die lineare Methode", 22 February 2020; 3, 2 and 0 worked out from its line. */
    @Test
    void swissLinearMethod() {
        assertPoints(
                assess(
                        "5",
                        PriceRules.priceSpan("50"),
                        Optional.empty(),
                        Map.of("1", "1000000", "2", "1200000", "3", "1300000", "4", "1600000")),
                Map.of("1", "5", "2", "3", "3", "2", "4", "0"));
    }

    /** OSCE (Peru), Evaluacion y Calificacion de Propuestas para la Contratacion de Obras, article 101. */
    @Test
    void peruvianExecutionPeriods() {
        assertPoints(
                assess(
                        "10",
                        PriceRules.percentageAboveLowest(Clamp.NONE),
                        Optional.of(Rounding.down(3)),
                        Map.of("A", "150", "B", "120", "C", "130", "D", "135")),
                Map.of("A", "7.5", "B", "10", "C", "9.166", "D", "8.75"));
    }

    /** Impact Bids, "The quality imperative": whole points. */
    @Test
    void wholePointsForThePrice() {
        assertPoints(
                assess(
                        "40",
                        PriceRules.lowestOverPrice(),
                        Optional.of(Rounding.halfUp(0)),
                        Map.of("1", "100", "2", "105", "3", "108")),
                Map.of("1", "40", "2", "38", "3", "37"));
    }

    /** jinee.net, bid evaluation and score calculation (Korea): two decimals, half-up. */
    @Test
    void koreanPricePoints() {
        assertPoints(
                assess(
                        "30",
                        PriceRules.lowestOverPrice(),
                        Optional.of(Rounding.halfUp(2)),
                        Map.of("lowest", "80000000", "bid", "85000000")),
                Map.of("lowest", "30", "bid", "28.24"));
    }

    /** A public test suite of Colombia's standard documents: seven decimals, truncated. */
    @Test
    void colombianLowestPrice() {
        assertPoints(
                assess(
                        "48.5",
                        PriceRules.lowestOverPrice(),
                        Optional.of(Rounding.down(7)),
                        Map.of("A", "100", "B", "90", "C", "80")),
                Map.of("A", "38.8", "B", "43.1111111", "C", "48.5"));
    }

    /**
     * BidReady, "How Government Tenders Are Evaluated": A's total of 92 is printed; B's printed parts, 72 and 20, tie with it. C's
     * preference points are not in the source, and 0 stands for them.
     */
    @Test
    void southAfricanPreferencePoints() {
        Map<String, String> prices = Map.of("A", "1000000", "B", "1100000", "C", "1200000");
        assertPoints(
                assess("80", PriceRules.percentageAboveLowest(Clamp.NONE), Optional.of(Rounding.halfUp(2)), prices),
                Map.of("A", "80", "B", "72", "C", "64"));
        assertThat(withPreference(prices, Map.of("A", "12", "B", "20")))
                .isEqualTo(ratios(Map.of("A", "92", "B", "92", "C", "64")));
    }

    /** Negometrix, "Low bid scoring formula": points of 200; the dearer tender A wins by 146 to 144. */
    @Test
    void lowBidScoringInPoints() {
        Methodology method = Methodology.named("Low bid")
                .weightsInPoints("200")
                .quantity("experience", "Experience", "60", SocialValueRules.towardsTarget("60"))
                .quantity("assurance", "Extent of quality assurance", "40", SocialValueRules.towardsTarget("40"))
                .quantity("time", "Time to completion", "30", SocialValueRules.towardsTarget("30"))
                .price("price", "Price score", "70", PriceRules.lowestOverPrice())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender(
                        "A",
                        "A",
                        t -> t.price("10000")
                                .quantity("experience", "40")
                                .quantity("assurance", "30")
                                .quantity("time", "20"))
                .tender(
                        "B",
                        "B",
                        t -> t.price("8000")
                                .quantity("experience", "32")
                                .quantity("assurance", "20")
                                .quantity("time", "22"))
                .assess();
        assertThat(totals(assessment)).isEqualTo(ratios(Map.of("A", "146", "B", "144")));
        assertThat(assessment.result("A").points("price").orElseThrow().published())
                .isEqualTo(Ratio.of(56));
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("A");
    }

    // ---- read from the reference
    // ------------------------------------------------------------------------------------------

    @TestFactory
    List<DynamicTest> everyExampleOfTheReference() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            String rule = member(example, "rule").asString();
            if (RULES.contains(rule)) {
                tests.add(DynamicTest.dynamicTest(member(example, "id").asString(), () -> reproduce(rule, example)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests;
    }

    private static void reproduce(String rule, JsonNode example) {
        Map<String, JsonNode> inputs = member(example, "inputs").asObject();
        Map<String, JsonNode> expected = member(example, "expected").asObject();
        if (rule.endsWith("AG-WSUM")) {
            assertSwissTotal(numbers(expected, "totals"));
            return;
        }
        Map<String, String> prices = prices(inputs);
        PriceRule used = switch (rule) {
            case "PR-HYP-MIN" -> PriceRules.lowestOverPrice();
            case "PR-LIN-SPAN" -> PriceRules.priceSpan(number(inputs, "price_span_pct"));
            default -> PriceRules.percentageAboveLowest(Clamp.NONE);
        };
        String available = number(inputs, "max_score", "weight", "max_points", "max");
        Assessment assessment =
                assess(available, used, statedRounding(member(example, "notes").asString()), prices);
        if (expected.containsKey("score")) {
            assertPoints(assessment, Map.of("bid", number(expected, "score")));
        } else {
            assertPoints(assessment, numbers(expected, "scores", "points", "price_points"));
        }
        if (expected.containsKey("zero_point_price")) {
            assertZeroPoint(used, prices, expected);
        }
        if (inputs.containsKey("preference_points")) {
            assertThat(withPreference(prices, numbers(inputs, "preference_points")))
                    .containsAllEntriesOf(ratios(numbers(expected, "total")));
        }
    }

    private static void assertZeroPoint(PriceRule rule, Map<String, String> prices, Map<String, JsonNode> expected) {
        ReferenceStatistics reference = ReferenceStatistics.of(
                prices.values().stream().map(Ratio::parse).toList());
        Ratio zero = Ratio.parse(number(expected, "zero_point_price"));
        assertThat(rule.share(zero, reference)).isEqualTo(Ratio.ZERO);
        assertThat(rule.share(zero.minus(Ratio.parse("0.01")), reference)).isGreaterThan(Ratio.ZERO);
        assertThat(zero.minus(reference.min())).isEqualTo(Ratio.parse(number(expected, "span_amount")));
    }

    /** South Africa's 80/20 system: 80 points for the price and up to 20 of preference. */
    private static Map<String, Ratio> withPreference(Map<String, String> prices, Map<String, String> preference) {
        Methodology method = Methodology.named("80/20")
                .weightsInPoints("100")
                .price("price", "Price", "80", PriceRules.percentageAboveLowest(Clamp.NONE))
                .quantity("preference", "Preference points", "20", SocialValueRules.towardsTarget("20"))
                .rounding(Rounding.halfUp(2).atCriterion())
                .build();
        Evaluation evaluation = Evaluation.under(method);
        for (Map.Entry<String, String> price : prices.entrySet()) {
            evaluation = evaluation.tender(
                    price.getKey(),
                    price.getKey(),
                    t -> t.price(price.getValue())
                            .quantity("preference", preference.getOrDefault(price.getKey(), "0")));
        }
        return totals(evaluation.assess());
    }

    // ---- the methods
    // ------------------------------------------------------------------------------------------------------

    private static void assertSwissTotal(Map<String, String> expected) {
        MarkScale ofTwentyFive = MarkScale.of(
                Grade.of("0", "nothing"), Grade.of("15", "fair"), Grade.of("20", "good"), Grade.of("25", "excellent"));
        Methodology method = Methodology.named("Price span of 75 per cent")
                .weightsInPoints("100")
                .price(
                        "price",
                        "Price",
                        "50",
                        PriceRules.priceSpan("75"),
                        rounding(Rounding.down(1).atCriterion()))
                .mark("references", "References", "25", ofTwentyFive)
                .mark("analysis", "Analysis", "25", ofTwentyFive)
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender(
                        "1",
                        "One",
                        t -> t.price("1000000").mark("references", "15").mark("analysis", "15"))
                .tender(
                        "2",
                        "Two",
                        t -> t.price("1100000").mark("references", "20").mark("analysis", "20"))
                .tender(
                        "3",
                        "Three",
                        t -> t.price("1200000").mark("references", "25").mark("analysis", "25"))
                .assess();
        assertThat(totals(assessment)).isEqualTo(ratios(expected));
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("3");
    }

    private static Assessment assess(
            String points, PriceRule rule, Optional<Rounding.Digits> digits, Map<String, String> prices) {
        MethodologyBuilder builder =
                Methodology.named("Price alone").weightsInPoints(points).price("price", "Price", rule);
        digits.ifPresent(d -> builder.rounding(d.atCriterion()));
        Evaluation evaluation = Evaluation.under(builder.build());
        for (Map.Entry<String, String> price : prices.entrySet()) {
            evaluation = evaluation.tender(price.getKey(), price.getKey(), t -> t.price(price.getValue()));
        }
        return evaluation.assess();
    }

    private static void assertPoints(Assessment assessment, Map<String, String> expected) {
        assertThat(expected).isNotEmpty();
        assertThat(totals(assessment)).containsAllEntriesOf(ratios(expected));
    }

    private static Map<String, Ratio> totals(Assessment assessment) {
        Map<String, Ratio> totals = new LinkedHashMap<>();
        assessment
                .results()
                .forEach(result ->
                        totals.put(result.tender().id(), result.figure().orElseThrow()));
        return totals;
    }

    private static Map<String, Ratio> ratios(Map<String, String> texts) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        texts.forEach((id, text) -> ratios.put(id, Ratio.of(new BigDecimal(text))));
        return ratios;
    }

    // ---- reading
    // --------------------------------------------------------------------------------------------------------------

    private static JsonNode member(JsonNode object, String name) {
        return Optional.ofNullable(object.asObject().get(name))
                .orElseThrow(() -> new AssertionError("no member " + name));
    }

    private static Map<String, String> prices(Map<String, JsonNode> inputs) {
        return inputs.containsKey("lowest")
                ? Map.of("lowest", number(inputs, "lowest"), "bid", number(inputs, "bid"))
                : numbers(inputs, "prices", "values");
    }

    private static JsonNode first(Map<String, JsonNode> members, String... names) {
        for (String name : names) {
            JsonNode found = members.get(name);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("none of " + List.of(names) + " in " + members.keySet());
    }

    private static String number(Map<String, JsonNode> members, String... names) {
        return first(members, names).asNumber().toPlainString();
    }

    private static Map<String, String> numbers(Map<String, JsonNode> members, String... names) {
        Map<String, String> numbers = new LinkedHashMap<>();
        first(members, names)
                .asObject()
                .forEach((id, number) -> numbers.put(id, number.asNumber().toPlainString()));
        return numbers;
    }

    /** The rounding that the notes of an example state; none where they state none. */
    private static Optional<Rounding.Digits> statedRounding(String notes) {
        Matcher stated = ROUNDING.matcher(notes);
        if (!stated.find()) {
            assertThat(notes).doesNotContain("rounding=");
            return Optional.empty();
        }
        String decimals = stated.group(1);
        int kept = decimals.equals("integer") ? 0 : Integer.parseInt(decimals.substring(0, decimals.indexOf(' ')));
        return Optional.of(stated.group(2).equals("truncated") ? Rounding.down(kept) : Rounding.halfUp(kept));
    }
}
