package io.github.tenderscore.reference;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Which prices a price rule compares a tender with, or which quantities a social value rule does.
 *
 * @param scope whose prices count
 * @param own whether the tender's own price counts among them
 * @param budget a price of the buyer's that is added to them; used only where {@link #times()} is not {@link Times#NEVER}
 * @param times how many times the budget is added
 */
public record ReferenceSet(Scope scope, Own own, Ratio budget, Times times) {

    /** A regular expression that every text which {@link #parse} reads matches. */
    public static final String FORM =
            "(admitted|all)( without-own)?( budget [0-9]+(\\.[0-9]+|/0*[1-9][0-9]*)? (n/)?[0-9]+)?";

    /** All tenders that were admitted, the tender's own price included. */
    public static final ReferenceSet ADMITTED = new ReferenceSet(Scope.ADMITTED, Own.INCLUDED, Ratio.ZERO, Times.NEVER);

    /** All tenders that were assessed, also those that failed a gate, the tender's own price included. */
    public static final ReferenceSet ALL = new ReferenceSet(Scope.ALL, Own.INCLUDED, Ratio.ZERO, Times.NEVER);

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
     * How many times the budget is added: a number of times, or once for every so many prices begun, which is at least once.
     *
     * @param fixed a number of times from 0 to 1,000; 0 where {@link #every()} says it
     * @param every how many prices one budget goes with, from 1 to 1,000; 0 where {@link #fixed()} says it
     */
    public record Times(int fixed, int every) {

        /** Not at all. */
        public static final Times NEVER = new Times(0, 0);

        private static final String PER = "n/";

        /**
         * Checks both numbers.
         *
         * @param fixed a number of times from 0 to 1,000; 0 where {@link #every()} says it
         * @param every how many prices one budget goes with, from 1 to 1,000; 0 where {@link #fixed()} says it
         * @throws IllegalArgumentException if one is outside its range, or both are given
         */
        public Times {
            int given = every == 0 ? fixed : every;
            if (given < 0 || given > 1_000 || (every != 0 && fixed != 0)) {
                throw new IllegalArgumentException("The times (" + (every == 0 ? "" : PER) + given
                        + ") that a budget is added to a reference set must be from 0 to 1000");
            }
        }

        /**
         * Once for every so many prices begun, such as once for every three: once for one to three prices, twice for four to six.
         *
         * @param prices how many prices one budget goes with, from 1 to 1,000
         * @return the times
         */
        public static Times forEvery(int prices) {
            if (prices == 0) {
                throw new IllegalArgumentException("The prices (0) that one budget goes with must be from 1 to 1000");
            }
            return new Times(0, prices);
        }

        /**
         * How many times for some number of prices.
         *
         * @param prices how many there are
         * @return zero or more
         */
        public int of(int prices) {
            return every == 0 ? fixed : Math.max(1, (prices + every - 1) / every);
        }

        private static Times parse(String text) {
            return text.startsWith(PER)
                    ? forEvery(Integer.parseInt(text.substring(PER.length())))
                    : new Times(Integer.parseInt(text), 0);
        }

        private String text() {
            return every == 0 ? Integer.toString(fixed) : PER + every;
        }

        private String words() {
            if (every != 0) {
                return "once for every " + every + " of them begun";
            }
            return fixed == 1 ? "once" : fixed + " times";
        }
    }

    /**
     * Checks the budget.
     *
     * @param scope whose prices count
     * @param own whether the tender's own price counts among them
     * @param budget a price of the buyer's that is added to them; used only where {@link #times()} is not {@link Times#NEVER}
     * @param times how many times the budget is added
     * @throws IllegalArgumentException if a budget is added that is not above zero, or given and never added
     */
    public ReferenceSet {
        boolean never = times.equals(Times.NEVER);
        if (!never && budget.signum() <= 0) {
            throw new IllegalArgumentException("The budget (" + budget + ") of a reference set must be above zero");
        }
        if (never && budget.signum() != 0) {
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
        return new ReferenceSet(scope, Own.EXCLUDED, budget, times);
    }

    /**
     * The same set with the buyer's budget added to it.
     *
     * @param amount the budget, above zero
     * @param times how many times it is added
     * @return a new set
     */
    public ReferenceSet withBudget(Ratio amount, int times) {
        return withBudget(amount, new Times(times, 0));
    }

    /**
     * The same set with the buyer's budget added to it.
     *
     * @param amount the budget, above zero
     * @param often how many times it is added, which may go by the number of prices
     * @return a new set
     */
    public ReferenceSet withBudget(Ratio amount, Times often) {
        return new ReferenceSet(scope, own, amount, often);
    }

    /**
     * The statistics of the prices compared, with the budget among them where the set says so.
     *
     * @param compared the tenders' prices that are compared
     * @return their statistics
     * @throws IllegalArgumentException if there are none, and no budget either
     */
    public ReferenceStatistics statistics(Collection<Ratio> compared) {
        int more = times.of(compared.size());
        if (more == 0) {
            return ReferenceStatistics.of(compared);
        }
        List<Ratio> all = new ArrayList<>(compared);
        all.addAll(Collections.nCopies(more, budget));
        return ReferenceStatistics.of(all);
    }

    /**
     * Reads the text that {@link #text()} writes.
     *
     * @param text such as {@code admitted}, {@code all without-own} or {@code admitted budget 90000 2}, or with {@code n/3} for once for every
     *     three prices begun
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
            return set.withBudget(Ratio.parse(words.get(1)), Times.parse(words.get(2)));
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
                + (times.equals(Times.NEVER) ? "" : ", and the budget " + Figures.exact(budget) + " " + times.words());
    }

    /**
     * The set as documents write it.
     *
     * @return a text that {@link #parse} reads
     */
    public String text() {
        return scope.name().toLowerCase(Locale.ROOT)
                + (own == Own.EXCLUDED ? " " + WITHOUT_OWN : "")
                + (times.equals(Times.NEVER) ? "" : " " + BUDGET + " " + budget + " " + times.text());
    }
}
