package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;

/** Whether the lowest price of those that were assessed won. */
public enum LowestPrice {
    /** The winner's price was lower than every other. */
    LOWEST,
    /** The winner's price was the lowest, and another tender's the same; it counts as lowest and is listed. */
    JOINT_LOWEST,
    /** Another assessed tender had a lower price. */
    NOT_LOWEST,
    /** A fact is missing, such as the prices. */
    UNKNOWN,
    /** The question does not arise: fewer than two tenders were assessed. */
    NOT_APPLICABLE;

    /**
     * Compares the winner's price with those of the other tenders that were assessed.
     *
     * @param winner the price of the tender that won
     * @param others the prices of all other assessed tenders, in any order
     * @return not applicable where there are no others
     */
    public static LowestPrice of(Ratio winner, List<Ratio> others) {
        if (others.isEmpty()) {
            return NOT_APPLICABLE;
        }
        Ratio least = others.get(0);
        for (Ratio price : others) {
            least = least.min(price);
        }
        int compared = winner.compareTo(least);
        return compared > 0 ? NOT_LOWEST : compared == 0 ? JOINT_LOWEST : LOWEST;
    }

    /**
     * Compares the winner's price with those that are known of the other tenders that were assessed.
     *
     * <p>A price that is missing may be the lowest; so the winner is known not to be at the lowest price where one that is known is lower,
     * and nothing is known where none is.
     *
     * @param winner the price of the tender that won
     * @param others the prices that are known of the other assessed tenders, in any order
     * @param assessed how many tenders were assessed, the winner among them
     * @return not applicable where the winner was the only one; unknown where the price that is missing could decide
     * @throws IllegalArgumentException if there are more prices than assessed tenders
     */
    public static LowestPrice of(Ratio winner, List<Ratio> others, int assessed) {
        int prices = others.size() + 1;
        if (prices > assessed) {
            throw new IllegalArgumentException("The number (" + prices
                    + ") of prices of assessed tenders must not be above the number (" + assessed + ") of these");
        }
        LowestPrice known = of(winner, others);
        return prices == assessed || known == NOT_LOWEST ? known : UNKNOWN;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
