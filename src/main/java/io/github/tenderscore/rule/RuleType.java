package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a catalogue knows of one rule: its id, its formula in words, its parameters, where it comes from, and how to make
 * one.
 *
 * @param <R> the family, such as price rules
 * @param id the rule's name in documents, such as {@code PR-HYP-MIN}
 * @param title what it is, in a few words
 * @param formula the formula in plain text
 * @param parameters what must be set, in the order in which people name it; none has a silent default
 * @param evidence how far its text was confirmed
 * @param source where it was confirmed; empty for a building block
 * @param factory makes the rule from exactly the parameters named, or throws {@link IllegalArgumentException} with a message
 *     that names the parameter, its value and the rule it breaks
 */
public record RuleType<R extends Rule>(
        String id,
        String title,
        String formula,
        List<Parameter> parameters,
        Evidence evidence,
        String source,
        Function<Parameters, R> factory) {

    /** The members by which documents name a rule. */
    private static final Set<String> RESERVED = Set.of("id", "rule");

    /**
     * One setting of a rule.
     *
     * @param name its name in documents
     * @param kind whether it is a number
     * @param meaning what it sets, its unit and its range
     */
    public record Parameter(String name, Kind kind, String meaning) {

        /** Whether a parameter is a number. */
        public enum Kind {
            /** A number; 40.0 and 40 are the same setting. */
            NUMBER,
            /** A name or another text. */
            TEXT
        }

        /**
         * A parameter that is a number.
         *
         * @param name its name in documents
         * @param meaning what it sets, its unit and its range
         * @return the parameter
         */
        public static Parameter number(String name, String meaning) {
            return new Parameter(name, Kind.NUMBER, meaning);
        }

        /**
         * A parameter that is a name or another text.
         *
         * @param name its name in documents
         * @param meaning what it sets and what it may be
         * @return the parameter
         */
        public static Parameter text(String name, String meaning) {
            return new Parameter(name, Kind.TEXT, meaning);
        }
    }

    /**
     * Copies the parameters.
     *
     * @param id the rule's name in documents, such as {@code PR-HYP-MIN}
     * @param title what it is, in a few words
     * @param formula the formula in plain text
     * @param parameters what must be set, in the order in which people name it; none has a silent default
     * @param evidence how far its text was confirmed
     * @param source where it was confirmed; empty for a building block
     * @param factory makes the rule from exactly the parameters named, or throws {@link IllegalArgumentException} with a message
     *     that names the parameter, its value and the rule it breaks
     * @throws IllegalArgumentException if a parameter is called id or rule
     */
    public RuleType {
        parameters = List.copyOf(parameters);
        for (Parameter parameter : parameters) {
            if (RESERVED.contains(parameter.name())) {
                throw new IllegalArgumentException("The parameter (" + parameter.name() + ") of the rule " + id
                        + " must have another name; documents give a rule's own name there");
            }
        }
    }

    /**
     * A user's own rule, to be known to a reader of documents.
     *
     * @param <R> the family
     * @param id starts with {@value Rule#OWN_PREFIX}
     * @param factory makes the rule from its parameters
     * @param parameters its parameters
     * @return the type
     * @throws IllegalArgumentException if the id does not start so
     */
    public static <R extends Rule> RuleType<R> own(
            String id, Function<Parameters, R> factory, Parameter... parameters) {
        if (!id.startsWith(Rule.OWN_PREFIX)) {
            throw new IllegalArgumentException(
                    "The id (" + id + ") of a rule of your own must start with \"" + Rule.OWN_PREFIX + "\"");
        }
        return new RuleType<>(id, id, "", Arrays.asList(parameters), Evidence.UNVERIFIED, "the user's own", factory);
    }

    /**
     * Makes a rule of this type.
     *
     * @param given exactly the parameters of this type
     * @return the rule
     * @throws IllegalArgumentException if a parameter is missing, unknown or outside its range; the message names each
     */
    public R create(Parameters given) {
        List<String> wrong = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(given.names());
        Parameters settled = given;
        for (Parameter parameter : parameters) {
            if (!unknown.remove(parameter.name())) {
                wrong.add("The rule " + id + " needs the parameter \"" + parameter.name() + "\""
                        + (parameter.meaning().isEmpty() ? "" : " (" + parameter.meaning() + ")"));
            } else if (parameter.kind() == Parameter.Kind.NUMBER) {
                String value = given.text(parameter.name());
                try {
                    settled = settled.with(parameter.name(), Ratio.parse(value).toString());
                } catch (NumberFormatException e) {
                    wrong.add("The parameter " + parameter.name() + " (" + value + ") of the rule " + id
                            + " must be a number in digits, such as 40, 36.36 or 400/11");
                }
            }
        }
        unknown.forEach(name -> wrong.add("The rule " + id + " has no parameter \"" + name + "\""));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return factory.apply(settled);
    }
}
