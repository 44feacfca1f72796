package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Where good sense draws its lines, as the council declares them: no law does, and none is applied in silence. A check whose line is not declared
 * cannot be made.
 *
 * @param vagueTerms the words that are looked for in criteria, such as {@link VagueTerms#ALL those of this library}; empty where none was named
 * @param mostOfOneStep how much the step from one mark to the next may be worth, in per cent of all points; empty where none was declared
 * @param mostMinima on how many criteria and groups, and overall, a method may ask for a minimum at once; empty where none was declared
 * @param mostEmptied in how many per cent of made-up fields the gates may keep everybody out; empty where none was declared
 * @param priceTolerance by how many percentage points the weight that price has in effect may differ from the stated one; empty where none was
 *     declared
 * @param triedPrices prices by which price rules are tried, in the unit of the method, such as from a low to a high expectation; empty where none
 *     were named
 */
public record SenseLimits(
        Optional<List<VagueTerm>> vagueTerms,
        Optional<Ratio> mostOfOneStep,
        Optional<Integer> mostMinima,
        Optional<Ratio> mostEmptied,
        Optional<Ratio> priceTolerance,
        Optional<List<Ratio>> triedPrices)
        implements Facts {

    /** Nothing is declared. */
    public static final SenseLimits NONE = new SenseLimits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Copies the lists and checks the ranges.
     *
     * @param vagueTerms the words that are looked for in criteria, such as {@link VagueTerms#ALL those of this library}; empty where none was named
     * @param mostOfOneStep how much the step from one mark to the next may be worth, in per cent of all points; empty where none was declared
     * @param mostMinima on how many criteria and groups, and overall, a method may ask for a minimum at once; empty where none was declared
     * @param mostEmptied in how many per cent of made-up fields the gates may keep everybody out; empty where none was declared
     * @param priceTolerance by how many percentage points the weight that price has in effect may differ from the stated one; empty where none
     *     was declared
     * @param triedPrices prices by which price rules are tried, in the unit of the method, such as from a low to a high expectation; empty where
     *     none were named
     * @throws IllegalArgumentException if a limit is negative, or fewer than two prices are named
     */
    public SenseLimits {
        vagueTerms = vagueTerms.map(List::copyOf);
        triedPrices = triedPrices.map(List::copyOf);
        mostOfOneStep.ifPresent(limit -> notNegative("mostOfOneStep", limit));
        mostMinima.ifPresent(limit -> notNegative("mostMinima", Ratio.of(limit)));
        mostEmptied.ifPresent(limit -> notNegative("mostEmptied", limit));
        priceTolerance.ifPresent(limit -> notNegative("priceTolerance", limit));
        if (triedPrices.filter(prices -> prices.stream().distinct().count() < 2).isPresent()) {
            throw new IllegalArgumentException(
                    "The number (" + triedPrices.get().size()
                            + ") of prices by which rules are tried must be at least 2, and they must differ");
        }
    }

    private static void notNegative(String name, Ratio limit) {
        if (limit.signum() < 0) {
            throw new IllegalArgumentException("The limit " + name + " (" + limit + ") must not be negative");
        }
    }
}
