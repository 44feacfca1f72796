package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The prices that are tested together, and the authority's own estimate where it has one; all in the same currency and on the same VAT
 * basis.
 *
 * @param prices one for each tender; a tender is known by its place, counted from 0, which never matters to an answer
 * @param estimate what the authority expects the contract to cost, above zero; empty where it has no estimate
 */
public record PriceField(List<Ratio> prices, Optional<Ratio> estimate) {

    /**
     * Copies the prices and checks the estimate.
     *
     * @param prices one for each tender; a tender is known by its place, counted from 0, which never matters to an answer
     * @param estimate what the authority expects the contract to cost, above zero; empty where it has no estimate
     * @throws IllegalArgumentException if the estimate is zero or less
     */
    public PriceField {
        prices = List.copyOf(prices);
        if (estimate.filter(amount -> amount.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The authority's estimate (" + estimate.get() + ") of what the contract costs must be above zero");
        }
    }

    /**
     * A field without an estimate.
     *
     * @param prices one for each tender
     * @return the field
     */
    public static PriceField of(Collection<Ratio> prices) {
        return new PriceField(List.copyOf(prices), Optional.empty());
    }

    /**
     * The same prices beside the authority's estimate.
     *
     * @param amount what the authority expects the contract to cost, above zero
     * @return a new field
     * @throws IllegalArgumentException if the estimate is zero or less
     */
    public PriceField withEstimate(Ratio amount) {
        return new PriceField(prices, Optional.of(amount));
    }

    /**
     * How many tenders there are.
     *
     * @return zero or more
     */
    public int size() {
        return prices.size();
    }

    /**
     * The places of all tenders.
     *
     * @return 0, 1, 2 and so on
     */
    List<Integer> places() {
        return placesWithout(-1);
    }

    /**
     * The places of all tenders but one.
     *
     * @param tender the place that is left out
     * @return ascending
     */
    List<Integer> placesWithout(int tender) {
        List<Integer> places = new ArrayList<>(prices.size());
        for (int place = 0; place < prices.size(); place++) {
            if (place != tender) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    /**
     * The statistics of all prices.
     *
     * @return empty where there is no tender
     */
    Optional<ReferenceStatistics> statistics() {
        return prices.isEmpty() ? Optional.empty() : Optional.of(ReferenceStatistics.of(prices));
    }
}
