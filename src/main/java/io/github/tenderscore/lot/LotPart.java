package io.github.tenderscore.lot;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
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
 * @param counted the same in a unit in which all gains are whole
 */
record LotPart(
        int lots, List<LotTender> tenders, Optional<PackageOffer> offer, Ratio price, Ratio gain, BigInteger counted) {

    /** The same, counted in a unit. */
    LotPart in(CommonDenominator unit) {
        return new LotPart(lots, tenders, offer, price, gain, unit.units(gain));
    }

    String supplier() {
        return tenders.get(0).supplier();
    }
}
