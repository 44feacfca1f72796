package io.github.tenderscore.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of one family by id. A catalogue is a value: adding a rule of one's own gives a new catalogue and changes no
 * other.
 *
 * @param <R> the family, such as price rules
 */
public final class Catalogue<R extends Rule> {

    private final Map<String, RuleType<R>> byId = new LinkedHashMap<>();

    /**
     * A catalogue of the given rules.
     *
     * @param types the rules, in the order in which they are listed
     * @throws IllegalArgumentException if two have the same id
     */
    public Catalogue(List<RuleType<R>> types) {
        for (RuleType<R> type : types) {
            if (byId.put(type.id(), type) != null) {
                throw new IllegalArgumentException(
                        "The rule id (" + type.id() + ") of a catalogue must occur only once");
            }
        }
    }

    /**
     * This catalogue and one more rule.
     *
     * @param type the rule, with an id that is not taken
     * @return a new catalogue
     * @throws IllegalArgumentException if the id is taken
     */
    public Catalogue<R> with(RuleType<R> type) {
        return new Catalogue<>(
                Stream.concat(byId.values().stream(), Stream.of(type)).toList());
    }

    /**
     * The rules.
     *
     * @return in the order in which they are listed
     */
    public List<RuleType<R>> types() {
        return List.copyOf(byId.values());
    }

    /**
     * One rule.
     *
     * @param id its name in documents
     * @return empty where the catalogue has none of that id
     */
    public Optional<RuleType<R>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Makes a rule.
     *
     * @param id its name in documents
     * @param parameters exactly its parameters
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule, or a parameter is missing, unknown or outside its range
     */
    public R create(String id, Parameters parameters) {
        RuleType<R> type = byId.get(id);
        if (type == null) {
            throw new IllegalArgumentException(
                    "The rule (" + id + ") is not known; a rule must be one of " + String.join(", ", byId.keySet()));
        }
        return type.create(parameters);
    }

    /**
     * Makes a rule from one line.
     *
     * @param line the id, then the parameters as name=value with semicolons between them, and perhaps one behind the last, such as {@code
     *     PR-LIN-SET full=80; zero=200}
     * @return the rule
     * @throws IllegalArgumentException if the line is not written so, there is no such rule, or a parameter is missing, unknown or
     *     outside its range
     */
    public R parse(String line) {
        String stripped = line.strip();
        String text = stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
        String[] parts = text.split("\\s+", 2);
        Parameters parameters = Parameters.NONE;
        if (parts.length == 2) {
            for (String setting : parts[1].split(";", -1)) {
                int equals = setting.indexOf('=');
                String name = equals < 0 ? "" : setting.substring(0, equals).strip();
                if (name.isEmpty() || parameters.names().contains(name)) {
                    throw new IllegalArgumentException("The setting (" + setting.strip() + ") of the rule " + parts[0]
                            + " must be written name=value, each name once, with semicolons between settings");
                }
                parameters = parameters.with(name, setting.substring(equals + 1).strip());
            }
        }
        return create(parts[0], parameters);
    }
}
