package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;

/** To what the local-economic subtotal is held, so that ordinary local business does not outweigh extra value to society. */
public sealed interface LocalEconomicCap {

    /**
     * The share to which it is held.
     *
     * @return from 0 to 1
     */
    Ratio share();

    /**
     * A share of the amount that is published as the target.
     *
     * @param share from 0 to 1
     * @param target pounds, above zero
     */
    record OfTarget(Ratio share, Ratio target) implements LocalEconomicCap {}

    /**
     * A share of the value of the contract.
     *
     * @param share from 0 to 1
     * @param contractValue pounds, above zero, as published: the same for every bidder
     */
    record OfContractValue(Ratio share, Ratio contractValue) implements LocalEconomicCap {}

    /**
     * A share of the bidder's own total after the cap: L' = min(L, share / (1 - share) × additional social subtotal).
     *
     * @param share from 0 to below 1
     */
    record OfOwnTotal(Ratio share) implements LocalEconomicCap {}
}
