package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;

/**
 * How much a commitment counts by how well it is supported, each as a factor from 0 to 1; published before bids, all four together.
 *
 * @param verified where a third party verified it
 * @param documented where documents support it
 * @param selfDeclared where the bidder says so
 * @param none where nothing supports it
 */
public record Credibility(Ratio verified, Ratio documented, Ratio selfDeclared, Ratio none) {

    /**
     * The factor of a grade.
     *
     * @param grade how well a commitment is supported
     * @return from 0 to 1
     */
    public Ratio factor(EvidenceGrade grade) {
        return switch (grade) {
            case VERIFIED -> verified;
            case DOCUMENTED -> documented;
            case SELF_DECLARED -> selfDeclared;
            case NONE -> none;
        };
    }
}
