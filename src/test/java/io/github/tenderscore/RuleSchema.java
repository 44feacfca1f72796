package io.github.tenderscore;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of rules in documents, made from the catalogues. */
final class RuleSchema {

    private static final String NUMBERS = "evaluation.schema.json#/$defs/";

    private RuleSchema() {}

    static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://raw.githubusercontent.com/tenderscore/tenderscore/main/docs/rules.schema.json");
        schema.put("title", "tenderscore rules");
        schema.put(
                "description",
                "How documents name a rule: by its id, with its parameters beside it under their names. None has a default.");
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (RuleFamily family : RuleFamily.values()) {
            definitions.put(family.code(), rules(family));
        }
        schema.put("$defs", definitions);
        return JsonWriter.pretty(schema);
    }

    /** The member by which documents name a rule of the family. */
    private static String member(RuleFamily family) {
        return family == RuleFamily.AWARD || family == RuleFamily.CONSENSUS ? "rule" : "id";
    }

    private static Map<String, Object> rules(RuleFamily family) {
        String member = member(family);
        List<Object> ids = new ArrayList<>();
        List<Object> each = new ArrayList<>();
        for (RuleType<?> type : Rules.standard().of(family)) {
            ids.add(type.id());
            each.add(ordered(
                    "if",
                    ordered("properties", ordered(member, ordered("const", type.id()))),
                    "then",
                    rule(type, member)));
        }
        Map<String, Object> ownId = ordered("type", "string", "pattern", "^X-");
        each.add(ordered("if", ordered("properties", ordered(member, ownId)), "then", own()));
        return ordered(
                "title",
                family.words(),
                "type",
                "object",
                "properties",
                ordered(member, ordered("anyOf", List.of(ordered("enum", ids), ownId))),
                "required",
                List.of(member),
                "allOf",
                each);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> rule(RuleType<?> type, String member) {
        Map<String, Object> properties = ordered(member, true);
        List<String> required = new ArrayList<>();
        for (Parameter parameter : type.parameters()) {
            properties.put(parameter.name(), parameter(parameter));
            required.add(parameter.name());
        }
        return ordered(
                "title",
                type.title() + (type.isUnverified() ? " (unverified)" : ""),
                "description",
                type.formula(),
                "properties",
                properties,
                "required",
                required,
                "additionalProperties",
                false);
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (parameter.kind()) {
            case NUMBER -> schema.put("$ref", NUMBERS + number(parameter));
            case CHOICE -> schema.put("enum", choices(parameter.choices()));
            case TEXT -> {
                schema.put("type", List.of("string", "number"));
                if (!parameter.form().isEmpty()) {
                    schema.put("pattern", "^(" + parameter.form() + ")$");
                }
            }
            default -> throw new IllegalStateException(parameter.kind().toString());
        }
        schema.put("description", parameter.description());
        return schema;
    }

    /** A choice that is a whole number may also be written as one. */
    private static List<Object> choices(List<String> names) {
        List<Object> choices = new ArrayList<>(names);
        names.stream()
                .filter(name -> name.matches("[0-9]+"))
                .map(Integer::valueOf)
                .forEach(choices::add);
        return choices;
    }

    private static String number(Parameter parameter) {
        Ratio least = parameter.range().least().orElse(Ratio.of(-1));
        if (least.signum() < 0) {
            return "number";
        }
        return least.signum() > 0 || !parameter.range().includesLeast() ? "positive" : "nonNegative";
    }

    private static Map<String, Object> own() {
        return ordered(
                "title",
                "A rule of your own",
                "description",
                "A rule that the reading program knows besides those of the catalogue. Its id starts with X-; its parameters are its own,"
                        + " each a text or a number.",
                "additionalProperties",
                ordered("type", List.of("string", "number")));
    }
}
