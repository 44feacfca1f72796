package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The settings of a rule by name, as texts: numbers in digits, choices by their names.
 *
 * @param values names to values, in order of name
 */
public record Parameters(SortedMap<String, String> values) {

    /** No parameters. */
    public static final Parameters NONE = new Parameters(new TreeMap<>());

    /**
     * Copies the values.
     *
     * @param values names to values, in order of name
     */
    public Parameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * Parameters from a map.
     *
     * @param values names to values
     * @return the parameters, in order of name
     */
    public static Parameters of(Map<String, String> values) {
        return new Parameters(new TreeMap<>(values));
    }

    /**
     * One parameter.
     *
     * @param name its name
     * @param value its value
     * @return the parameters
     */
    public static Parameters of(String name, String value) {
        return of(Map.of(name, value));
    }

    /**
     * These parameters and one more.
     *
     * @param name its name
     * @param value its value
     * @return new parameters
     */
    public Parameters with(String name, String value) {
        TreeMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }

    /**
     * The names.
     *
     * @return in order
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * The value of one parameter.
     *
     * @param name its name
     * @return its value as text
     * @throws IllegalArgumentException if there is none of that name
     */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The parameter (" + name + ") must be given");
        }
        return value;
    }

    /**
     * The value of one parameter as what a rule reads from its text.
     *
     * @param <T> what is read
     * @param name its name
     * @param reader reads the text, or throws {@link IllegalArgumentException}
     * @return what was read
     * @throws IllegalArgumentException if there is none of that name or its text cannot be read; the message names the parameter
     */
    public <T> T read(String name, Function<String, T> reader) {
        String value = text(name);
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " (" + value + ") cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The value of one parameter as a number.
     *
     * @param name its name
     * @return its value, exactly
     * @throws IllegalArgumentException if there is none of that name or it is not a number
     */
    public Ratio number(String name) {
        String value = text(name);
        try {
            return Ratio.parse(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " (" + value
                            + ") must be a number in digits, such as 40, 36.36 or 400/11",
                    e);
        }
    }

    /**
     * The parameters as a person reads them.
     *
     * @return for example {@code target 400}; empty where there are none
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(value));
        return text.toString();
    }
}
