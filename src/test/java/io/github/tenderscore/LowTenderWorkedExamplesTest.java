package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.JsonNode;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.lowtender.Reading;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reference's own text of the published examples of low tenders; the same figures are written out beside the tests themselves. */
class LowTenderWorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final Map<String, JsonNode> BY_ID = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "The reference does not lie beside the project: " + EXAMPLES);
        for (JsonNode example :
                new StreamedJsonNodeFactory().create(Files.readString(EXAMPLES)).asArray()) {
            BY_ID.put(member(example, "id").asString(), example);
        }
    }

    private static JsonNode find(String id, String... path) {
        JsonNode node = Optional.ofNullable(BY_ID.get(id)).orElseThrow();
        for (String name : path) {
            node = member(node, name);
        }
        return node;
    }

    private static JsonNode member(JsonNode object, String name) {
        return Optional.ofNullable(object.asObject().get(name)).orElseThrow();
    }

    private static Ratio number(String id, String... path) {
        return Ratio.of(find(id, path).asNumber());
    }

    private static List<Ratio> numbers(Collection<JsonNode> nodes) {
        return nodes.stream().map(JsonNode::asNumber).map(Ratio::of).toList();
    }

    private static Reading reading(LowTenderTest test, PriceField field) {
        return test.test(field).get(0).measured().orElseThrow();
    }

    private static List<String> flagged(LowTenderTest test, Map<String, JsonNode> bids, Ratio estimate) {
        List<String> names = new ArrayList<>(bids.keySet());
        List<Answer> answers = test.test(PriceField.of(numbers(bids.values())).withEstimate(estimate));
        return names.stream()
                .filter(name -> answers.get(names.indexOf(name)) instanceof Answer.Flag)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.asArray().stream().map(JsonNode::asString).toList();
    }

    @Test
    void brazil() {
        String id = "BR-8666-A48-1";
        Map<String, JsonNode> bids = find(id, "inputs", "bids").asObject();
        Ratio estimate = number(id, "inputs", "estimate");
        LowTenderTest test = LowTenderTests.brazilLowerOfEstimateAndMean();
        assertThat(flagged(test, bids, estimate)).isEqualTo(texts(find(id, "expected", "presumed_unworkable")));
        assertThat(reading(test, PriceField.of(numbers(bids.values())).withEstimate(estimate))
                        .threshold())
                .isEqualTo(number(id, "expected", "threshold"));
    }

    @Test
    void italy() {
        String id = "IT-MIT8-TRIM-20";
        List<Ratio> discounts = numbers(find(id, "inputs", "discounts_pct").asArray());
        PriceField field = PriceField.of(
                        discounts.stream().map(Ratio.HUNDRED::minus).toList())
                .withEstimate(Ratio.HUNDRED);
        Reading reading = reading(LowTenderTests.italyFromFifteen(), field);
        List<Ratio> kept = reading.used().stream().map(discounts::get).toList();
        assertThat(Ratio.of(kept.size())).isEqualTo(number(id, "expected", "retained_count"));
        assertThat(kept.get(0)).isEqualTo(number(id, "expected", "retained_first"));
        assertThat(kept.get(kept.size() - 1)).isEqualTo(number(id, "expected", "retained_last"));
        assertThat(find(id, "notes").asString())
                .endsWith("= " + Rounding.halfUp(6).format(reading.limit()));
    }

    @Test
    void colombia() {
        String id = "CO-ALB-REL";
        Map<String, JsonNode> values = find(id, "inputs", "values").asObject();
        LowTenderTest test = LowTenderTests.colombia();
        assertThat(flagged(test, values, Ratio.ONE)).isEqualTo(texts(find(id, "expected", "flagged")));
        assertThat(find(id, "notes").asString())
                .endsWith(": "
                        + Rounding.halfUp(6)
                                .format(reading(test, PriceField.of(numbers(values.values())))
                                        .threshold()));
    }

    /** The tolerance of the source is 0.005. */
    @Test
    void turkey() {
        String id = "TR-SINIR-DSI-1";
        PriceField field = PriceField.of(numbers(find(id, "inputs", "offers").asArray()))
                .withEstimate(number(id, "inputs", "estimate"));
        Ratio limit = reading(
                        LowTenderTests.turkeyWorks(number(id, "inputs", "N").toString(), "0.6", 3), field)
                .threshold();
        assertThat(limit.minus(number(id, "expected", "limit")).abs()).isLessThan(Ratio.parse("0.005"));
        assertThat(Rounding.halfUp(2).apply(limit)).isEqualTo(number(id, "expected", "limit"));
    }

    @Test
    void korea() {
        String id = "KR-RATIO-1";
        PriceField field =
                PriceField.of(List.of(number(id, "inputs", "bid"))).withEstimate(number(id, "inputs", "planned_price"));
        LowTenderTest test = LowTenderTests.koreaFloor(
                number(id, "inputs", "award_floor_pct").toString());
        assertThat(test.test(field)).allMatch(Answer.Flag.class::isInstance);
        assertThat(find(id, "expected", "passes_floor").asBoolean()).isFalse();
        assertThat(Rounding.halfUp(4)
                        .apply(Ratio.HUNDRED.minus(reading(test, field).statistic())))
                .isEqualTo(number(id, "expected", "bid_rate_pct"));
    }

    /** The sum of the source; each part counts whole, because it has its factor already. */
    @Test
    void japan() {
        String id = "JP-MINPRICE-1";
        Map<String, String> parameters = new TreeMap<>();
        for (String part : List.of("direct_95pct", "temporary_90pct", "site_mgmt_80pct", "general_admin_55pct")) {
            String name = part.startsWith("general") ? "administration" : part.substring(0, part.indexOf('_'));
            parameters.put(
                    name,
                    find(id, "inputs", "components_after_factor", part)
                            .asNumber()
                            .toPlainString());
            parameters.put(name + "Counts", "100");
        }
        parameters.putAll(Map.of("partUnit", "1", "unit", "1", "low", "0", "high", "100"));
        LowTenderTest test = LowTenderTests.japanCosts(Parameters.of(parameters));
        PriceField field = PriceField.of(List.of(Ratio.ONE)).withEstimate(Ratio.of(100_000_000));
        assertThat(reading(test, field).threshold()).isEqualTo(number(id, "expected", "minimum_price"));
    }
}
