package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * A tender that may be awarded a lot: it was assessed under the method of the lot, passed every gate and has a place.
 *
 * @param lot the id of the lot
 * @param supplier who submitted it: the identifier of the supplier, or its name where no tender gives identifiers
 * @param name the name of the supplier
 * @param tender its id
 * @param place its place in the lot, 1 for the best; tied tenders share one
 * @param figure the figure by which the lot ranks it, as published
 * @param price its price; empty where the lot has not exactly one price criterion
 */
public record LotTender(
        String lot, String supplier, String name, String tender, int place, Ratio figure, Optional<Ratio> price) {

    /** The tender with the name of its supplier, as texts name it. */
    String named() {
        return tender + ", " + name;
    }

    /** The price, or zero where nothing asks for one. */
    Ratio priceOrZero() {
        return price.orElse(Ratio.ZERO);
    }
}
