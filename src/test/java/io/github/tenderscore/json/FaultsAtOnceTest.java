package io.github.tenderscore.json;

import static io.github.tenderscore.json.Documents.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a document is named at once, each once, and none that only follows from another. */
class FaultsAtOnceTest {

    // ---- what stands in the place of something else -----------------------------------------------------------------

    /** Every value of the example, of every other type: one fault, at its own place, and none that follows from it. */
    @Test
    void valueOfTheWrongTypeIsOneFaultAtItsPlace() {
        List<Json> values =
                Documents.values(Documents.parsed(Documents.EXAMPLE)).toList();
        assertThat(values).hasSizeGreaterThan(50);
        for (Json value : values) {
            for (String other : List.of("null", "true", "7", "\"x!\"", "[]", "{}")) {
                if (isOfAnotherType(value, other)) {
                    List<String> found = faults(Documents.swapped(Documents.EXAMPLE, value.pointer(), other));
                    assertThat(found).as(value.pointer() + " as " + other).hasSize(1);
                    assertThat(found.get(0))
                            .as(value.pointer() + " as " + other)
                            .startsWith(value.pointer().isEmpty() ? "The document is" : value.pointer() + ": ");
                }
            }
        }
    }

    /** Every member of the example left out: no fault, or one that names it. */
    @Test
    void missingMemberIsAtMostOneFault() {
        List<Json> values =
                Documents.values(Documents.parsed(Documents.EXAMPLE)).toList();
        for (Json value : values) {
            String pointer = value.pointer();
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (!pointer.isEmpty() && !name.matches("[0-9]+")) {
                List<String> found = faults(without(pointer));
                assertThat(found).as("without " + pointer).hasSizeLessThan(2);
                if (pointer.contains("criteria/1/criteria") || found.isEmpty()) {
                    continue;
                }
                assertThat(found.get(0)).as("without " + pointer).contains(name.equals("criteria") ? "must be" : name);
            }
        }
    }

    private static boolean isOfAnotherType(Json value, String other) {
        boolean number = value instanceof Json.Num
                || (value instanceof Json.Text text && text.value().matches("[0-9]+"));
        return switch (other.charAt(0)) {
            case '7' -> !number;
            case '"' ->
                !(value instanceof Json.Text || value instanceof Json.Num)
                        || value.pointer().endsWith("/decimals");
            case '[' -> !(value instanceof Json.Arr) && !value.pointer().endsWith("/rounding");
            case '{' ->
                // a price and a mark may also be objects
                !(value instanceof Json.Obj)
                        && !value.pointer().matches(".*/responses/(price|mobilisation|safeguarding)");
            default -> true;
        };
    }

    private static String without(String pointer) {
        return Documents.rendered(Documents.parsed(Documents.EXAMPLE), value -> {
            if (value instanceof Json.Obj object
                    && object.members().values().stream()
                            .anyMatch(member -> member.pointer().equals(pointer))) {
                return Optional.of(object.members().entrySet().stream()
                        .filter(member -> !member.getValue().pointer().equals(pointer))
                        .map(member -> "\"" + member.getKey() + "\":"
                                + Documents.rendered(member.getValue(), below -> Optional.empty()))
                        .collect(Collectors.joining(",", "{", "}")));
            }
            return Optional.empty();
        });
    }

    // ---- several faults at once -------------------------------------------------------------------------------------

    /** A document with room for one fault of each class, none of which touches another. */
    private static final String WIDE = """
            { "format": "tenderscore/1", "notes": [ "first", "second" ],
              "methodology": {
                "title": "Care", "currency": "GBP", "vat": "net", "minimum": "10%",
                "rounding": [ { "stage": "ratio", "decimals": 6, "mode": "half-up" }, { "stage": "total", "decimals": 2, "mode": "down" } ],
                "tieBreak": [ { "highest": "q1" }, { "lowest": "price" }, { "highest": "care" } ],
                "criteria": [
                  { "id": "price", "kind": "price", "weight": "30", "rule": { "id": "PR-HYP-MIN" } },
                  { "id": "care", "weight": "70", "minimum": "5", "criteria": [
                    { "id": "q1", "kind": "mark", "weight": "20", "scale": { "id": "0-10" } },
                    { "id": "q2", "kind": "mark", "weight": "20", "scale": { "marks": [ { "mark": 0, "descriptor": "no" }, { "mark": 3, "descriptor": "yes" } ] } },
                    { "id": "weeks", "kind": "quantity", "weight": "20", "rule": { "id": "SV-TARGET", "target": 52 } },
                    { "id": "hours", "kind": "quantity", "weight": "20", "rule": { "id": "SV-TARGET", "target": 37 } },
                    { "id": "fleet", "kind": "choice", "weight": "20", "options": [ { "name": "diesel", "percent": 0 }, { "name": "electric", "percent": 100 } ] } ] },
                  { "id": "insured", "kind": "yes-no", "passFail": true, "required": true } ] },
              "tenders": [
                { "id": "A", "supplier": "Ash", "responses": { "price": 1001, "q1": 7, "q2": 3, "weeks": 10, "hours": 20, "fleet": "diesel", "insured": true } },
                { "id": "B", "supplier": "Bay", "responses": { "price": 1002, "q1": 6, "q2": 3, "weeks": 11, "hours": 21, "fleet": "diesel", "insured": true } },
                { "id": "C", "supplier": "Cob", "responses": { "price": 1003, "q1": 5, "q2": 3, "weeks": 12, "hours": 22, "fleet": "diesel", "insured": true } } ] }
            """;

    /** Each with the one place at which it is reported. */
    private static final List<Slip> SLIPS = List.of(
            new Slip("\"second\"", "2", "/notes/1"),
            new Slip("\"title\"", "\"titel\"", "/methodology/titel"),
            new Slip("\"net\"", "\"nett\"", "/methodology/vat"),
            new Slip("\"10%\"", "\"110%\"", "/methodology/minimum"),
            new Slip("\"half-up\"", "\"up-half\"", "/methodology/rounding/0/mode"),
            new Slip("\"decimals\": 2", "\"decimals\": 31", "/methodology/rounding/1/decimals"),
            new Slip("{ \"highest\": \"q1\" }", "{ \"highest\": \"q9\" }", "/methodology/tieBreak/0"),
            new Slip(
                    "\"lowest\": \"price\"",
                    "\"least\": \"price\"",
                    "/methodology/tieBreak/1",
                    "/methodology/tieBreak/1/least"),
            new Slip("\"weight\": \"30\"", "\"weight\": \"31\"", "/methodology/criteria"),
            new Slip("\"minimum\": \"5\"", "\"minimum\": \"99\"", "/methodology/criteria/1/minimum"),
            new Slip(
                    "\"q1\", \"kind\": \"mark\"",
                    "\"q1\", \"colour\": 1, \"kind\": \"mark\"",
                    "/methodology/criteria/1/criteria/0/colour"),
            new Slip(
                    "{ \"mark\": 3,",
                    "{ \"mark\": \"three\",",
                    "/methodology/criteria/1/criteria/1/scale/marks/1/mark"),
            new Slip("\"target\": 52", "\"target\": -52", "/methodology/criteria/1/criteria/2/rule"),
            new Slip(
                    "\"target\": 37",
                    "\"target\": 37, \"target\": 38",
                    "/methodology/criteria/1/criteria/3/rule/target"),
            new Slip(
                    "{ \"id\": \"fleet\", \"kind\": \"choice\", \"weight\": \"20\"",
                    "{ \"id\": \"fleet\", \"kind\": \"choice\", \"weight\": \"21\"",
                    "/methodology/criteria/1/criteria"),
            new Slip(
                    "\"passFail\": true",
                    "\"passFail\": true, \"ifMissing\": \"guess\"",
                    "/methodology/criteria/2/ifMissing"),
            new Slip("1001", "0", "/tenders/0/responses/price"),
            new Slip("1002", "{ \"amount\": 1002, \"currency\": \"EUR\" }", "/tenders/1/responses/price"),
            new Slip("\"price\": 1003, ", "", "/tenders/2/responses"),
            new Slip("\"q1\": 7", "\"q1\": 11", "/tenders/0/responses/q1"),
            new Slip("\"q1\": 6", "\"q1\": null", "/tenders/1/responses/q1"),
            new Slip("\"q1\": 5", "\"q1\": 5, \"q1\": 4", "/tenders/2/responses/q1"),
            new Slip("\"hours\": 20", "\"hours\": \"20h\"", "/tenders/0/responses/hours"),
            new Slip("\"hours\": 21", "\"hours\": 21, \"days\": 3", "/tenders/1/responses/days"),
            new Slip("22, \"fleet\": \"diesel\"", "22, \"fleet\": \"petrol\"", "/tenders/2/responses/fleet"),
            new Slip("\"supplier\": \"Bay\"", "\"supplier\": \"\"", "/tenders/1/supplier"),
            new Slip("\"id\": \"C\"", "\"id\": \"A\"", "/tenders/2/id"));

    private record Slip(String text, String other, List<String> places) {
        Slip(String text, String other, String... places) {
            this(text, other, List.of(places));
        }
    }

    private static List<String> places(String document) {
        try {
            EvaluationReader.standard().read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream()
                    .map(fault -> String.join("/", fault.place()))
                    .sorted()
                    .toList();
        }
    }

    private static String slipped(List<Slip> slips) {
        String document = WIDE;
        for (Slip slip : slips) {
            document = Documents.replaced(document, slip.text, slip.other);
        }
        return document;
    }

    private static List<String> expected(List<Slip> slips) {
        return slips.stream().flatMap(slip -> slip.places.stream()).sorted().toList();
    }

    @Test
    void wideDocumentHasNoFault() {
        assertThat(faults(WIDE)).isEmpty();
        assertThat(EvaluationReader.standard().read(WIDE).assess().results()).hasSize(3);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(places(slipped(SLIPS))).isEqualTo(expected(SLIPS));
    }

    @Test
    void noFaultHidesOrCausesAnother() {
        for (Slip one : SLIPS) {
            assertThat(places(slipped(List.of(one)))).as(one.toString()).isEqualTo(one.places);
            for (Slip other : SLIPS) {
                if (!one.equals(other)) {
                    List<Slip> both = List.of(one, other);
                    assertThat(places(slipped(both))).as(both.toString()).isEqualTo(expected(both));
                }
            }
        }
    }

    @Test
    void exceptionCountsAndListsTheFaults() {
        assertThatThrownBy(() -> EvaluationReader.standard().read(slipped(SLIPS.subList(0, 2))))
                .isInstanceOf(FaultException.class)
                .hasMessage("""
                        The document has 2 faults:
                        - /notes/1: A member of "notes" of the document is a number and must be a text
                        - /methodology/titel: The member "titel" of the methodology is not known; it must be one of title, currency, vat, weightBasis, pointsTotal, award, consensus, rounding, tieBreak, minimum, criteria
                          Maybe "title" was meant""");
    }

    @Test
    void tendersAreCheckedWithoutAMethod() {
        assertThat(faults(
                        "{\"format\":\"tenderscore/1\",\"tenders\":[{\"supplier\":\"S\",\"responses\":{\"q\":1}}, 7]}"))
                .containsExactly(
                        "The member \"methodology\" of the document is missing; it must be an object",
                        "/tenders/0: The member \"id\" of the tender /tenders/0 is missing; it must be a text",
                        "/tenders/1: The tender is a number and must be an object");
    }

    // ---- ids that are names of members ------------------------------------------------------------------------------

    private static String method(String id, String weight, String minimum, String rest) {
        return "{\"format\": \"tenderscore/1\", \"methodology\": {\"title\": \"T\", " + rest + "\"criteria\": ["
                + "{\"id\": \"first\", \"kind\": \"yes-no\", \"weight\": \"60\"}, "
                + "{\"id\": \"" + id + "\", \"kind\": \"yes-no\", \"weight\": \"" + weight + "\", \"minimum\": \""
                + minimum
                + "\"}]}, \"tenders\": []}";
    }

    /** A criterion may have any id; what is wrong with the weights of all is not wrong with that criterion. */
    @ParameterizedTest
    @ValueSource(strings = {"q", "weights", "weight", "rule", "minimum", "criteria", "award", "methodology", "0", "id"})
    void aCriterionMayBeCalledAsAMemberIs(String id) {
        assertThat(faults(method(id, "41", "50%", "")))
                .containsExactly(
                        "/methodology/criteria: The weights in the method total 101; they must total exactly 100");
        String ownUnit = "/methodology/criteria/1: The minimum (1) of the criterion " + id
                + " of the kind yes-no must be a percentage of its points";
        assertThat(faults(method(id, "40", "1", ""))).containsExactly(ownUnit);
        assertThat(faults(method(id, "x", "1", ""))).hasSize(2).contains(ownUnit);
        assertThat(faults(method(id, "40", "1", "\"award\": {\"rule\": \"none\"}, ")))
                .hasSize(2)
                .contains(ownUnit);
    }
}
