package io.github.tenderscore.law;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure in pounds with VAT that decides which rules of the Procurement Act 2023 a contract meets, as dated data.
 *
 * @param type for which kind of contract
 * @param amount in pounds, VAT included; a contract is caught at this figure and above it
 * @param from the first day on which a procurement that commences meets it
 * @param to the last such day; empty where no end is known
 * @param source the instrument that sets it
 */
public record Threshold(ThresholdType type, Ratio amount, LocalDate from, Optional<LocalDate> to, String source) {

    /**
     * Whether a procurement that commences on a day meets this figure.
     *
     * @param commenced the day on which a notice is published, tenders are invited or, without either, a supplier is first contacted (SI 2025/1200,
     *     regulation 3)
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate commenced) {
        return !commenced.isBefore(from) && to.filter(commenced::isAfter).isEmpty();
    }

    /**
     * Whether a contract is below it.
     *
     * @param value the estimated value in pounds, VAT included
     * @return false at the figure and above it ("not less than", section 3)
     */
    public boolean isAbove(Ratio value) {
        return value.compareTo(amount) < 0;
    }
}
