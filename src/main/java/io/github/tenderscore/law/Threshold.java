package io.github.tenderscore.law;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure in pounds with VAT that decides which rules of the Procurement Act 2023 a contract meets, as dated data.
 *
 * @param type for which kind of contract or payment
 * @param amount in pounds; for contracts with VAT, for payments as paid
 * @param from the first day on which it is met: by a procurement that commences; by a contract that is entered into, for section 52 and
 *     section 53; by a payment, for section 70
 * @param to the last such day; empty where no end is known
 * @param source the instrument that sets it
 */
public record Threshold(ThresholdType type, Ratio amount, LocalDate from, Optional<LocalDate> to, String source) {

    /**
     * Whether this is the figure of a day.
     *
     * @param day for a procurement that on which a notice is published, tenders are invited or, without either, a supplier is first contacted
     *     (SI 2025/1200, regulation 3)
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /**
     * Whether it leaves a value alone.
     *
     * @param value in pounds, for contracts the estimated value with VAT
     * @return true below the figure; at the figure true only where it must be exceeded ("more than", sections 52, 53 and 70), and false else
     *     ("not less than", section 3)
     */
    public boolean isAbove(Ratio value) {
        int side = value.compareTo(amount);
        return type.mustBeExceeded() ? side <= 0 : side < 0;
    }
}
