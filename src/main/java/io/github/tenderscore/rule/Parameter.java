package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One setting of a rule. It has no default: a published method states it.
 *
 * @param name its name in documents
 * @param kind whether it is a number, one of several names, or another text
 * @param meaning what it sets and in which unit; what it may be stands in the range or the choices
 * @param range what it may be, where it is a number
 * @param choices what it may be, where it is one of several names; empty for the other kinds
 * @param form a regular expression that every text which the rule can read matches, where it is another text; empty where none is stated
 */
public record Parameter(String name, Kind kind, String meaning, Range range, List<String> choices, String form) {

    /** What a parameter is. */
    public enum Kind {
        /** A number; 40.0 and 40 are the same setting. */
        NUMBER,
        /** One of several names. */
        CHOICE,
        /** Another text, which the rule reads. */
        TEXT
    }

    /**
     * Copies the choices.
     *
     * @param name its name in documents
     * @param kind whether it is a number, one of several names, or another text
     * @param meaning what it sets and in which unit; what it may be stands in the range or the choices
     * @param range what it may be, where it is a number
     * @param choices what it may be, where it is one of several names; empty for the other kinds
     * @param form a regular expression that every text which the rule can read matches, where it is another text; empty where none is
     *     stated
     */
    public Parameter {
        choices = List.copyOf(choices);
    }

    /**
     * A parameter that is a number; any, until a bound is set.
     *
     * @param name its name in documents
     * @param meaning what it sets and in which unit
     * @return the parameter
     */
    public static Parameter number(String name, String meaning) {
        return new Parameter(name, Kind.NUMBER, meaning, Range.ANY, List.of(), "");
    }

    /**
     * A parameter that is one of several names.
     *
     * @param name its name in documents
     * @param meaning what it sets
     * @param choices what it may be
     * @return the parameter
     */
    public static Parameter choice(String name, String meaning, String... choices) {
        return new Parameter(name, Kind.CHOICE, meaning, Range.ANY, List.of(choices), "");
    }

    /**
     * A parameter that is another text.
     *
     * @param name its name in documents
     * @param meaning what it sets and what it may be
     * @return the parameter
     */
    public static Parameter text(String name, String meaning) {
        return new Parameter(name, Kind.TEXT, meaning, Range.ANY, List.of(), "");
    }

    /**
     * The same parameter above a bound, which is not allowed itself.
     *
     * @param bound digits
     * @return a new parameter
     */
    public Parameter above(String bound) {
        return with(range.from(Ratio.parse(bound), false));
    }

    /**
     * The same parameter from a bound on.
     *
     * @param bound digits
     * @return a new parameter
     */
    public Parameter from(String bound) {
        return with(range.from(Ratio.parse(bound), true));
    }

    /**
     * The same parameter below a bound, which is not allowed itself.
     *
     * @param bound digits
     * @return a new parameter
     */
    public Parameter below(String bound) {
        return with(range.to(Ratio.parse(bound), false));
    }

    /**
     * The same parameter up to a bound.
     *
     * @param bound digits
     * @return a new parameter
     */
    public Parameter to(String bound) {
        return with(range.to(Ratio.parse(bound), true));
    }

    /**
     * The same parameter as a whole number.
     *
     * @return a new parameter
     */
    public Parameter whole() {
        return with(range.ofWholeNumbers());
    }

    /**
     * The same parameter with the form of its text, for those who check a document before a rule reads it.
     *
     * @param regex a regular expression that every text which the rule can read matches, from its start to its end
     * @return a new parameter
     */
    public Parameter matching(String regex) {
        return new Parameter(name, kind, meaning, range, choices, regex);
    }

    private Parameter with(Range other) {
        return new Parameter(name, kind, meaning, other, choices, form);
    }

    /**
     * What it may be, in words.
     *
     * @return for example {@code above 0} or {@code one of none, zero}; empty where the meaning says it all
     */
    public String allowed() {
        return kind == Kind.CHOICE ? "one of " + String.join(", ", choices) : range.words();
    }

    /**
     * Its meaning with what it may be.
     *
     * @return for example {@code per cent above the lowest price, above 0}
     */
    public String description() {
        String allowed = allowed();
        return meaning.isEmpty() || allowed.isEmpty() ? meaning + allowed : meaning + ", " + allowed;
    }

    /** What is wrong with a value, as the end of a sentence that starts with "must"; empty where nothing is. */
    Optional<String> breach(String value) {
        if (kind == Kind.CHOICE) {
            return choices.contains(value) ? Optional.empty() : Optional.of("be " + allowed());
        }
        return kind == Kind.NUMBER && !range.holds(Ratio.parse(value))
                ? Optional.of("be " + range.words())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name + (description().isEmpty() ? "" : " (" + description() + ")");
    }
}
