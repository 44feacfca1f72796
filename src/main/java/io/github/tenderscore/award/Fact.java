package io.github.tenderscore.award;

import java.util.Optional;

/**
 * Something that a notice asks for: known, or missing with why, or not asked for in this case with why.
 *
 * @param <T> what is known
 */
public sealed interface Fact<T> {

    /**
     * It is known.
     *
     * @param fact what is known
     * @param <T> what is known
     */
    record Known<T>(T fact) implements Fact<T> {}

    /**
     * It is asked for, and not known; the notice is not complete.
     *
     * @param why a sentence part, such as {@code no date was given}
     * @param <T> what would be known
     */
    record Missing<T>(String why) implements Fact<T> {}

    /**
     * It is not asked for in this case.
     *
     * @param why a sentence part that names the provision
     * @param <T> what would be known
     */
    record NotAsked<T>(String why) implements Fact<T> {}

    /**
     * What is known.
     *
     * @return empty where it is missing or not asked for
     */
    default Optional<T> value() {
        return this instanceof Known<T> known ? Optional.of(known.fact()) : Optional.empty();
    }

    /**
     * A fact that was given or not.
     *
     * @param given what is known; empty where it was not given
     * @param why why it is missing where it was not given
     * @param <T> what is known
     * @return known or missing
     */
    static <T> Fact<T> of(Optional<T> given, String why) {
        return given.<Fact<T>>map(Known::new).orElseGet(() -> new Missing<>(why));
    }
}
