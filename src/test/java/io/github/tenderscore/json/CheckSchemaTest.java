package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.check.Profile;
import io.github.tenderscore.json.internal.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the schema of facts in step with the classes of facts: it is made from them, to target/check.schema.json, and compared. */
class CheckSchemaTest {

    private static String schema() {
        RecordSchema records = new RecordSchema();
        Map<String, Object> facts = new LinkedHashMap<>();
        CheckReader.FACTS.forEach((name, type) -> facts.put(name, records.of(type)));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Map.of("type", "string"));
        properties.put("format", Map.of("const", CheckReader.FORMAT));
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("type", "array");
        notes.put("items", Map.of("type", "string"));
        properties.put("notes", notes);
        properties.put("profile", records.of(Profile.class));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", facts);
        object.put("additionalProperties", false);
        properties.put("facts", object);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://raw.githubusercontent.com/tenderscore/tenderscore/main/docs/check.schema.json");
        schema.put("title", "tenderscore check");
        schema.put(
                "description",
                "What is known of a procurement, for checks, in the format " + CheckReader.FORMAT
                        + ". What is left out is not known, and an unknown is never a pass.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("format", "profile"));
        schema.put("additionalProperties", false);
        schema.put("$defs", records.definitions());
        return JsonWriter.pretty(schema);
    }

    @Test
    void theSchemaKnowsEveryFactAndNoOther() throws IOException {
        String schema = schema();
        Files.writeString(Path.of("target/check.schema.json"), schema);
        assertThat(Path.of("docs/check.schema.json"))
                .as("a copy of target/check.schema.json")
                .content()
                .isEqualTo(schema);
    }

    @Test
    void theExamplesFitTheSchemaAndAMistakeDoesNot() throws IOException {
        Schemas schemas = new Schemas("evaluation", "stages", "check");
        String example = Files.readString(Path.of("docs/examples/domestic-abuse-support-check.json"));
        assertThat(schemas.errors("check", example)).isEmpty();
        assertThat(schemas.errors(
                        "check", Files.readString(Path.of("docs/examples/domestic-abuse-support-facts.json"))))
                .isEmpty();
        assertThat(schemas.errors("check", example.replace("\"open\"", "\"opne\"")))
                .isNotEmpty();
        assertThat(schemas.errors("check", example.replace("\"covered\": true", "\"covered\": \"yes\"")))
                .isNotEmpty();
    }
}
