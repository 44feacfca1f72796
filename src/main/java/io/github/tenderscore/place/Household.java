package io.github.tenderscore.place;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * Households that gain, and what a pound counts for them.
 *
 * @param who which households, not blank, such as {@code households in the first tenth}
 * @param income their equivalised disposable income, above zero, in the prices of the reference
 * @param weight how a pound is weighted
 */
public record Household(String who, Ratio income, DistributionalWeight weight) {

    /**
     * Checks the income.
     *
     * @param who which households, not blank, such as {@code households in the first tenth}
     * @param income their equivalised disposable income, above zero, in the prices of the reference
     * @param weight how a pound is weighted
     * @throws IllegalArgumentException if it is not said who, or the income is not above zero
     */
    public Household {
        if (who.isBlank()) {
            throw new IllegalArgumentException("The name (" + who + ") of households must not be blank");
        }
        weight.of(income);
    }

    /**
     * Why a pound counts so much.
     *
     * @return a step whose exact figure is the weight
     */
    public Step explain() {
        return weight.explain(who, income);
    }
}
