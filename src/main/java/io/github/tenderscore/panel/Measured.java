package io.github.tenderscore.panel;

import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic, or why there is none. Never a number that only looks like one: what is undefined is not zero.
 *
 * @param <T> what is measured
 * @param value the statistic; empty where it is undefined
 * @param reason why it is undefined; empty text where it is not
 */
public record Measured<T>(Optional<T> value, String reason) {

    /**
     * A statistic that is defined.
     *
     * @param <T> what is measured
     * @param value the statistic
     * @return the statistic without a reason
     */
    public static <T> Measured<T> of(T value) {
        return new Measured<>(Optional.of(value), "");
    }

    /**
     * A statistic that is undefined.
     *
     * @param <T> what is measured
     * @param reason why
     * @return no statistic, with the reason
     */
    public static <T> Measured<T> undefined(String reason) {
        return new Measured<>(Optional.empty(), reason);
    }

    <U> Measured<U> then(Function<T, Measured<U>> next) {
        return value.map(next).orElseGet(() -> undefined(reason));
    }
}
