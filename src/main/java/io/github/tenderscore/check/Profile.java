package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What decides which checks bind a procurement.
 *
 * @param route under which part of the Act the contract is looked for
 * @param traits what the contract is besides; none for ordinary goods and services
 * @param buyer which kind of authority buys
 * @param commenced the day on which the procurement commenced: that of its first notice or invitation (SI 2025/1200, regulation 3); it chooses
 *     the law
 * @param value the estimated value; empty where not known
 */
public record Profile(
        Route route, Set<ContractTrait> traits, Buyer buyer, LocalDate commenced, Optional<EstimatedValue> value) {

    /**
     * Copies the traits.
     *
     * @param route under which part of the Act the contract is looked for
     * @param traits what the contract is besides; none for ordinary goods and services
     * @param buyer which kind of authority buys
     * @param commenced the day on which the procurement commenced: that of its first notice or invitation (SI 2025/1200, regulation 3); it
     *     chooses the law
     * @param value the estimated value; empty where not known
     */
    public Profile {
        Set<ContractTrait> copy = EnumSet.noneOf(ContractTrait.class);
        copy.addAll(traits);
        traits = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether the contract is of a kind.
     *
     * @param trait the kind
     * @return true if it is
     */
    public boolean is(ContractTrait trait) {
        return traits.contains(trait);
    }
}
