package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the schema of rules in step with the catalogues: it is made from them, to target/rules.schema.json, and compared. */
class RuleSchemaTest {

    @Test
    void theSchemaKnowsEveryRuleAndParameterAndNoOther() throws IOException {
        String schema = RuleSchema.text();
        Files.writeString(Path.of("target/rules.schema.json"), schema);
        assertThat(Path.of("docs/rules.schema.json"))
                .as("a copy of target/rules.schema.json")
                .content()
                .isEqualTo(schema);
    }
}
