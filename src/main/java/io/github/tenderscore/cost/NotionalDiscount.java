package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A discount for the ranking only: a tender that promises a level of ambition is compared as if it were cheaper, and is paid what it asks.
 *
 * <p>Ranking price = price × (1 - advantage of the level). Used with certified levels of CO2 management, for which the table of advantages
 * is published by the authority; no table is official here.
 *
 * @param id its name in documents, not blank
 * @param advantages level to the advantage in per cent of the price, from 0 to below 100, none falling with the level; level 0 has none
 */
public record NotionalDiscount(String id, SortedMap<Integer, Percent> advantages) {

    /**
     * Copies and checks the table.
     *
     * @param id its name in documents, not blank
     * @param advantages level to the advantage in per cent of the price, from 0 to below 100, none falling with the level; level 0 has none
     * @throws io.github.tenderscore.fault.FaultException if there is no level, or a level or advantage is out of range; it names every fault
     */
    public NotionalDiscount {
        advantages = Collections.unmodifiableSortedMap(new TreeMap<>(advantages));
        Faults faults = new Faults();
        if (id.isBlank() || advantages.isEmpty()) {
            faults.add(
                    List.of("advantages"),
                    "The notional discount (" + id + ") must have an id and the advantage of at least one level");
        }
        Ratio before = Ratio.ZERO;
        for (var level : advantages.entrySet()) {
            Ratio advantage = level.getValue().value();
            if (level.getKey() < 1 || advantage.compareTo(before) < 0 || advantage.compareTo(Ratio.HUNDRED) >= 0) {
                faults.add(
                        List.of("advantages", String.valueOf(level.getKey())),
                        "The advantage (" + advantage + ") of the level " + level.getKey()
                                + " of the notional discount " + id + " must be from " + before
                                + ", that of the level before, to below 100, and levels start at 1");
            }
            before = before.max(advantage);
        }
        faults.throwIfAny("The notional discount");
    }

    /**
     * The price for the ranking.
     *
     * @param price what the tender asks and is paid
     * @param level the level that it promises; 0 for none
     * @return price × (1 - advantage)
     * @throws IllegalArgumentException if the level is not in the table
     */
    public Ratio rankingPrice(Ratio price, int level) {
        return price.times(Ratio.ONE.minus(advantage(level)));
    }

    /**
     * Why the price for the ranking is what it is.
     *
     * @param price what the tender asks and is paid
     * @param level the level that it promises; 0 for none
     * @return a step whose exact figure is {@link #rankingPrice}
     * @throws IllegalArgumentException if the level is not in the table
     */
    public Step explain(Ratio price, int level) {
        return Step.of("Price for the ranking")
                .formula(
                        "price × (1 - advantage of the level)",
                        Figures.factor(price) + " × (1 - " + Figures.factor(advantage(level)) + ")")
                .exact(rankingPrice(price, level))
                .note("level " + level + " of " + id + "; what is paid stays " + Figures.exact(price))
                .build();
    }

    /**
     * What is owed where a lower level was reached than promised.
     *
     * <p>Sanction = factor × (price × advantage of the promised level - price × advantage of the level reached). The guide of the Dutch
     * ladder recommends the factor 1.5 (SKAO, procurement guide of version 4.0).
     *
     * @param price what the tender asks
     * @param promised the level that was promised
     * @param reached the level that was reached
     * @param factor as published, zero or more
     * @return a step whose figure is the sanction; zero where the promise was kept
     * @throws IllegalArgumentException if a level is not in the table, or the factor is negative
     */
    public Step sanction(Ratio price, int promised, int reached, Ratio factor) {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("The factor (" + factor + ") of the sanction of the notional discount "
                    + id + " must be zero or more");
        }
        Ratio awarded = price.times(advantage(promised));
        Ratio achieved = price.times(advantage(reached));
        Ratio missing = awarded.minus(achieved).max(Ratio.ZERO);
        return Step.of("Sanction for the level that was not reached")
                .formula(
                        "factor × max(0; value awarded - value achieved)",
                        Figures.factor(factor) + " × max(0; " + Figures.factor(awarded) + " - "
                                + Figures.factor(achieved) + ")")
                .exact(factor.times(missing))
                .note("level " + promised + " promised, level " + reached
                        + " reached; take legal advice on sanctions before they are published")
                .build();
    }

    boolean has(int level) {
        return level == 0 || advantages.containsKey(level);
    }

    String unknown(int level) {
        return "The level (" + level + ") must be 0 or one of the notional discount " + id + ": " + advantages.keySet();
    }

    private Ratio advantage(int level) {
        if (level == 0) {
            return Ratio.ZERO;
        }
        Percent advantage = advantages.get(level);
        if (advantage == null) {
            throw new IllegalArgumentException(unknown(level));
        }
        return advantage.fraction();
    }
}
