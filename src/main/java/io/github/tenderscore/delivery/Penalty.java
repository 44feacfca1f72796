package io.github.tenderscore.delivery;

import io.github.tenderscore.number.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a supplier pays for a failure.
 *
 * @param kind where it rests
 * @param value how much; empty where it is not known
 * @param paid the day on which it was or is to be paid; empty where it is not known
 */
public record Penalty(Kind kind, Optional<Money> value, Optional<LocalDate> paid) {

    /** Where a penalty rests. */
    public enum Kind {
        /** In the contract. */
        CONTRACTED,
        /** In the decision of a court or tribunal. */
        IMPOSED,
        /** In a settlement. */
        NEGOTIATED;

        /**
         * The name in documents and notices.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks the amount.
     *
     * @param kind where it rests
     * @param value how much; empty where it is not known
     * @param paid the day on which it was or is to be paid; empty where it is not known
     * @throws IllegalArgumentException if the amount is negative
     */
    public Penalty {
        if (value.filter(money -> money.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The value (" + value.get() + ") of a penalty must be zero or more");
        }
    }
}
