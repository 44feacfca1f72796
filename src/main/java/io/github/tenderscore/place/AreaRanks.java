package io.github.tenderscore.place;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where an area stands in each domain of a deprivation index.
 *
 * @param area its name or code, not blank
 * @param index the index
 * @param relativeRanks of all seven domains, from 0 to 1, the most deprived
 */
public record AreaRanks(String area, DeprivationIndex index, Map<DeprivationDomain, Ratio> relativeRanks) {

    /**
     * Copies and checks the ranks.
     *
     * @param area its name or code, not blank
     * @param index the index
     * @param relativeRanks of all seven domains, from 0 to 1, the most deprived
     * @throws IllegalArgumentException if the name is blank
     * @throws io.github.tenderscore.fault.FaultException if a domain is missing or out of range; it names every fault
     */
    public AreaRanks {
        if (area.isBlank()) {
            throw new IllegalArgumentException("The name (" + area + ") of an area must not be blank");
        }
        index.score(relativeRanks);
        relativeRanks = Map.copyOf(relativeRanks);
    }

    /**
     * The ranks of an area as they are published.
     *
     * @param area its name or code
     * @param index the index
     * @param ranks of all seven domains, 1 for the most deprived area
     * @return where it stands
     * @throws io.github.tenderscore.fault.FaultException if a domain is missing; it names every fault
     * @throws IllegalArgumentException if the index has no such rank
     */
    public static AreaRanks of(String area, DeprivationIndex index, Map<DeprivationDomain, Integer> ranks) {
        Map<DeprivationDomain, Ratio> relative = new EnumMap<>(DeprivationDomain.class);
        ranks.forEach((domain, rank) -> relative.put(domain, index.relativeRank(rank)));
        return new AreaRanks(area, index, relative);
    }

    /**
     * Why the score of the area is what it is.
     *
     * @return a step whose exact figure is the score, from 0 to 100
     */
    public Step explain() {
        return index.explain(area, relativeRanks);
    }
}
