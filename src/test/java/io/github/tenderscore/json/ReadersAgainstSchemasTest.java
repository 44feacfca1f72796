package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema of a document refuses, its reader refuses too: nothing wrong is read as if it were not there. */
class ReadersAgainstSchemasTest {

    private static final Schemas SCHEMAS = new Schemas(
            "evaluation",
            "lots",
            "stages",
            "framework",
            "award",
            "award-notice",
            "place",
            "delivery",
            "measures",
            "commitments",
            "monitor",
            "weights");

    /** Of every type, and texts that are none, no day, or a day of a year that no procurement has. */
    private static final List<String> OTHERS = List.of(
            "null", "true", "7", "-1", "[]", "{}", "[7]", "\"\"", "\" \"", "\"2023-02-29\"", "\"+12345-01-01\"");

    /** So many changes at least are refused by each schema. */
    private static final int MANY = 41;

    static Stream<Arguments> documents() {
        return Stream.of(
                document("evaluation", "domestic-abuse-support-tenders", ReadersAgainstSchemasTest::evaluation),
                document("evaluation", "heating-whole-life-cost", ReadersAgainstSchemasTest::evaluation),
                document("evaluation", "road-works-co2-ladder", ReadersAgainstSchemasTest::evaluation),
                document("evaluation", "home-support-social-value", ReadersAgainstSchemasTest::evaluation),
                document("commitments", "home-support-commitments", ReadersAgainstSchemasTest::commitments),
                Arguments.of("commitments", CommitmentDocuments.full(), commitments()),
                Arguments.of("measures", CommitmentDocuments.MEASURES, measures()),
                document(
                        "lots",
                        "home-support-lots",
                        text -> LotsReader.standard().read(text)),
                document(
                        "stages",
                        "leisure-centre-stages",
                        text -> StagesReader.standard().read(text).assess()),
                document(
                        "framework",
                        "repairs-framework",
                        text -> FrameworkReader.standard().read(text).award()),
                document("award", "domestic-abuse-support-award", SummaryFactsReader::read),
                document("delivery", "grounds-maintenance-delivery", DeliveryReader::read),
                document("place", "illustrative-place", PlaceReader::read),
                document("weights", "home-support-weights", WeightsReader::read),
                document("weights", "road-salt-eforms-weights", WeightsReader::read),
                Arguments.of("weights", WeightsReaderTest.COMPARED, weights()),
                Arguments.of("weights", WeightDocuments.ORDERED, weights()),
                document(
                        "award-notice",
                        "domestic-abuse-support-notice",
                        text -> AwardNoticeReader.of(evaluation(example("domestic-abuse-support-tenders"))
                                        .assess())
                                .read(text)));
    }

    private static Arguments document(String schema, String example, Consumer<String> reader) {
        return Arguments.of(schema, example(example), reader);
    }

    private static String example(String name) {
        return Schemas.text(Path.of("docs/examples", name + ".json"));
    }

    private static Evaluation evaluation(String text) {
        return EvaluationReader.standard().read(text);
    }

    private static void commitments(String text) {
        CommitmentsReader.standard().read(text);
    }

    private static Consumer<String> commitments() {
        return ReadersAgainstSchemasTest::commitments;
    }

    private static Consumer<String> measures() {
        return MeasuresReader::read;
    }

    private static Consumer<String> weights() {
        return WeightsReader::read;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatTheSchemaRefusesIsRefused(String schema, String document, Consumer<String> reader) {
        refusesWhatTheSchemaRefuses(schema, document, reader);
    }

    static void refusesWhatTheSchemaRefuses(String schema, String document, Consumer<String> reader) {
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (Json value : Documents.values(Documents.parsed(document)).toList()) {
            for (String other : OTHERS) {
                String changed = Documents.swapped(document, value.pointer(), other);
                // a reader is many times as fast as a schema, which is asked about what was read, and about enough of
                // the rest
                boolean isRead = isRead(reader, changed);
                if ((isRead || refused < MANY)
                        && !SCHEMAS.errors(schema, changed).isEmpty()) {
                    refused++;
                    if (isRead) {
                        readAllTheSame.add(value.pointer() + " as " + other);
                    }
                }
            }
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThanOrEqualTo(MANY);
    }

    private static boolean isRead(Consumer<String> reader, String document) {
        try {
            reader.accept(document);
            return true;
        } catch (FaultException e) {
            return false;
        }
    }

    /** It would be read as a question that every tender fails, and everybody would be disqualified. */
    @Test
    void criterionOfAnEmptyKindIsNoQuestion() {
        assertThat(Documents.faults(Documents.with("\"kind\": \"quantity\"", "\"kind\": \"\"")))
                .containsExactly(
                        "/methodology/criteria/2/kind: The kind () of the criterion apprentices must be one of price, mark, quantity, commitments, choice, yes-no");
    }
}
