package io.github.tenderscore.check;

import io.github.tenderscore.model.Gate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a tender must reach, or keep to, on a criterion, as the documents state it. Here an empty member means that the documents do not state it.
 *
 * @param comparator how what the tender says is compared
 * @param value with what, such as {@code 3}, {@code 60%} or {@code yes}
 */
public record StatedGate(Optional<Comparator> comparator, Optional<String> value) {

    /** How what a tender says is compared with the value of a gate. */
    public enum Comparator {
        /** It must not be lower. */
        AT_LEAST,
        /** It must not be higher. */
        AT_MOST,
        /** It must be the same. */
        EQUAL,
        /** It must be one of several. */
        ONE_OF;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A gate that is stated in full.
     *
     * @param comparator how it is compared
     * @param value with what
     * @return the gate
     */
    public static StatedGate of(Comparator comparator, String value) {
        return new StatedGate(Optional.of(comparator), Optional.of(value));
    }

    static StatedGate of(Gate gate) {
        Comparator comparator = Comparator.ONE_OF;
        if (gate instanceof Gate.Minimum) {
            comparator = Comparator.AT_LEAST;
        } else if (gate instanceof Gate.Ceiling) {
            comparator = Comparator.AT_MOST;
        } else if (gate instanceof Gate.MustBeYes) {
            comparator = Comparator.EQUAL;
        }
        return of(comparator, gate.toString());
    }

    /** Whether it can be applied. */
    boolean isComplete() {
        return comparator.isPresent() && value.filter(text -> !text.isBlank()).isPresent();
    }
}
