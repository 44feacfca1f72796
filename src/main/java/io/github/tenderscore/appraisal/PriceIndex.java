package io.github.tenderscore.appraisal;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings an amount of one year's prices to those of another: value × index of the one year / index of the other.
 *
 * <p>A published series is never brought back to earlier prices to recover an older edition: editions differ by more than the index.
 *
 * @param id its name in documents, not blank
 * @param index the level of prices by year, above zero
 * @param provenance where it comes from
 */
public record PriceIndex(String id, SortedMap<Integer, Ratio> index, Provenance provenance) {

    /**
     * Copies and checks the levels.
     *
     * @param id its name in documents, not blank
     * @param index the level of prices by year, above zero
     * @param provenance where it comes from
     * @throws IllegalArgumentException if there is none, one is too long to be added up exactly, or one is not above zero
     */
    public PriceIndex {
        index = Collections.unmodifiableSortedMap(new TreeMap<>(index));
        if (id.isBlank() || index.isEmpty()) {
            throw new IllegalArgumentException(
                    "The price index (" + id + ") must have an id and the level of at least one year");
        }
        index.forEach((year, level) -> {
            if (level.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The level (" + level + ") of the price index " + id + " in " + year + " must be above zero");
            }
            Provenance.refuseLong(level, "level of " + id + " in " + year);
        });
    }

    /**
     * An amount in the prices of another year.
     *
     * @param amount in the prices of the year {@code from}
     * @param from the year of its prices
     * @param to the year of the prices wanted
     * @return the amount, exact
     * @throws IllegalArgumentException if the index has no level for one of the years
     */
    public Ratio rebase(Ratio amount, int from, int to) {
        return from == to ? amount : amount.times(level(to)).dividedBy(level(from));
    }

    /**
     * Why a rebased amount is what it is.
     *
     * @param label what the amount is
     * @param amount in the prices of the year {@code from}
     * @param from the year of its prices
     * @param to the year of the prices wanted
     * @return a step whose exact figure is {@link #rebase}
     * @throws IllegalArgumentException if the index has no level for one of the years
     */
    public Step explain(String label, Ratio amount, int from, int to) {
        Step.Builder step = Step.of(label + " in prices of " + to).exact(rebase(amount, from, to));
        return from == to
                ? step.note("given in prices of that year").build()
                : step.formula(
                                "amount × index of " + to + " / index of " + from,
                                Figures.factor(amount) + " × " + Figures.factor(level(to)) + " / "
                                        + Figures.factor(level(from)))
                        .note("price index " + id + ": " + provenance.words())
                        .build();
    }

    private Ratio level(int year) {
        Ratio level = index.get(year);
        if (level == null) {
            throw new IllegalArgumentException(
                    "The price year (" + year + ") must be one of the price index " + id + ", " + index.firstKey()
                            + " to " + index.lastKey() + "; no level is carried on beyond what was published");
        }
        return level;
    }
}
