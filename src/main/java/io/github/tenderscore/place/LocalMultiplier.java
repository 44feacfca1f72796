package io.github.tenderscore.place;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How much a sum is worth to an area once part of it has been spent there again: the local multiplier of three rounds, LM3.
 *
 * <p>LM3 = (round 1 + round 2 + round 3) / round 1, from 1, where nothing is spent again in the area, to 3. What is spent again for each pound is
 * LM3 - 1. Two multipliers are compared on the same footing only: both with the first pound, or both without.
 *
 * <p>Source: New Economics Foundation, The Money Trail, 2002, for the three rounds; the written formula is common knowledge and was not confirmed in
 * that text.
 *
 * @param area the area to which the rounds refer, not blank, such as {@code the borough}
 * @param income round 1, what is received at first, above zero
 * @param spent round 2, the part of it that is spent in the area
 * @param spentAgain round 3, the part of round 2 that those who received it spend in the area
 */
public record LocalMultiplier(String area, Ratio income, Ratio spent, Ratio spentAgain) {

    /**
     * Checks the rounds.
     *
     * @param area the area to which the rounds refer, not blank, such as {@code the borough}
     * @param income round 1, what is received at first, above zero
     * @param spent round 2, the part of it that is spent in the area
     * @param spentAgain round 3, the part of round 2 that those who received it spend in the area
     * @throws io.github.tenderscore.fault.FaultException if the area is blank, the first round is not above zero, or a round is negative or
     *     greater than the one before; it names every fault
     */
    public LocalMultiplier {
        Faults faults = new Faults();
        if (area.isBlank()) {
            faults.add(
                    List.of("area"),
                    "The area (" + area + ") of a local multiplier must be named, because nothing is local without it");
        }
        if (income.signum() <= 0) {
            faults.add(List.of("income"), "The income (" + income + ") of a local multiplier must be above zero");
        }
        round("spent", "amount spent", spent, income, faults);
        round("spentAgain", "amount spent again", spentAgain, spent, faults);
        faults.throwIfAny("The local multiplier");
    }

    private static void round(String place, String what, Ratio amount, Ratio before, Faults faults) {
        if (amount.signum() < 0 || amount.compareTo(before) > 0) {
            faults.add(
                    List.of(place),
                    "The " + what + " (" + amount + ") in the area of a local multiplier must be from 0 to " + before
                            + ", the amount of the round before");
        }
    }

    /**
     * The multiplier, with the first pound.
     *
     * @return from 1 to 3
     */
    public Ratio value() {
        return income.plus(spent).plus(spentAgain).dividedBy(income);
    }

    /**
     * What is spent again in the area for each pound, without the first.
     *
     * @return from 0 to 2
     */
    public Ratio spentAgainForEachPound() {
        return value().minus(Ratio.ONE);
    }

    /**
     * Why the multiplier is what it is.
     *
     * @return a step whose exact figure is {@link #value()}
     */
    public Step explain() {
        return Step.of("Local multiplier (LM3) of " + area)
                .formula(
                        "(round 1 + round 2 + round 3) / round 1",
                        "(" + Figures.factor(income) + " + " + Figures.factor(spent) + " + "
                                + Figures.factor(spentAgain) + ") / " + Figures.factor(income))
                .exact(value())
                .note("counts the first pound; without it, " + Figures.readable(spentAgainForEachPound())
                        + " is spent again for each pound")
                .build();
    }
}
