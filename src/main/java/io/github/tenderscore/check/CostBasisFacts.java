package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * The footing of whole-life costs in the published method and in each tender, real or simulated.
 *
 * @param wholeLife whether costs of a whole life are compared; empty where not known
 * @param published the footing that the method publishes; empty where not known
 * @param tenders each tender; empty where they are not known
 */
public record CostBasisFacts(
        Optional<Boolean> wholeLife, Optional<CostBasis> published, Optional<List<TenderBasis>> tenders)
        implements Facts {

    /**
     * Copies the tenders.
     *
     * @param wholeLife whether costs of a whole life are compared; empty where not known
     * @param published the footing that the method publishes; empty where not known
     * @param tenders each tender; empty where they are not known
     */
    public CostBasisFacts {
        tenders = tenders.map(List::copyOf);
    }

    /**
     * The footing of one tender.
     *
     * @param tender its id
     * @param basis on what footing its costs are counted
     */
    public record TenderBasis(String tender, CostBasis basis) {}
}
