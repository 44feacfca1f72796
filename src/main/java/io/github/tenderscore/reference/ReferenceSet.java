package io.github.tenderscore.reference;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which prices a price rule compares a tender with, or which quantities a social value rule does.
 *
 * @param scope whose prices count
 * @param own whether the tender's own price counts among them
 * @param budget a price of the buyer's that is added to them; used only where {@link #budgetTimes()} is above zero
 * @param budgetTimes how many times the budget is added, from 0 to 1,000
 */
public record ReferenceSet(Scope scope, Own own, Ratio budget, int budgetTimes) {

    /** All tenders that were admitted, the tender's own price included. */
    public static final ReferenceSet ADMITTED = new ReferenceSet(Scope.ADMITTED, Own.INCLUDED, Ratio.ZERO, 0);

    /** All tenders that were assessed, also those that failed a gate, the tender's own price included. */
    public static final ReferenceSet ALL = new ReferenceSet(Scope.ALL, Own.INCLUDED, Ratio.ZERO, 0);

    private static final String WITHOUT_OWN = "without-own";
    private static final String BUDGET = "budget";

    /** Whose prices count. */
    public enum Scope {
        /** Every tender with a price that was assessed; one that a decision disregards was not. */
        ALL,
        /** Every tender with a price that passed all gates which do not depend on points that are compared, such as those for prices. */
        ADMITTED
    }

    /** Whether a tender is compared with itself too. */
    public enum Own {
        /** The tender's own price is in the set. */
        INCLUDED,
        /** The tender's own price is left out; a tender alone then has nothing to be compared with. */
        EXCLUDED
    }

    /**
     * Checks the number of times and the budget.
     *
     * @param scope whose prices count
     * @param own whether the tender's own price counts among them
     * @param budget a price of the buyer's that is added to them; used only where {@link #budgetTimes()} is above zero
     * @param budgetTimes how many times the budget is added, from 0 to 1,000
     * @throws IllegalArgumentException if the number is outside its range, or a budget is added that is not above zero, or given
     *     and never added
     */
    public ReferenceSet {
        if (budgetTimes < 0 || budgetTimes > 1_000) {
            throw new IllegalArgumentException(
                    "The times (" + budgetTimes + ") that a budget is added to a reference set must be from 0 to 1000");
        }
        if (budgetTimes > 0 && budget.signum() <= 0) {
            throw new IllegalArgumentException("The budget (" + budget + ") of a reference set must be above zero");
        }
        if (budgetTimes == 0 && budget.signum() != 0) {
            throw new IllegalArgumentException(
                    "The budget (" + budget + ") of a reference set must be added at least once, or not be given");
        }
    }

    /**
     * The same set without the tender's own price.
     *
     * @return a new set
     */
    public ReferenceSet withoutOwn() {
        return new ReferenceSet(scope, Own.EXCLUDED, budget, budgetTimes);
    }

    /**
     * The same set with the buyer's budget added to it.
     *
     * @param amount the budget, above zero
     * @param times how many times it is added
     * @return a new set
     */
    public ReferenceSet withBudget(Ratio amount, int times) {
        return new ReferenceSet(scope, own, amount, times);
    }

    /**
     * Reads the text that {@link #text()} writes.
     *
     * @param text such as {@code admitted}, {@code all without-own} or {@code admitted budget 90000 2}
     * @return the set
     * @throws IllegalArgumentException if the text is not such a set
     */
    public static ReferenceSet parse(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        ReferenceSet set = switch (words.remove(0)) {
            case "admitted" -> ADMITTED;
            case "all" -> ALL;
            default -> throw refused(text);
        };
        if (!words.isEmpty() && words.get(0).equals(WITHOUT_OWN)) {
            words.remove(0);
            set = set.withoutOwn();
        }
        if (words.isEmpty()) {
            return set;
        }
        if (words.size() != 3 || !words.get(0).equals(BUDGET)) {
            throw refused(text);
        }
        try {
            return set.withBudget(Ratio.parse(words.get(1)), Integer.parseInt(words.get(2)));
        } catch (NumberFormatException e) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("The reference set (" + text
                + ") must be \"admitted\" or \"all\", then \"without-own\" if so, then \"budget AMOUNT TIMES\" if so");
    }

    /**
     * The set in words, for explanations.
     *
     * @return for example {@code the tenders that passed every gate which needs no price}
     */
    public String words() {
        return words("no price");
    }

    /**
     * The set in words, for explanations of what is compared beside the prices.
     *
     * @return for example {@code the tenders that passed every gate which needs neither a price nor a comparison}
     */
    public String wordsOfQuantities() {
        return words("neither a price nor a comparison");
    }

    private String words(String needs) {
        return (scope == Scope.ALL
                        ? "all tenders that were assessed"
                        : "the tenders that passed every gate which needs " + needs)
                + (own == Own.EXCLUDED ? ", without this one" : "")
                + (budgetTimes == 0
                        ? ""
                        : ", and the budget " + Figures.exact(budget)
                                + (budgetTimes == 1 ? " once" : " " + budgetTimes + " times"));
    }

    /**
     * The set as documents write it.
     *
     * @return a text that {@link #parse} reads
     */
    public String text() {
        return scope.name().toLowerCase(Locale.ROOT)
                + (own == Own.EXCLUDED ? " " + WITHOUT_OWN : "")
                + (budgetTimes == 0 ? "" : " " + BUDGET + " " + budget + " " + budgetTimes);
    }
}
