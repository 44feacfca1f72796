package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.json.WeightDocuments;
import io.github.tenderscore.json.WeightsReader;
import io.github.tenderscore.json.WeightsWriter;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.weighting.EformsCode;
import io.github.tenderscore.weighting.WeightMethod;
import io.github.tenderscore.weighting.WeightMethods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of weights and what the library reads and writes are the same. */
class WeightsSchemaTest {

    private static final Schemas SCHEMAS = new Schemas("evaluation", "weights", "weights-result");

    private static String document(String method, String criteria, String comparisons) {
        return "{\"format\": \"tenderscore-weights/1\", \"title\": \"Illustrative\", \"method\": " + method
                + ", \"criteria\": " + criteria + comparisons + "}";
    }

    private static final String PAIRS =
            ", \"comparisons\": [{\"criterion\": \"a\", \"over\": \"b\", \"times\": \"1/3\"}]";

    static Stream<String> documents() {
        String two = "[{\"id\": \"a\"}, {\"id\": \"b\", \"name\": \"Quality\"}]";
        String ranks = "[{\"id\": \"a\", \"rank\": 1}, {\"id\": \"b\", \"rank\": \"2\"}]";
        String values = "[{\"id\": \"a\", \"value\": 33.3}, {\"id\": \"b\", \"value\": \"66.7\"}]";
        return Stream.of(
                Schemas.text(Path.of("docs/examples/home-support-weights.json")),
                Schemas.text(Path.of("docs/examples/road-salt-eforms-weights.json")),
                WeightDocuments.ORDERED,
                document("{\"id\": \"WT-DIRECT\", \"stated\": 100, \"total\": \"100\"}", values, ""),
                document("{\"id\": \"WT-ROC\", \"total\": 100, \"decimals\": 2, \"ties\": \"shared\"}", ranks, ""),
                document(
                        "{\"id\": \"WT-RS\", \"total\": 60, \"decimals\": \"none\", \"ties\": \"refused\"}", ranks, ""),
                document("{\"id\": \"WT-RR\", \"total\": 60, \"decimals\": \"0\", \"ties\": \"refused\"}", ranks, ""),
                document("{\"id\": \"WT-SWING\", \"total\": 100, \"decimals\": \"none\"}", values, ""),
                document(
                        "{\"id\": \"WT-AHP\", \"total\": 100, \"decimals\": 1, \"randomIndex\": \"3: 0.58\"}",
                        two,
                        PAIRS),
                document(
                        "{\"id\": \"WT-PAIR\", \"total\": 100, \"decimals\": \"none\", \"added\": 1, \"ties\": \"shared\"}",
                        two,
                        PAIRS));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsReadAndWhatIsWrittenFitsTheSchemas(String document) {
        assertThat(SCHEMAS.errors("weights", document)).isEmpty();
        String written = WeightsWriter.write(WeightsReader.read(document));
        assertThat(SCHEMAS.errors("weights-result", written)).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryCode() {
        Json codes = Schemas.at(
                Schemas.json("weights"),
                "properties",
                "criteria",
                "items",
                "properties",
                "numbers",
                "items",
                "properties",
                "code",
                "enum");
        assertThat(Schemas.array(codes).stream().map(code -> ((Json.Text) code).value()))
                .containsExactlyElementsOf(
                        Stream.of(EformsCode.values()).map(EformsCode::code).toList());
    }

    /** An order of importance asks for a conversion of ranks, and exact weights for none. */
    @Test
    void theSchemaAsksForTheMethodThatTheCodesNeed() {
        String ordered = WeightDocuments.ORDERED;
        assertThat(SCHEMAS.errors("weights", ordered.replaceFirst("\"method\".*\\n", "")))
                .isNotEmpty();
        assertThat(SCHEMAS.errors("weights", ordered.replace("ord-imp", "per-exa")))
                .isNotEmpty();
        String compared = ordered.replace("\"criteria\"", "\"comparisons\": [], \"criteria\"");
        assertThat(SCHEMAS.errors("weights", compared)).isNotEmpty();
    }

    @Test
    void theSchemaKnowsEveryMethodAndItsParameters() {
        List<String> described =
                Schemas.array(Schemas.at(Schemas.json("weights"), "properties", "method", "oneOf")).stream()
                        .map(WeightsSchemaTest::described)
                        .toList();
        List<String> known = new ArrayList<>();
        for (RuleType<WeightMethod> type : WeightMethods.catalogue().types()) {
            known.add(type.id() + " " + type.title() + ": " + type.formula() + " "
                    + type.parameters().stream().map(Parameter::name).toList());
        }
        assertThat(described).containsExactlyElementsOf(known);
    }

    private static String described(Json one) {
        Json.Obj properties = (Json.Obj) Schemas.at(one, "properties");
        List<String> names = new ArrayList<>(properties.members().keySet());
        names.remove("id");
        return ((Json.Text) Schemas.at(properties, "id", "const")).value() + " "
                + ((Json.Text) Schemas.at(one, "title")).value() + ": "
                + ((Json.Text) Schemas.at(one, "description")).value() + " " + names;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": \"tenderscore-weights-result/1\"|\"format\": \"tenderscore-weights-result/2\"",
                "\"total\": \"100\"|\"totals\": \"100\"",
                "\"weight\": \"52.08\"|\"weight\": 52.08",
                "\"figures\": \"52.08 + 0\"|\"numbers\": \"52.08 + 0\"",
                "\"rank\": \"1\"|\"value\": \"1\""
            })
    void whatIsNotWrittenDoesNotFit(String written, String changed) {
        String document = WeightsWriter.write(
                WeightsReader.read(Schemas.text(Path.of("docs/examples/home-support-weights.json"))));
        assertThat(document).contains(written);
        assertThat(SCHEMAS.errors("weights-result", document.replace(written, changed)))
                .isNotEmpty();
    }
}
