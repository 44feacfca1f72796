package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Schemas;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stress.StressReport;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the schema of records that {@link ValueReader} reads, from their types and from what their documentation says of each part. */
final class RecordSchema {

    private static final String DAY = "evaluation.schema.json#/$defs/date";
    private static final String NUMBER = "evaluation.schema.json#/$defs/number";

    /** What is no plain value, by the schema of its own. */
    private static final Map<Class<?>, Map<String, Object>> WHOLE = Map.of(
            Evaluation.class, Map.of("$ref", "evaluation.schema.json"),
            Methodology.class, Map.of("$ref", "evaluation.schema.json#/properties/methodology"),
            Proceedings.class, Map.of("$ref", "stages.schema.json"),
            SummaryFacts.class, Map.of("$ref", "award.schema.json"),
            Occurrence.class, Map.of("anyOf", List.of(Map.of("$ref", DAY), Map.of("const", Occurrences.NOT_YET))),
            StressReport.class, Map.of("not", Map.of()),
            Panel.class, Map.of("not", Map.of()));

    private final Map<Class<?>, Map<String, Object>> whole;
    private final Map<String, Object> definitions = new TreeMap<>();

    /** A schema of what is read. */
    RecordSchema() {
        this(WHOLE);
    }

    /** A schema in which some classes have one of their own. */
    RecordSchema(Map<Class<?>, Map<String, Object>> whole) {
        this.whole = whole;
    }

    /** A schema whose object is a record with its format and, where it is read, notes. */
    @SuppressWarnings("unchecked") // the trees of this class hold what their names say
    static String document(
            String name, String description, String format, Class<? extends Record> type, RecordSchema records) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put(
                "$id", "https://raw.githubusercontent.com/tenderscore/tenderscore/main/docs/" + name + ".schema.json");
        schema.put("title", "tenderscore " + name);
        schema.put("description", description);
        Map<String, Object> object = records.object(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Map.of("type", "string"));
        properties.put("format", Map.of("const", format));
        Map<String, Object> notes = tree("type", "array");
        notes.put("items", Map.of("type", "string"));
        properties.put("notes", notes);
        properties.putAll((Map<String, Object>) object.get("properties"));
        List<Object> required = new ArrayList<>(List.of("format"));
        required.addAll((List<?>) object.get("required"));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        schema.put("$defs", records.definitions());
        return JsonWriter.pretty(schema);
    }

    /** The definitions that were needed, in the order of their names. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of a type; a record is defined once and referred to. */
    Map<String, Object> of(Type type) {
        Class<?> raw = ValueTypes.raw(type);
        if (whole.containsKey(raw)) {
            return whole.get(raw);
        }
        if (raw == Optional.class) {
            return of(ValueTypes.argument(type, 0));
        }
        if (raw == List.class || raw == Set.class) {
            Map<String, Object> array = tree("type", "array");
            array.put("items", of(ValueTypes.argument(type, 0)));
            if (raw == Set.class) {
                array.put("uniqueItems", true);
            }
            return array;
        }
        if (raw == Map.class) {
            Map<String, Object> map = tree("type", "object");
            Class<?> key = ValueTypes.raw(ValueTypes.argument(type, 0));
            if (key.isEnum()) {
                map.put("propertyNames", Map.of("enum", codes(key)));
            }
            map.put("additionalProperties", of(ValueTypes.argument(type, 1)));
            return map;
        }
        return plain(raw).orElseGet(() -> defined(raw));
    }

    private static Optional<Map<String, Object>> plain(Class<?> raw) {
        if (raw.isEnum()) {
            return Optional.of(tree("enum", codes(raw)));
        }
        if (raw == Ratio.class || raw == Percent.class) {
            return Optional.of(tree("$ref", NUMBER));
        }
        if (raw == int.class || raw == Integer.class || raw == long.class) {
            Map<String, Object> whole = tree("type", List.of("integer", "string"));
            whole.put("pattern", "^-?[0-9]{1,9}$");
            return Optional.of(whole);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of(tree("type", "boolean"));
        }
        if (raw == String.class || raw == LocalDate.class || raw == OffsetDateTime.class) {
            Map<String, Object> text = tree("type", "string");
            if (raw == LocalDate.class) {
                return Optional.of(tree("$ref", DAY));
            } else if (raw == OffsetDateTime.class) {
                text.put("format", "date-time");
            }
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private Map<String, Object> defined(Class<?> raw) {
        String name = name(raw);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, raw.isRecord() ? object(raw) : kinds(raw));
        }
        return tree("$ref", "#/$defs/" + name);
    }

    /** Records of one simple name in two packages must not share a definition. */
    private static String name(Class<?> raw) {
        return ValueTypes.kind(raw)
                + (raw.getEnclosingClass() == null ? "" : "-of-" + ValueTypes.kind(raw.getEnclosingClass()));
    }

    private Map<String, Object> kinds(Class<?> sealed) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (Class<?> kind : ValueTypes.kinds(sealed)) {
            kinds.add(defined(kind));
        }
        return tree("oneOf", kinds);
    }

    Map<String, Object> object(Class<?> raw) {
        Map<String, String> said = said(raw);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (ValueTypes.isKind(raw)) {
            properties.put("kind", Map.of("const", ValueTypes.kind(raw)));
            required.add("kind");
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            Map<String, Object> property = new LinkedHashMap<>(of(component.getGenericType()));
            Optional.ofNullable(said.get(component.getName()))
                    .ifPresent(sentence -> property.put("description", sentence));
            properties.put(component.getName(), property);
            if (component.getType() != Optional.class && component.getType() != Occurrence.class) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = tree("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    /** What the documentation of a record says of its components. */
    private static Map<String, String> said(Class<?> raw) {
        Class<?> outer = raw.getEnclosingClass() == null ? raw : raw.getEnclosingClass();
        String source = Schemas.text(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
        int at = source.indexOf("record " + raw.getSimpleName() + "(");
        String before = source.substring(source.lastIndexOf("/**", at), at);
        Map<String, String> said = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("@param (\\w+) (.*?)(?=\\n\\s*\\*\\s*@|\\*/)", Pattern.DOTALL)
                .matcher(before);
        while (matcher.find()) {
            said.put(
                    matcher.group(1),
                    matcher.group(2)
                            .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                            .replaceAll("\\{@link\\s+\\S+\\s+([^}]*)}", "$1")
                            .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                            .strip());
        }
        return said;
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(ValueTypes::code).toList();
    }

    private static Map<String, Object> tree(String member, Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(member, value);
        return tree;
    }
}
