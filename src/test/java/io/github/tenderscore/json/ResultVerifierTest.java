package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.ResultVerifier.Difference;
import io.github.tenderscore.json.internal.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultVerifierTest {

    /** Two tenders tied, one behind, one disqualified; rounding makes the tie. */
    private static final String EVALUATION = """
            { "format": "tenderscore/1", "notes": [ "The tenders are invented." ],
              "methodology": {
                "title": "Repairs", "rounding": { "stage": "criterion", "decimals": 1, "mode": "half-up" },
                "criteria": [
                  { "id": "price", "kind": "price", "weight": "60", "rule": { "id": "PR-HYP-MIN" } },
                  { "id": "quality", "kind": "mark", "weight": "40", "scale": { "id": "0-5" }, "minimum": "2" } ] },
              "tenders": [
                { "id": "A", "supplier": "Ash", "responses": { "price": "100000", "quality": 3 } },
                { "id": "B", "supplier": "Bay", "responses": { "price": "100001", "quality": 3 } },
                { "id": "C", "supplier": "Cob", "responses": { "price": "130000", "quality": 4 } },
                { "id": "D", "supplier": "Doe", "responses": { "price": "90000", "quality": 1 } } ] }
            """;

    private static final String STORED =
            AssessmentWriter.write(EvaluationReader.standard().read(EVALUATION).assess());

    private static final ResultVerifier<Assessment> VERIFIER =
            ResultVerifier.ofAssessments(EvaluationReader.standard());

    private static List<Difference> differences(String text) {
        return VERIFIER.verify(text).differences();
    }

    @Test
    void resultsAreWrittenInFull() {
        assertThat(STORED.substring(STORED.indexOf("\"first\""))).isEqualTo("""
                "first": [
                    "A",
                    "B"
                  ],
                  "results": [
                    {
                      "id": "A",
                      "outcome": "ranked",
                      "rank": 1,
                      "total": "84",
                      "exact": "84",
                      "criteria": [
                        {
                          "id": "price",
                          "points": "60.0",
                          "exact": "60"
                        },
                        {
                          "id": "quality",
                          "points": "24.0",
                          "exact": "24"
                        }
                      ]
                    },
                    {
                      "id": "B",
                      "outcome": "ranked",
                      "rank": 1,
                      "total": "84",
                      "exact": "8400024/100001",
                      "criteria": [
                        {
                          "id": "price",
                          "points": "60.0",
                          "exact": "6000000/100001"
                        },
                        {
                          "id": "quality",
                          "points": "24.0",
                          "exact": "24"
                        }
                      ]
                    },
                    {
                      "id": "C",
                      "outcome": "ranked",
                      "rank": 3,
                      "total": "78.2",
                      "exact": "1016/13",
                      "criteria": [
                        {
                          "id": "price",
                          "points": "46.2",
                          "exact": "600/13"
                        },
                        {
                          "id": "quality",
                          "points": "32.0",
                          "exact": "32"
                        }
                      ]
                    },
                    {
                      "id": "D",
                      "outcome": "disqualified",
                      "failures": [
                        {
                          "criterion": "quality",
                          "reason": "quality: the mark is 1 and must be at least 2"
                        }
                      ],
                      "criteria": [
                        {
                          "id": "quality",
                          "points": "8.0",
                          "exact": "8"
                        }
                      ]
                    }
                  ],
                  "margins": [
                    {
                      "better": "A",
                      "next": "B",
                      "published": "0",
                      "exact": "60/100001",
                      "decided": "tied"
                    },
                    {
                      "better": "B",
                      "next": "C",
                      "published": "5.8",
                      "exact": "7599296/1300013",
                      "decided": "figure"
                    }
                  ],
                  "roundingEffects": [
                    {
                      "effect": "makes-tie",
                      "tenders": [
                        "A",
                        "B"
                      ],
                      "withoutRounding": [
                        "A",
                        "B"
                      ],
                      "published": "0",
                      "exact": "60/100001"
                    }
                  ]
                }
                """);
    }

    @Test
    void itHoldsAndIsRecomputedToTheSameBytes() {
        ResultVerifier.Verification<Assessment> verification = VERIFIER.verify(STORED);
        assertThat(verification.holds()).isTrue();
        assertThat(verification.differences()).isEmpty();
        assertThat(AssessmentWriter.write(verification.result())).isEqualTo(STORED);
    }

    /** Every figure, rank, name, reason and fingerprint of the results. */
    @Test
    void everyChangedValueIsReportedAtItsPlace() {
        int changed = 0;
        for (Json value : Documents.values(Documents.parsed(STORED)).toList()) {
            boolean given = value.pointer().startsWith("/methodology")
                    || value.pointer().startsWith("/tenders")
                    || value.pointer().startsWith("/notes")
                    || value.pointer().equals("/format");
            if (!given && !(value instanceof Json.Obj) && !(value instanceof Json.Arr)) {
                String other = value instanceof Json.Num number ? number.digits() + "1" : "\"changed\"";
                List<Difference> found = differences(Documents.swapped(STORED, value.pointer(), other));
                String stored =
                        value instanceof Json.Num number ? number.digits() : "\"" + ((Json.Text) value).value() + "\"";
                assertThat(found).containsExactly(new Difference(value.pointer(), other, stored));
                changed++;
            }
        }
        assertThat(changed).isGreaterThan(40);
    }

    @Test
    void whatIsMissingOrTooMuchIsReported() {
        assertThat(differences(Documents.swapped(STORED, "/first", "[]")))
                .containsExactly(
                        new Difference("/first/0", "nothing", "\"A\""), new Difference("/first/1", "nothing", "\"B\""));
        assertThat(differences(Documents.swapped(STORED, "/first", "[\"A\",\"B\",\"C\"]")))
                .containsExactly(new Difference("/first/2", "\"C\"", "nothing"));
        assertThat(differences(Documents.swapped(STORED, "/results/0/exact", "{\"value\":1}")))
                .containsExactly(new Difference("/results/0/exact", "an object", "\"84\""));
        assertThat(differences(Documents.swapped(STORED, "/results/0/rank", "null")))
                .containsExactly(new Difference("/results/0/rank", "null", "1"));
        assertThat(differences(Documents.swapped(STORED, "/results/0/rank", "\"1\"")))
                .containsExactly(new Difference("/results/0/rank", "\"1\"", "1"));
        assertThat(differences(Documents.replaced(STORED, "\"first\"", "\"winner\": \"A\", \"first\"")))
                .containsExactly(new Difference("/winner", "\"A\"", "nothing"));
    }

    @Test
    void changedMarkChangesWhatFollowsFromIt() {
        String changed = Documents.swapped(STORED, "/tenders/0/responses/quality", "\"4\"");
        assertThat(differences(changed))
                .extracting(Difference::pointer)
                .contains(
                        "/fingerprints/input",
                        "/first/1",
                        "/results/0/total",
                        "/results/0/exact",
                        "/results/0/criteria/1/points",
                        "/results/1/rank")
                .doesNotContain("/fingerprints/method", "/tenders/0/responses/quality");
    }

    @Test
    void everyChangeOfMethodOrTendersIsNoticed() {
        for (Json value : Documents.values(Documents.parsed(STORED)).toList()) {
            boolean given = value.pointer().startsWith("/methodology")
                    || value.pointer().startsWith("/tenders");
            if (given && !(value instanceof Json.Obj) && !(value instanceof Json.Arr)) {
                for (String other : List.of("\"2\"", "3", "\"other\"", "null")) {
                    String text = Documents.swapped(STORED, value.pointer(), other);
                    if (!text.equals(unchanged())) {
                        assertThat(isNoticed(text))
                                .as(value.pointer() + " as " + other)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static String unchanged() {
        return Documents.swapped(STORED, "/none", "");
    }

    private static boolean isNoticed(String text) {
        try {
            return !VERIFIER.verify(text).holds();
        } catch (FaultException e) {
            return true;
        }
    }

    @Test
    void otherDocumentsAreRefused() {
        assertThatThrownBy(() -> VERIFIER.verify(EVALUATION))
                .isInstanceOf(FaultException.class)
                .hasMessage("The document has 1 fault:\n- /format: The format (tenderscore/1) of the document must be "
                        + "tenderscore-assessment/1\n  Maybe it is meant for the command score");
        assertThatThrownBy(() -> VERIFIER.verify(STORED.substring(0, 700)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("Maybe the file was cut off");
        assertThatThrownBy(() -> VERIFIER.verify(Documents.swapped(STORED, "/tenders", "[]")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The number (0) of tenders must be at least 1");
        assertThatThrownBy(() -> VERIFIER.verify(Documents.swapped(STORED, "/tenders/2/responses/price", "\"0\"")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("/tenders/2/responses/price: The price (0)");
    }
}
