package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final String CANONICAL =
            "{\"title\":\"Domestic abuse support, lot 1\",\"currency\":\"GBP\",\"weightBasis\":\"parent\","
                    + "\"award\":{\"rule\":\"weighted-sum\"},\"rounding\":{\"stage\":\"criterion\",\"decimals\":2,\"mode\":\"half-up\"},"
                    + "\"tieBreak\":[{\"highest\":\"quality\"},{\"lowest\":\"price\"}],\"criteria\":["
                    + "{\"id\":\"price\",\"name\":\"Price\",\"kind\":\"price\",\"weight\":\"40\",\"rule\":{\"id\":\"PR-HYP-MIN\"}},"
                    + "{\"id\":\"quality\",\"name\":\"Quality\",\"weight\":\"50\",\"criteria\":["
                    + "{\"id\":\"mobilisation\",\"name\":\"Mobilisation\",\"kind\":\"mark\",\"weight\":\"60\",\"scale\":{\"id\":\"0-5\"},\"minimum\":\"2\"},"
                    + "{\"id\":\"safeguarding\",\"name\":\"Safeguarding\",\"kind\":\"mark\",\"weight\":\"40\",\"scale\":{\"id\":\"0-5\"},\"minimum\":\"3\"}]},"
                    + "{\"id\":\"apprentices\",\"name\":\"Apprentice weeks\",\"kind\":\"quantity\",\"weight\":\"10\",\"rule\":{\"id\":\"SV-TARGET\",\"target\":\"400\"}}]}";

    private static final String INPUT =
            "{\"tenders\":[{\"id\":\"A\",\"supplier\":\"Alder CIC\",\"responses\":{\"price\":\"1180000\",\"mobilisation\":\"4\",\"safeguarding\":\"4\",\"apprentices\":\"320\"}}]}";

    private static Evaluation read(String document) {
        return EvaluationReader.standard().read(document);
    }

    private static String method(String document) {
        return Fingerprints.of(read(document).methodology());
    }

    /** printf '%s' TEXT | sha256sum, over the texts above. */
    @Test
    void exampleHasTheFingerprintsThatSha256sumGives() {
        Evaluation example = read(Documents.EXAMPLE);
        assertThat(Fingerprints.canonical(example.methodology())).isEqualTo(CANONICAL);
        assertThat(Fingerprints.of(example.methodology()))
                .isEqualTo("sha256:49acf6240a3aca4698572705dd582f20a64a55f2eda88f27bb1e023e26d0c34c");
        assertThat(INPUT).hasSize(137);
        assertThat(Fingerprints.ofInput(example))
                .isEqualTo("sha256:d311637ce021f86a76f2d37c12292b2431167ea3c2a728d6bceb8f61d0e548f2");
    }

    @Test
    void notesAreFingerprintedToo() {
        Evaluation example = read(Documents.EXAMPLE);
        assertThat(Fingerprints.ofInput(example.note("All tenders are illustrative.")))
                .isNotEqualTo(Fingerprints.ofInput(example))
                .isNotEqualTo(Fingerprints.ofInput(example.note("All tenders are real.")));
    }

    @Test
    void blanksAndTheWritingOfNumbersDoNotMatter() {
        String compact = Documents.rendered(Documents.parsed(Documents.EXAMPLE), value -> Optional.empty());
        assertThat(method(compact)).isEqualTo(method(Documents.EXAMPLE));
        String other = Documents.with("\"weight\": \"40\", \"rule\"", "\"weight\": 40.0, \"rule\"");
        assertThat(method(other)).isEqualTo(method(Documents.EXAMPLE));
        assertThat(method(Documents.with("\"400\"", "4e2"))).isEqualTo(method(Documents.EXAMPLE));
        assertThat(Fingerprints.ofInput(read(Documents.with("\"mobilisation\": 4", "\"mobilisation\": \"4.00\""))))
                .isEqualTo(Fingerprints.ofInput(read(Documents.EXAMPLE)));
    }

    @Test
    void whatIsTheDefaultMayBeSaidOrLeftOut() {
        assertThat(method(Documents.with("\"weightBasis\": \"parent\",", ""))).isEqualTo(method(Documents.EXAMPLE));
        assertThat(method(Documents.with("\"award\": { \"rule\": \"weighted-sum\" },", "")))
                .isEqualTo(method(Documents.EXAMPLE));
        assertThat(method(Documents.with("\"currency\": \"GBP\",", "\"currency\": \"GBP\", \"vat\": \"unstated\",")))
                .isEqualTo(method(Documents.EXAMPLE));
        assertThat(method(Documents.with(
                        "\"currency\": \"GBP\",",
                        "\"currency\": \"GBP\", \"consensus\": { \"rule\": \"moderated\" },")))
                .isEqualTo(method(Documents.EXAMPLE));
    }

    /** Each in the place of the value of the example at the pointer. */
    private static final Map<String, String> METHOD_CHANGES = Map.ofEntries(
            Map.entry("/methodology/title", "\"Domestic abuse support, lot 2\""),
            Map.entry("/methodology/currency", "\"EUR\""),
            Map.entry("/methodology/rounding/stage", "\"ratio\""),
            Map.entry("/methodology/rounding/decimals", "3"),
            Map.entry("/methodology/rounding/mode", "\"half-even\""),
            Map.entry("/methodology/tieBreak", "[{\"lowest\":\"price\"},{\"highest\":\"quality\"}]"),
            Map.entry("/methodology/tieBreak/0", "{\"lowest\":\"quality\"}"),
            Map.entry("/methodology/criteria/0/name", "\"Cost\""),
            Map.entry("/methodology/criteria/0/rule", "{\"id\":\"PR-LIN-MINMAX\"}"),
            Map.entry("/methodology/criteria/1/criteria/0/minimum", "\"2.0001\""),
            Map.entry("/methodology/criteria/1/criteria/0/scale/id", "\"0-10\""),
            Map.entry("/methodology/criteria/1/criteria/1/scale", "{\"id\":\"0-5\",\"decimals\":1}"),
            Map.entry("/methodology/criteria/2/rule/target", "\"400.0000000001\""));

    @Test
    void everyChangeOfTheMethodShows() {
        Set<String> seen = new HashSet<>();
        seen.add(method(Documents.EXAMPLE));
        METHOD_CHANGES.forEach((pointer, other) -> assertThat(
                        seen.add(method(Documents.swapped(Documents.EXAMPLE, pointer, other))))
                .as(pointer)
                .isTrue());
        for (String rounding : List.of("none", "half-up 0", "half-even 0")) {
            for (String rule : List.of("CN-MEAN", "CN-MEDIAN", "CN-TRIM")) {
                String consensus = "\"currency\": \"GBP\", \"consensus\": { \"rule\": \"" + rule
                        + "\", \"rounding\": \"" + rounding + "\" },";
                assertThat(seen.add(method(Documents.with("\"currency\": \"GBP\",", consensus))))
                        .as(consensus)
                        .isTrue();
            }
        }
        String weights = Documents.swapped(Documents.EXAMPLE, "/methodology/criteria/0/weight", "\"40.0000001\"");
        assertThat(seen.add(method(Documents.swapped(weights, "/methodology/criteria/2/weight", "\"9.9999999\""))))
                .isTrue();
    }

    @Test
    void everyChangeOfATenderShowsInTheInputOnly() {
        Json example = Documents.parsed(Documents.EXAMPLE);
        Map<String, String> changes = new HashMap<>(Map.of(
                "/tenders/0/id", "\"B\"",
                "/tenders/0/supplier", "\"Alder C.I.C.\"",
                "/tenders/0/responses/price", "\"1180000.01\"",
                "/tenders/0/responses/mobilisation", "5",
                "/tenders/0/responses/safeguarding", "3",
                "/tenders/0/responses/apprentices", "\"961/3\""));
        assertThat(Documents.values(example)
                        .filter(value -> value.pointer().startsWith("/tenders/0/") && !(value instanceof Json.Obj))
                        .map(Json::pointer))
                .containsExactlyInAnyOrderElementsOf(changes.keySet());
        Set<String> seen = new HashSet<>(Set.of(Fingerprints.ofInput(read(Documents.EXAMPLE))));
        changes.forEach((pointer, other) -> {
            Evaluation changed = read(Documents.swapped(Documents.EXAMPLE, pointer, other));
            assertThat(seen.add(Fingerprints.ofInput(changed))).as(pointer).isTrue();
            assertThat(Fingerprints.of(changed.methodology())).isEqualTo(method(Documents.EXAMPLE));
        });
    }

    private record Half() implements PriceRule {
        @Override
        public String id() {
            return "X-HALF";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.of(1, 2);
        }
    }

    @Test
    void ruleOfOnesOwnShows() {
        Methodology method = Methodology.named("Own")
                .price("p", "Price", "50", new Half())
                .mark("q", "Quality", "50", MarkScales.zeroToFive())
                .build();
        assertThat(Fingerprints.of(method)).matches("sha256:[0-9a-f]{64}\\+X-HALF");
    }

    @Test
    void tendersThatCannotBeAssessedAreNotWritten() {
        Evaluation foreign = Evaluation.under(Methodology.named("Cheap")
                        .prices("GBP", VatBasis.NET)
                        .price("p", "Price", PriceRules.lowestOverPrice())
                        .build())
                .tender("A", "Ash", tender -> tender.price("p", Money.of("100", "EUR", VatBasis.NET)));
        assertThatThrownBy(() -> EvaluationWriter.write(foreign))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The price (100 EUR net) of the tender A");
        assertThatThrownBy(() -> Fingerprints.ofInput(foreign)).isInstanceOf(FaultException.class);
        assertThat(List.of(foreign.faults())).hasSize(1);
    }

    /** Half a character becomes a question mark in bytes, so a fingerprint of it would be that of another method. */
    @Test
    void aMethodWithHalfACharacterHasNoFingerprintAndIsNotWritten() {
        Methodology half = Methodology.named("Road\ud800")
                .mark("quality", "Quality", MarkScales.zeroToFive())
                .build();
        String refusal = "The text \"Road?\" must hold whole characters; it has half of one (\\ud800) at position 5";
        assertThatThrownBy(() -> Fingerprints.of(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> EvaluationWriter.write(Evaluation.under(half)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refusal);
    }
}
