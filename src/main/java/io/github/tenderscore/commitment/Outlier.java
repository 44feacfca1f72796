package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A quantity so far above those of the other bidders that the bidder should be asked about it; it changes no score by itself.
 *
 * @param measure the measure
 * @param bidder the bidder
 * @param quantity what it offers on the measure over the contract
 * @param limit a step whose exact figure is median + k × median absolute deviation of what the bidders offer
 */
public record Outlier(Measure measure, String bidder, Ratio quantity, Step limit) {

    /**
     * Finds quantities above median + k × median absolute deviation. Bidders that offer nothing on a measure are not counted in its median.
     *
     * @param catalogue the measures
     * @param contractYears the years of the contract
     * @param factor k, zero or more
     * @param bids the commitments of each bidder, already found without fault
     * @return in the order of the catalogue, those on one measure by bidder
     * @throws IllegalArgumentException if the factor is negative
     */
    public static List<Outlier> among(
            MeasureCatalogue catalogue, int contractYears, Ratio factor, Map<String, List<Commitment>> bids) {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("The factor (" + factor + ") for outliers must be zero or more");
        }
        List<Outlier> outliers = new ArrayList<>();
        for (Measure measure : catalogue.measures()) {
            Map<String, Ratio> offers = new TreeMap<>();
            bids.forEach((bidder, commitments) -> commitments.stream()
                    .filter(commitment -> commitment.measure().equals(measure.code()))
                    .forEach(commitment ->
                            offers.merge(bidder, Claim.quantity(commitment, measure, contractYears), Ratio::plus)));
            if (!offers.isEmpty()) {
                Step limit = limit(measure, factor, offers.values());
                offers.forEach((bidder, quantity) -> {
                    if (quantity.compareTo(limit.exact().orElseThrow()) > 0) {
                        outliers.add(new Outlier(measure, bidder, quantity, limit));
                    }
                });
            }
        }
        return List.copyOf(outliers);
    }

    private static Step limit(Measure measure, Ratio factor, Collection<Ratio> offers) {
        ReferenceStatistics statistics = ReferenceStatistics.of(offers);
        Ratio median = statistics.median();
        Ratio deviation = statistics.medianAbsoluteDeviation();
        return Step.of("Limit for outliers of " + measure.code())
                .formula(
                        "median + k × median absolute deviation",
                        Figures.factor(median) + " + " + Figures.factor(factor) + " × " + Figures.factor(deviation))
                .exact(median.plus(factor.times(deviation)))
                .note(measure.unit() + ", of " + offers.size() + (offers.size() == 1 ? " bidder" : " bidders")
                        + "; what is above is to be clarified and changes no score")
                .build();
    }
}
