package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What is awarded as one: a single tender, or several lots that a supplier offers together.
 *
 * @param lots the lots as bits, in the order of the board
 * @param tenders the tenders for them
 * @param offer the combination tender or discount; empty for a single tender
 * @param price what is paid for them
 * @param gain what they add to the objective
 */
record LotPart(int lots, List<LotTender> tenders, Optional<PackageOffer> offer, Ratio price, Ratio gain) {

    /** The same with the gain in a smaller unit. */
    LotPart inUnits(Ratio unitsInOne) {
        return new LotPart(lots, tenders, offer, price, gain.times(unitsInOne));
    }

    String supplier() {
        return tenders.get(0).supplier();
    }
}
