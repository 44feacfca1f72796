package io.github.tenderscore.lot;

import java.util.List;
import java.util.Optional;

/**
 * How an open lot stands at some point of a mechanism.
 *
 * @param lot the lot
 * @param passedOver better tenders whose suppliers may not be awarded it any more
 * @param leaders the best of the other tenders: one, or several that are tied
 * @param next the next best tender of another supplier; empty where there is none
 */
record LotFront(Lot lot, List<LotTender> passedOver, List<LotTender> leaders, Optional<LotTender> next) {

    LotTender leader() {
        return leaders.get(0);
    }

    /** Whether nobody else may be awarded the lot. */
    boolean isSole() {
        return next.isEmpty();
    }

    boolean isTied() {
        return leaders.size() > 1;
    }
}
