package io.github.tenderscore.weighting;

import io.github.tenderscore.rule.Rule;
import java.util.Locale;

/**
 * How what a buyer says of the importance of its criteria becomes weights.
 *
 * <p>Weights are found before any tender is opened, and no tender changes them. They total exactly what the method says.
 *
 * <p>Implementations must be immutable and thread-safe; the order and the names of the criteria must not matter.
 */
public interface WeightMethod extends Rule {

    /** What a method must be told. */
    enum Asks {
        /** A number of zero or more for each criterion: the more, the more important. */
        VALUES,
        /** A rank for each criterion: 1 is the most important, and after two of rank 1 comes 3. */
        RANKS,
        /** One comparison of every two criteria. */
        COMPARISONS;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What this method must be told.
     *
     * @return numbers, ranks or comparisons
     */
    Asks asks();

    /**
     * Works out the weights.
     *
     * @param importance what the buyer says, at least of one criterion
     * @return the weights in the buyer's order, with their explanation
     * @throws IllegalArgumentException if the weights cannot be found; a {@link io.github.tenderscore.fault.FaultException} that names every
     *     fault with its criterion where anything that is said is missing, too much, unknown or outside its range
     */
    Weights weigh(Importance importance);
}
