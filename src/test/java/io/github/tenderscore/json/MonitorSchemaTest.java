package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of what a council returns names the members and words that the reader takes, and no other. */
class MonitorSchemaTest {

    private static final Schemas SCHEMAS = new Schemas("evaluation", "award-notice", "monitor");
    private static final Map<String, Json> FILES = Stream.of("evaluation", "award-notice", "monitor")
            .collect(Collectors.toMap(
                    name -> name + ".schema.json",
                    name -> Documents.parsed(Schemas.text(Path.of("docs", name + ".schema.json")))));
    private static final Pattern REFERENCE = Pattern.compile("([a-z-]+\\.schema\\.json)?#/\\$defs/(\\w+)");
    private static final String LIST = "must be one of ";
    private static final String WRONG = "no-such-word";

    @Test
    void theExampleFitsTheSchema() {
        assertThat(SCHEMAS.errors("monitor", MonitorDocuments.EXAMPLE)).isEmpty();
    }

    static Stream<String> instruments() {
        return MonitorDocuments.instruments();
    }

    // ---- members ----------------------------------------------------------------------------------------------------

    /** The reader lists the members that an object may have; the schema of that object names the same. */
    @ParameterizedTest
    @MethodSource("instruments")
    void theReaderTakesTheMembersThatTheSchemaNames(String instrument) {
        String document = MonitorDocuments.of(instrument);
        for (String pointer : pointers(document, Json.Obj.class)) {
            Json.Obj object = (Json.Obj) at(document, pointer);
            Set<String> taken = taken(document, object);
            if (object.members().containsKey("domains")) {
                taken.remove("preset"); // which may stand there instead of them
            }
            assertThat(taken).as(pointer).isEqualTo(named(document, pointer));
        }
    }

    private static Set<String> taken(String document, Json.Obj object) {
        String members = object.members().entrySet().stream()
                .map(one -> JsonWriter.compact(one.getKey()) + ":"
                        + Documents.rendered(one.getValue(), any -> Optional.empty()) + ",")
                .collect(Collectors.joining());
        String more = "{" + members + JsonWriter.compact(WRONG) + ":7}";
        return faults(Documents.swapped(document, object.pointer(), more)).stream()
                .filter(fault -> fault.startsWith(object.pointer() + "/" + WRONG + ":"))
                .map(fault -> fault.substring(fault.lastIndexOf(LIST) + LIST.length()))
                .flatMap(list -> Arrays.stream(list.split(", ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(String document, String pointer) {
        Json properties = schema(document, pointer).members().get("properties");
        return properties instanceof Json.Obj named
                ? new TreeSet<>(named.members().keySet())
                : Set.of();
    }

    // ---- words ------------------------------------------------------------------------------------------------------

    /** Where the reader lists the words that it takes, the schema lists the same; one that it leaves out is refused for another reason. */
    @ParameterizedTest
    @MethodSource("instruments")
    void theReaderTakesTheWordsThatTheSchemaLists(String instrument) {
        String document = MonitorDocuments.of(instrument);
        for (String pointer : pointers(document, Json.Text.class)) {
            Set<String> words = words(document, pointer);
            if (schema(document, pointer).members().get("enum") instanceof Json.Arr listed && !words.isEmpty()) {
                Set<String> left = new TreeSet<>(words);
                listed.items()
                        .forEach(one -> assertThat(left.remove(((Json.Text) one).value()))
                                .as(pointer + ": " + one)
                                .isTrue());
                left.forEach(word -> assertThat(faults(swapped(document, pointer, word)))
                        .as(pointer + ": " + word)
                        .isNotEmpty());
            }
        }
    }

    /** The words that the reader lists for a place; none where it takes any. */
    private static Set<String> words(String document, String pointer) {
        return faults(swapped(document, pointer, WRONG)).stream()
                .filter(fault -> fault.contains("(" + WRONG + ")") && fault.contains(LIST))
                .map(fault -> fault.substring(fault.lastIndexOf(LIST) + LIST.length()))
                .filter(list -> list.matches("[A-Za-z0-9-]+(, [A-Za-z0-9-]+)*"))
                .flatMap(list -> Arrays.stream(list.split(", ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String swapped(String document, String pointer, String word) {
        return Documents.swapped(document, pointer, JsonWriter.compact(word));
    }

    // ---- schemas ----------------------------------------------------------------------------------------------------

    /** The schema of the value at a pointer of a good document. */
    private static Json.Obj schema(String document, String pointer) {
        Json value = Documents.parsed(document);
        Json.Obj schema = of("monitor.schema.json", "");
        String at = "";
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            at += "/" + step;
            boolean listed = value instanceof Json.Arr;
            Json below = Objects.requireNonNull(schema.members().get(listed ? "items" : "properties"));
            value = at(document, at);
            Json one = listed
                    ? below
                    : Objects.requireNonNull(((Json.Obj) below).members().get(step));
            schema = fitting((Json.Obj) one, value);
        }
        return schema;
    }

    /** What a schema refers to, and of alternatives the one that the value fits by its members. */
    private static Json.Obj fitting(Json.Obj schema, Json value) {
        if (schema.members().get("$ref") instanceof Json.Text reference) {
            Matcher parts = REFERENCE.matcher(reference.value());
            assertThat(parts.matches()).as(reference.value()).isTrue();
            return fitting(
                    of(Optional.ofNullable(parts.group(1)).orElse("monitor.schema.json"), parts.group(2)), value);
        }
        Json alternatives =
                schema.members().getOrDefault("oneOf", schema.members().get("anyOf"));
        return alternatives instanceof Json.Arr several
                ? several.items().stream()
                        .map(one -> fitting((Json.Obj) one, value))
                        .filter(one -> isFitting(one, value))
                        .findFirst()
                        .orElse(schema)
                : schema;
    }

    private static boolean isFitting(Json.Obj schema, Json value) {
        if (!(value instanceof Json.Obj object) || !(schema.members().get("properties") instanceof Json.Obj named)) {
            return !(value instanceof Json.Obj) && !schema.members().containsKey("properties");
        }
        return object.members().entrySet().stream()
                .allMatch(one -> named.members().get(one.getKey()) instanceof Json.Obj member
                        && isFittingWord(member, one.getValue()));
    }

    private static boolean isFittingWord(Json.Obj member, Json value) {
        return !(member.members().get("const") instanceof Json.Text word)
                || (value instanceof Json.Text text && text.value().equals(word.value()));
    }

    private static Json.Obj of(String file, String definition) {
        Json.Obj whole = (Json.Obj) Objects.requireNonNull(FILES.get(file));
        return definition.isEmpty()
                ? whole
                : (Json.Obj) Objects.requireNonNull(
                        ((Json.Obj) Objects.requireNonNull(whole.members().get("$defs")))
                                .members()
                                .get(definition));
    }

    /** The places of a document but for those that another schema describes. */
    private static List<String> pointers(String document, Class<? extends Json> kind) {
        return Documents.values(Documents.parsed(document))
                .filter(kind::isInstance)
                .map(Json::pointer)
                .filter(pointer -> !pointer.contains("/evaluation") && !pointer.contains("/discounting"))
                .toList();
    }

    private static Json at(String document, String pointer) {
        return Documents.values(Documents.parsed(document))
                .filter(one -> one.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(String document) {
        try {
            MonitorReader.read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
