package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Illustrative documents; the lines are counted by hand. */
class DocumentLinesTest {

    private static final String CHECK = """
            {
              "format": "tenderscore-check/1",
              "profile": {
                "value": { "pounds": "1" }
              },
              "facts": {
                "statedMethod": {
                  "criteria": [
                    {
                      "id": "price",
                      "gates": []
                    },
                    { "id": "team",
                      "justification": {
                        "measure": "a mark"
                      } }
                  ]
                }
              }
            }
            """;

    private static final String EVALUATION = """
            {
              "format": "tenderscore/1",
              "methodology": {
                "criteria": [
                  {
                    "id": "quality",
                    "criteria": [
                      {
                        "id": "plan"
                      }
                    ]
                  }
                ],
                "tieBreaks": []
              },
              "tenders": [
                { "id": "A" },
                { "id": "B" }
              ]
            }
            """;

    private static int line(String document, String... place) {
        return DocumentLines.of(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .line(List.of(place));
    }

    @Test
    void aPlaceStandsWhereItsMemberDoes() {
        assertThat(line(CHECK, "profile", "value")).isEqualTo(4);
        assertThat(line(CHECK, "statedMethod")).isEqualTo(7);
        assertThat(line(CHECK, "statedMethod", "criteria", "price", "gates")).isEqualTo(11);
        assertThat(line(CHECK, "statedMethod", "criteria", "team", "justification", "measure"))
                .isEqualTo(15);
    }

    @Test
    void whatIsMissingStandsAtWhatIsAroundIt() {
        assertThat(line(CHECK, "statedMethod", "weights")).isEqualTo(7);
        assertThat(line(CHECK, "statedMethod", "criteria", "price", "justification", "measure"))
                .isEqualTo(9);
        assertThat(line(CHECK, "lotLimits")).isEqualTo(1);
        assertThat(line(CHECK)).isEqualTo(1);
    }

    @Test
    void anEvaluationIsItsMethodAndItsTenders() {
        assertThat(line(EVALUATION, "method", "tieBreaks")).isEqualTo(14);
        assertThat(line(EVALUATION, "statedMethod", "criteria", "plan", "justification", "measure"))
                .isEqualTo(8);
        assertThat(line(EVALUATION, "assessment", "recorded", "B", "displayed")).isEqualTo(18);
    }

    @Test
    void whatCannotBeReadHasOneLine() {
        assertThat(line("no JSON", "statedMethod")).isEqualTo(1);
        assertThat(line("{ \"facts\": ", "statedMethod")).isEqualTo(1);
        assertThat(line("", "statedMethod")).isEqualTo(1);
        assertThat(DocumentLines.UNKNOWN.line(List.of("statedMethod"))).isEqualTo(1);
    }
}
