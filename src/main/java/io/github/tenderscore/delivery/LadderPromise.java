package io.github.tenderscore.delivery;

import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * A level of ambition for which the tender was compared as if it were cheaper, and what is owed where a lower one is reached.
 *
 * @param id unique within the contract, not blank
 * @param discount the published table of advantages
 * @param price what the tender asks and is paid, zero or more
 * @param promised the level that was promised
 * @param reached the level that was proved; empty where that is not known yet
 * @param factor of the sanction, as published
 */
public record LadderPromise(
        String id, NotionalDiscount discount, Ratio price, int promised, Optional<Integer> reached, Ratio factor) {

    /**
     * Checks the levels.
     *
     * @param id unique within the contract, not blank
     * @param discount the published table of advantages
     * @param price what the tender asks and is paid, zero or more
     * @param promised the level that was promised
     * @param reached the level that was proved; empty where that is not known yet
     * @param factor of the sanction, as published
     * @throws IllegalArgumentException if the id is blank, the price or factor negative, or a level not in the table
     */
    public LadderPromise {
        if (id.isBlank() || price.signum() < 0) {
            throw new IllegalArgumentException("The id (" + id
                    + ") of a promised level must not be blank and its price (" + price + ") zero or more");
        }
        discount.sanction(price, promised, reached.orElse(promised), factor);
    }

    /**
     * What is owed.
     *
     * @return a step with the sanction, zero where the promise was kept; empty where the level reached is not known
     */
    public Optional<Step> sanction() {
        return reached.map(level -> discount.sanction(price, promised, level, factor));
    }
}
