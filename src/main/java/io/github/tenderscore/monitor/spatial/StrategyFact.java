package io.github.tenderscore.monitor.spatial;

import java.util.Optional;

/**
 * What is known of a strategy under one provision.
 *
 * @param provision the provision
 * @param met whether its condition is met, or its power used; empty where that is not known
 * @param fact what shows it, such as a page of the strategy; not blank where it is known
 */
public record StrategyFact(StrategyProvision provision, Optional<Boolean> met, String fact) {

    /**
     * Checks that what is known is shown.
     *
     * @param provision the provision
     * @param met whether its condition is met, or its power used; empty where that is not known
     * @param fact what shows it, such as a page of the strategy; not blank where it is known
     * @throws IllegalArgumentException if it is known and the fact is blank
     */
    public StrategyFact {
        if (met.isPresent() && fact.isBlank()) {
            throw new IllegalArgumentException(
                    "The fact (" + fact + ") under the provision " + provision.code() + " must say what shows it");
        }
    }
}
