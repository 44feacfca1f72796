package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.JsonWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document that the tests of this package start from, and ways to break it. */
final class Documents {

    /** The example of the documentation. */
    static final String EXAMPLE = """
            { "format": "tenderscore/1",
              "methodology": {
                "title": "Domestic abuse support, lot 1", "currency": "GBP", "weightBasis": "parent",
                "award": { "rule": "weighted-sum" },
                "rounding": { "stage": "criterion", "decimals": 2, "mode": "half-up" },
                "tieBreak": [ { "highest": "quality" }, { "lowest": "price" } ],
                "criteria": [
                  { "id": "price", "name": "Price", "kind": "price", "weight": "40", "rule": { "id": "PR-HYP-MIN" } },
                  { "id": "quality", "name": "Quality", "weight": "50", "criteria": [
                    { "id": "mobilisation", "name": "Mobilisation", "kind": "mark", "weight": "60", "scale": { "id": "0-5" }, "minimum": "2" },
                    { "id": "safeguarding", "name": "Safeguarding", "kind": "mark", "weight": "40", "scale": { "id": "0-5" }, "minimum": "3" } ] },
                  { "id": "apprentices", "name": "Apprentice weeks", "kind": "quantity", "weight": "10", "rule": { "id": "SV-TARGET", "target": "400" } } ] },
              "tenders": [
                { "id": "A", "supplier": "Alder CIC", "responses": { "price": "1180000", "mobilisation": 4, "safeguarding": 4, "apprentices": "320" } } ] }
            """;

    private Documents() {}

    /** The example with some text in place of another that must occur in it exactly once. */
    static String with(String text, String other) {
        return replaced(EXAMPLE, text, other);
    }

    static String replaced(String document, String text, String other) {
        int at = document.indexOf(text);
        if (at < 0 || document.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException("must occur exactly once: " + text);
        }
        return document.substring(0, at) + other + document.substring(at + text.length());
    }

    /** Every fault of a document, as it is shown; none where it is read. */
    static List<String> faults(String document) {
        try {
            EvaluationReader.standard().read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    /** The text as values with places. */
    static Json parsed(String text) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElseThrow();
    }

    /** Writes a value again, each value below it as some function says. */
    static String rendered(Json value, Function<Json, Optional<String>> other) {
        Optional<String> changed = other.apply(value);
        if (changed.isPresent()) {
            return changed.get();
        }
        if (value instanceof Json.Obj object) {
            return object.members().entrySet().stream()
                    .map(member -> JsonWriter.compact(member.getKey()) + ":" + rendered(member.getValue(), other))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Json.Arr array) {
            return array.items().stream().map(item -> rendered(item, other)).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Json.Text text) {
            return JsonWriter.compact(text.value());
        }
        return value instanceof Json.Num number ? number.digits() : value.what();
    }

    /** Every value of a text, the outer before the inner. */
    static Stream<Json> values(Json value) {
        Stream<Json> below = Stream.of();
        if (value instanceof Json.Obj object) {
            below = object.members().values().stream();
        } else if (value instanceof Json.Arr array) {
            below = array.items().stream();
        }
        return Stream.concat(Stream.of(value), below.flatMap(Documents::values));
    }

    /** The text with another value in the place of the one at a pointer. */
    static String swapped(String text, String pointer, String other) {
        return rendered(parsed(text), value -> value.pointer().equals(pointer) ? Optional.of(other) : Optional.empty());
    }
}
