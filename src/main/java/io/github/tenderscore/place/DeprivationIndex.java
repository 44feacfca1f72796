package io.github.tenderscore.place;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How deprived small areas are, from their ranks in seven domains to one score from 0 to 100.
 *
 * <p>Relative rank R = (areas - rank + 1) / areas, where rank 1 is the most deprived area. Transformed X = -23 × ln(1 - R × (1 - exp(-100 / 23))).
 * Score = sum of weight × X / sum of weights. Half of the scale is kept for the most deprived tenth, so that much deprivation in one domain is not
 * cancelled by little in another.
 *
 * <p>X is approximate, to {@value #DIGITS} significant digits. An index is not made to be compared over time, and ranks and deciles are never
 * averaged: scores are, weighted by population.
 *
 * @param id its name in documents, not blank
 * @param areas how many areas are ranked, above zero
 * @param weights of all seven domains, above zero; their sum need not be 100
 * @param provenance where the weights come from
 */
public record DeprivationIndex(String id, int areas, Map<DeprivationDomain, Ratio> weights, Provenance provenance) {

    /** Significant digits of a transformed rank. */
    public static final int DIGITS = 34;

    private static final int TENTHS = 10;
    private static final Ratio SPREAD = Ratio.of(23);
    private static final Precision KEPT = new Precision(DIGITS);

    /** e to the power of -100/23, to more digits than are kept. */
    private static final Ratio TAIL =
            new Precision(2 * DIGITS).exponential(Ratio.HUNDRED.negate().dividedBy(SPREAD));

    /**
     * A score and how many people it stands for.
     *
     * @param area its name
     * @param score from 0 to 100
     * @param population zero or more
     */
    public record AreaScore(String area, Ratio score, Ratio population) {}

    /**
     * Copies and checks the weights.
     *
     * @param id its name in documents, not blank
     * @param areas how many areas are ranked, above zero
     * @param weights of all seven domains, above zero; their sum need not be 100
     * @param provenance where the weights come from
     * @throws IllegalArgumentException if there is no area, or a domain has no weight above zero
     */
    public DeprivationIndex {
        weights = Map.copyOf(new EnumMap<>(weights));
        if (id.isBlank() || areas < 1) {
            throw new IllegalArgumentException(
                    "The deprivation index (" + id + ") must have an id and at least one area, not " + areas);
        }
        for (DeprivationDomain domain : DeprivationDomain.values()) {
            Ratio weight = weights.getOrDefault(domain, Ratio.ZERO);
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("The weight (" + weight + ") of the domain " + domain.code()
                        + " of the deprivation index " + id + " must be above zero");
            }
        }
    }

    /**
     * How far up an area stands in a domain.
     *
     * @param rank 1 for the most deprived area
     * @return above 0, and 1 for the most deprived
     * @throws IllegalArgumentException if the index has no such rank
     */
    public Ratio relativeRank(int rank) {
        return Ratio.of(areas - ranked(rank) + 1L, areas);
    }

    /**
     * In which tenth of areas one lies.
     *
     * @param rank of the area on the whole index, 1 for the most deprived
     * @return 1 for the most deprived tenth, 10 for the least
     * @throws IllegalArgumentException if the index has no such rank
     */
    public int tenth(int rank) {
        return (int) ((ranked(rank) - 1L) * TENTHS / areas) + 1;
    }

    private int ranked(int rank) {
        if (rank < 1 || rank > areas) {
            throw new IllegalArgumentException("The rank (" + rank + ") of an area in the deprivation index " + id
                    + " must be from 1, the most deprived, to " + areas);
        }
        return rank;
    }

    /**
     * A relative rank on the scale on which domains are added.
     *
     * @param relativeRank from 0 to 1
     * @return from 0 to 100
     * @throws IllegalArgumentException if the relative rank is out of range
     */
    public static Ratio transformed(Ratio relativeRank) {
        if (relativeRank.signum() < 0 || relativeRank.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The relative rank (" + relativeRank + ") of an area must be from 0 to 1, the most deprived");
        }
        Ratio rest = Ratio.ONE.minus(relativeRank.times(Ratio.ONE.minus(TAIL)));
        return KEPT.nearest(new Precision(2 * DIGITS).logarithm(rest).times(SPREAD.negate()));
    }

    /**
     * The score of an area.
     *
     * @param relativeRanks of all seven domains, from 0 to 1
     * @return from 0 to 100
     * @throws io.github.tenderscore.fault.FaultException if a domain is missing or out of range; it names every fault
     */
    public Ratio score(Map<DeprivationDomain, Ratio> relativeRanks) {
        check(relativeRanks);
        return weighted(relativeRanks).mean();
    }

    private WeightedSum weighted(Map<DeprivationDomain, Ratio> relativeRanks) {
        return new WeightedSum(Arrays.stream(DeprivationDomain.values())
                .map(domain -> WeightedSum.Term.of(weight(domain), transformed(rank(relativeRanks, domain))))
                .toList());
    }

    /**
     * Why the score of an area is what it is.
     *
     * @param area its name
     * @param relativeRanks of all seven domains, from 0 to 1
     * @return a step whose exact figure is {@link #score}
     * @throws io.github.tenderscore.fault.FaultException if a domain is missing or out of range; it names every fault
     */
    public Step explain(String area, Map<DeprivationDomain, Ratio> relativeRanks) {
        check(relativeRanks);
        WeightedSum weighted = weighted(relativeRanks);
        Step.Builder step = Step.of("Deprivation score of " + area).exact(weighted.mean());
        for (DeprivationDomain domain : DeprivationDomain.values()) {
            Ratio rank = rank(relativeRanks, domain);
            step.step(explain(domain, rank, transformed(rank)));
        }
        return step.formula(
                        "sum over the domains of weight × transformed rank / sum of the weights",
                        "(" + weighted.substituted() + ") / " + Figures.factor(weighted.weight()))
                .note("approximate, as the transformed ranks are; deprivation index " + id + ": " + provenance.words())
                .build();
    }

    private static Step explain(DeprivationDomain domain, Ratio rank, Ratio transformed) {
        return Step.of("Transformed rank, " + domain.code())
                .formula(
                        "23 × ln(1 / (1 - relative rank × (1 - exp(-100 / 23))))",
                        "23 × ln(1 / (1 - " + Figures.factor(rank) + " × (1 - exp(-100 / 23))))")
                .exact(transformed)
                .note("approximate, to " + DIGITS + " significant digits")
                .build();
    }

    /**
     * The mean score of several areas, weighted by their populations; ranks and deciles must not be averaged.
     *
     * @param areas at least one with a population above zero
     * @return from 0 to 100
     * @throws IllegalArgumentException if a population is negative or all are zero
     */
    public static Ratio mean(List<AreaScore> areas) {
        for (AreaScore area : areas) {
            if (area.population().signum() < 0) {
                throw new IllegalArgumentException(
                        "The population (" + area.population() + ") of " + area.area() + " must be zero or more");
            }
        }
        WeightedSum scores = new WeightedSum(areas.stream()
                .map(area -> WeightedSum.Term.of(area.population(), area.score()))
                .toList());
        if (scores.weight().signum() == 0) {
            throw new IllegalArgumentException(
                    "The population (0) of the areas whose scores are averaged must be above zero");
        }
        return scores.mean();
    }

    private void check(Map<DeprivationDomain, Ratio> relativeRanks) {
        Faults faults = new Faults();
        for (DeprivationDomain domain : DeprivationDomain.values()) {
            Ratio rank = relativeRanks.get(domain);
            if (rank == null) {
                faults.add(
                        List.of(domain.code()),
                        "The relative rank (missing) of the domain " + domain.code()
                                + " must be given, because the deprivation index " + id + " counts all seven");
            } else if (rank.signum() < 0 || rank.compareTo(Ratio.ONE) > 0) {
                faults.add(
                        List.of(domain.code()),
                        "The relative rank (" + rank + ") of the domain " + domain.code() + " must be from 0 to 1");
            }
        }
        faults.throwIfAny("The ranks of the area");
    }

    private static Ratio rank(Map<DeprivationDomain, Ratio> relativeRanks, DeprivationDomain domain) {
        return relativeRanks.getOrDefault(domain, Ratio.ZERO);
    }

    private Ratio weight(DeprivationDomain domain) {
        return weights.getOrDefault(domain, Ratio.ZERO);
    }
}
