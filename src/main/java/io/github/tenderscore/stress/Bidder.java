package io.github.tenderscore.stress;

import java.util.Optional;

/**
 * A made-up bidder.
 *
 * @param ability a fraction in units of 2^-31
 * @param strategy how it bids to beat the method; empty where it does not
 */
record Bidder(long ability, Optional<Strategy> strategy) {

    boolean follows(Strategy one) {
        return strategy.isPresent() && strategy.get() == one;
    }
}
