package io.github.tenderscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what options were given and collects what is wrong with them, so that all of it is named at once. */
final class OptionValues {

    private final List<String> faults = new ArrayList<>();

    /** What an option comes to; where its value cannot be used, the reason is noted. */
    <T> Optional<T> read(String option, String value, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (IllegalArgumentException e) {
            faults.add(refused(option, value, e));
            return Optional.empty();
        }
    }

    void add(String fault) {
        faults.add(fault);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InputException(String.join("\n", faults));
        }
    }

    /** What only shows with the document at hand; a value that does not fit it is bad input. */
    static <T> T used(String option, String value, Supplier<T> use) {
        try {
            return use.get();
        } catch (IllegalArgumentException e) {
            throw new InputException(refused(option, value, e));
        }
    }

    private static String refused(String option, String value, IllegalArgumentException reason) {
        return "The option " + option + " (" + value + ") cannot be used: " + reason.getMessage();
    }
}
