package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.LotAwardsWriter;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.json.LotsWriter;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.lot.LotSamples;
import io.github.tenderscore.rule.Parameter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the documents of lots and what the library reads and writes are the same. */
class LotsSchemaTest {

    private static final Path DOCS = Path.of("docs");
    private static final Schemas SCHEMAS = new Schemas("evaluation", "assessment", "lots", "lots-result");

    private static final String LOTS_ID = "lots";
    private static final String RESULT_ID = "lots-result";
    private static final Path EXAMPLE = DOCS.resolve("examples/home-support-lots.json");

    @Test
    void theExampleFitsAndSoDoesItsResult() {
        assertThat(SCHEMAS.errors(LOTS_ID, Schemas.text(EXAMPLE))).isEmpty();
        LotEvaluation read = LotsReader.standard().read(Schemas.text(EXAMPLE));
        assertThat(SCHEMAS.errors(LOTS_ID, LotsWriter.write(read))).isEmpty();
        assertThat(SCHEMAS.errors(RESULT_ID, LotAwardsWriter.write(read.allocate())))
                .isEmpty();
    }

    @Provide
    Arbitrary<LotEvaluation> evaluations() {
        return LotSamples.evaluations();
    }

    @Property(tries = 150)
    void whatIsWrittenFitsAndIsReadBackTheSame(@ForAll("evaluations") LotEvaluation evaluation) {
        String written = LotsWriter.write(evaluation);
        assertThat(SCHEMAS.errors(LOTS_ID, written)).isEmpty();
        LotEvaluation read = LotsReader.standard().read(written);
        assertThat(LotsWriter.write(read)).isEqualTo(written);
        String result = LotAwardsWriter.write(evaluation.allocate());
        assertThat(SCHEMAS.errors(RESULT_ID, result)).isEmpty();
        assertThat(LotAwardsWriter.write(read.allocate())).isEqualTo(result);
    }

    @Test
    void everyMechanismAndParameterIsInTheSchemaAndNoOther() {
        Map<String, Set<String>> wanted = new TreeMap<>();
        LotMechanisms.catalogue().types().forEach(type -> {
            Set<String> names = new TreeSet<>(
                    type.parameters().stream().map(Parameter::name).toList());
            names.add("id");
            wanted.put(type.id(), names);
        });
        Map<String, Set<String>> found = new TreeMap<>();
        for (Json item : Schemas.array(Schemas.at(Schemas.json("lots"), "$defs", "mechanism", "oneOf"))) {
            if (((Json.Obj) Schemas.at(item, "properties", "id")).members().get("const") instanceof Json.Text id) {
                found.put(
                        id.value(),
                        new TreeSet<>(((Json.Obj) Schemas.at(item, "properties"))
                                .members()
                                .keySet()));
                assertThat(Schemas.array(Schemas.at(item, "required")))
                        .hasSize(found.get(id.value()).size());
            }
        }
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'maximumLotsAwarded': 1 -> 'maximumLotsAwarded': 0",
                "'maximumLotsAwarded': 1 -> 'maximumLotsAwarded': 'x'",
                "'maximumLotsTendered': 3 -> 'maximumLotsTendered': -1",
                "'maximumLotsTendered': 3 -> 'maximumLots': 3",
                "'ties': 'better-figure' -> 'ties': 'better'",
                "'measure': 'difference', -> ",
                "'id': 'LOT-MARGIN' -> 'id': 'LOT-LUCK'",
                "'title': 'Home support', -> ",
                "'title': 'Home support' -> 'title': ' '",
                "'currency': 'GBP' -> 'currency': 'pounds'",
                "'name': 'North', -> ",
                "'id': 'north', -> ",
                "'name': 'North', -> 'name': 'North', 'value': 0,",
                "'supplier': 'Alder CIC', 'responses': { 'safeguarding': 4 } -> 'responses': { 'safeguarding': 4 }",
                "'supplier': 'Alder CIC', 'responses': { 'safeguarding': 4 } -> 'supplier': 'Alder CIC', 'colour': 'red'",
                "'responses': { 'safeguarding': 4 } -> 'responses': { 'safeguarding': 4 }, 'offers': [ { 'lots': ['north', 'south'] } ]",
                "'responses': { 'safeguarding': 4 } -> 'responses': { 'safeguarding': 4 }, 'offers': [ { 'lots': ['north', 'north'], 'price': 1 } ]",
                "'responses': { 'safeguarding': 4 } -> 'responses': { 'safeguarding': 4 }, 'offers': [ { 'lots': ['north', 'south'], 'price': -1 } ]",
            })
    void badDocumentIsRefusedByBoth(String change) {
        String[] parts = change.replace('\'', '"').split(" -> ", -1);
        assertThat(Schemas.text(EXAMPLE)).contains(parts[0]);
        String document =
                Schemas.text(EXAMPLE).replaceFirst(Pattern.quote(parts[0]), Matcher.quoteReplacement(parts[1]));
        assertThat(SCHEMAS.errors(LOTS_ID, document)).isNotEmpty();
        assertThat(isRefused(document)).isTrue();
    }

    private static boolean isRefused(String document) {
        try {
            LotsReader.standard().read(document);
            return false;
        } catch (FaultException e) {
            return true;
        }
    }
}
