package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * Budget and cost of an option in one year.
 *
 * @param year such as {@code 2027-28}; not blank
 * @param budget what there is, above zero, in the unit of the option; empty where it is not known
 * @param cost what it takes, zero or more; empty where it is not known
 * @param draw what is taken from reserves; empty where nothing is
 */
public record BudgetYear(String year, Optional<Ratio> budget, Optional<Ratio> cost, Optional<ReserveDraw> draw) {

    /**
     * Checks the amounts.
     *
     * @param year such as {@code 2027-28}; not blank
     * @param budget what there is, above zero, in the unit of the option; empty where it is not known
     * @param cost what it takes, zero or more; empty where it is not known
     * @param draw what is taken from reserves; empty where nothing is
     * @throws IllegalArgumentException if the year is blank, the budget is not above zero, or the cost is negative
     */
    public BudgetYear {
        if (year.isBlank()) {
            throw new IllegalArgumentException("The year (" + year + ") of a budget must be named");
        }
        if (budget.filter(amount -> amount.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("The budget (" + budget.get() + ") of " + year + " must be above zero");
        }
        if (cost.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The cost (" + cost.get() + ") of " + year + " must not be negative");
        }
    }

    boolean isKnown() {
        return budget.isPresent() && cost.isPresent();
    }
}
