package io.github.tenderscore;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.passFail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.EnergyServiceOffer;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published examples of rules that set price against quality, reproduced digit for digit. */
class CompositeWorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final SocialValueRule NO_POINTS = SocialValueRules.towardsTarget("1");

    /** From so large an amount on the source prints the digits of a binary double, not those of the exact figure. */
    private static final Ratio LARGE = Ratio.of(100_000_000);

    // ---- written out ------------------------------------------------------------------------------------------------

    /**
     * ProzorroUKR/esculator, test data of commit de028261 (29 May 2018): the base bid, with a contract of a year and 8 days or of two
     * years and a day, announced on 18 August 2017.
     */
    @Test
    void energyServiceOfAYearAndEightDays() {
        EnergyServiceOffer offer = offer("1", "8");
        assertThat(printed(offer.payments())).isEqualTo("178.83858904110");
        assertThat(printed(offer.netPresentValue())).isEqualTo("1652.13718293615");
        assertThat(offer.explain().exact()).contains(offer.netPresentValue());
        assertThat(Ratio.sum(offer.explain().steps().stream()
                        .map(step -> step.exact().orElseThrow())
                        .toList()))
                .isEqualTo(offer.netPresentValue());
    }

    private static EnergyServiceOffer offer(String years, String days) {
        List<Ratio> reductions = new ArrayList<>(List.of(Ratio.parse("92.47")));
        IntStream.range(0, 20).forEach(i -> reductions.add(Ratio.of(250)));
        return new EnergyServiceOffer(
                Ratio.parse("0.125"),
                LocalDate.parse("2017-08-18"),
                Ratio.parse("0.7"),
                Integer.parseInt(years),
                Integer.parseInt(days),
                reductions);
    }

    /** The same source through the front door: the contract of a year leaves the owner more than that of two. */
    @Test
    void energyServicesAreRankedByTheirNetPresentValue() {
        Assessment assessment = Evaluation.under(energyMethod("reduction-"))
                .tender("two", "Two years", t -> bid(t, "2", "1"))
                .tender("one", "One year", t -> bid(t, "1", "8"))
                .assess();
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("one");
        assertThat(printed(assessment.result("one").figure().orElseThrow())).isEqualTo("1652.13718293615");
        assertThat(printed(assessment.result("two").figure().orElseThrow())).isEqualTo("1516.76226628463");
    }

    @Test
    void aMethodWithoutTheCriteriaThatItsRuleReadsIsRefused() {
        assertThatThrownBy(() -> energyMethod("saving-"))
                .hasMessageContaining(
                        "The criterion (saving-0) that the award rule CP-NPV reads must be one of the method")
                .hasMessageContaining("(saving-20)");
    }

    @Test
    void anIdWithACommaIsToldFromTwoIds() {
        assertThatThrownBy(() -> Methodology.named("Illustrative")
                        .award(AwardRules.priceAndCosts("energy, repair"))
                        .price("price", "Price")
                        .quantity("energy, repair", "Energy and repair", NO_POINTS, passFail(), minimum("0"))
                        .build())
                .hasMessageContaining(
                        "The criterion (energy) that the award rule CP-LCC-ADD reads must be one of the method\n"
                                + "  Maybe \"energy, repair\" was meant; a rule names criteria with commas between them, so give it"
                                + " an id without");
    }

    private static TenderBuilder bid(TenderBuilder tender, String years, String days) {
        TenderBuilder bid = tender.quantity("payments", "0.7")
                .quantity("years", years)
                .quantity("days", days)
                .quantity("reduction-0", "92.47");
        for (int period = 1; period <= 20; period++) {
            bid = bid.quantity("reduction-" + period, "250");
        }
        return bid;
    }

    private static Methodology energyMethod(String reductions) {
        MethodologyBuilder method = Methodology.named("Energy service")
                .award(AwardRules.energyServiceValue("0.125", "2017-08-18", "payments", "years", "days", reductions))
                .quantity("payments", "Yearly payments", NO_POINTS, passFail(), minimum("0"))
                .quantity("years", "Years", NO_POINTS, passFail(), minimum("0"))
                .quantity("days", "Days", NO_POINTS, passFail(), minimum("0"));
        for (int period = 0; period <= 20; period++) {
            method = method.quantity("reduction-" + period, "Savings", NO_POINTS, passFail(), minimum("0"));
        }
        return method.build();
    }

    /** openprocurement/barbecue, documentation of price normalisation: features of 15 per cent each, of which a bid has 10 each. */
    @Test
    void coefficientOfFeatures() {
        assertCoefficient(List.of("0.15", "0.15"), List.of("0.1", "0.1"), "9/7");
    }

    private static void assertCoefficient(List<String> most, List<String> own, String coefficient) {
        Ratio whole = Ratio.sum(most.stream().map(Ratio::parse).toList());
        MethodologyBuilder method = Methodology.named("Features")
                .weightsInPoints(whole.toString())
                .price("price", "Price")
                .award(AwardRules.priceOverFeatureCoefficient("1"));
        for (int i = 0; i < most.size(); i++) {
            method = method.quantity(
                    "feature-" + i, "Feature", most.get(i), SocialValueRules.towardsTarget(most.get(i)));
        }
        Assessment assessment = Evaluation.under(method.build())
                .tender("A", "A", t -> {
                    TenderBuilder bid = t.price("900");
                    for (int i = 0; i < own.size(); i++) {
                        bid = bid.quantity("feature-" + i, own.get(i));
                    }
                    return bid;
                })
                .assess();
        Ratio effective = assessment.result("A").figure().orElseThrow();
        assertThat(Ratio.of(900).dividedBy(effective)).isEqualTo(Ratio.parse(coefficient));
    }

    // ---- read from the reference ------------------------------------------------------------------------------------

    @TestFactory
    List<DynamicTest> everyExampleOfTheReference() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            String id = member(example, "id").asString();
            switch (member(example, "rule").asString()) {
                case "CP-FEATURE-COEF" -> tests.add(DynamicTest.dynamicTest(id, () -> features(example)));
                case "CP-NPV" -> energyServices(id, example, tests);
                default -> {}
            }
        }
        assertThat(tests).hasSize(119);
        return tests;
    }

    private static void features(JsonNode example) {
        JsonNode inputs = member(example, "inputs");
        assertCoefficient(
                texts(member(inputs, "feature_max_values")),
                texts(member(inputs, "bid_parameters")),
                member(member(example, "expected"), "coefficient_fraction").asString());
    }

    private static void energyServices(String id, JsonNode example, List<DynamicTest> tests) {
        JsonNode inputs = member(example, "inputs");
        String varied = member(inputs, "vary_field").asString();
        List<JsonNode> values = member(inputs, "values").asArray();
        List<JsonNode> results = member(member(example, "expected"), "results").asArray();
        assertThat(results).hasSameSizeAs(values);
        for (int i = 0; i < values.size(); i++) {
            Map<String, JsonNode> bid =
                    new LinkedHashMap<>(member(inputs, "base_bid").asObject());
            bid.put(varied, values.get(i));
            JsonNode result = results.get(i);
            tests.add(DynamicTest.dynamicTest(id + " " + i, () -> energyService(bid, result)));
        }
    }

    private static void energyService(Map<String, JsonNode> bid, JsonNode expected) {
        JsonNode duration = member(bid, "contractDuration");
        EnergyServiceOffer offer = new EnergyServiceOffer(
                number(member(bid, "NBUdiscountRate")),
                LocalDate.parse(member(bid, "announcementDate").asString()),
                number(member(bid, "yearlyPaymentsPercentage")),
                number(member(duration, "years")).bigNumerator().intValueExact(),
                number(member(duration, "days")).bigNumerator().intValueExact(),
                texts(member(bid, "annualCostsReduction")).stream()
                        .map(Ratio::parse)
                        .toList());
        assertThat(printed(offer.payments()))
                .isEqualTo(member(expected, "amountContract").asString());
        assertThat(printed(offer.netPresentValue()))
                .isEqualTo(member(expected, "amountPerformance").asString());
    }

    /** With eleven decimals; a large amount as the source prints it, by way of the nearest binary double. */
    private static String printed(Ratio amount) {
        BigDecimal digits = new BigDecimal(amount.bigNumerator())
                .divide(new BigDecimal(amount.bigDenominator()), 60, RoundingMode.HALF_EVEN);
        BigDecimal shown = amount.compareTo(LARGE) > 0 ? new BigDecimal(digits.doubleValue()) : digits;
        return shown.setScale(11, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static JsonNode member(JsonNode object, String name) {
        return member(object.asObject(), name);
    }

    private static JsonNode member(Map<String, JsonNode> members, String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow(() -> new AssertionError("no member " + name));
    }

    private static Ratio number(JsonNode node) {
        return Ratio.of(node.asNumber());
    }

    private static List<String> texts(JsonNode array) {
        return array.asArray().stream()
                .map(node -> node.asNumber().toPlainString())
                .toList();
    }
}
