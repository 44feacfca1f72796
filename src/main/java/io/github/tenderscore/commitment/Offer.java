package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What one bidder offers beyond the contract itself.
 *
 * @param id by which it goes, not blank
 * @param supplier the bidder's name
 * @param commitments what it promises, in any order; none where it promises nothing
 * @param price what it asks for the contract, in pounds, by which the workforce it can pay is told; empty where that is not looked at
 * @param investment what the promised effects cost, in pounds of the price year of the terms; empty where no return is asked for
 */
public record Offer(
        String id, String supplier, List<Commitment> commitments, Optional<Ratio> price, Optional<Ratio> investment) {

    /**
     * Copies the commitments.
     *
     * @param id by which it goes, not blank
     * @param supplier the bidder's name
     * @param commitments what it promises, in any order; none where it promises nothing
     * @param price what it asks for the contract, in pounds, by which the workforce it can pay is told; empty where that is not looked at
     * @param investment what the promised effects cost, in pounds of the price year of the terms; empty where no return is asked for
     */
    public Offer {
        commitments = List.copyOf(commitments);
    }
}
