package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Rule;
import java.util.Optional;

/**
 * How the scored criteria decide which tender is the most advantageous: the figure by which tenders are ranked.
 *
 * <p>Implementations must be immutable and thread-safe, and must look at nothing but the standing they are given.
 */
public interface AwardRule extends Rule {

    /**
     * The figure by which a tender is ranked.
     *
     * @param tender where it stands
     * @return for example its total of points
     */
    Ratio figure(Standing tender);

    /**
     * Which figure is better.
     *
     * @return whether the highest or the lowest wins
     */
    Direction direction();

    /**
     * How the price takes part.
     *
     * @return whether it earns points under a weight, or counts as an amount of money
     */
    PriceUse priceUse();

    /**
     * What the figure is called.
     *
     * @return for example {@code total points}
     */
    String figureName();

    /**
     * Why a tender cannot be ranked by this rule, for example no quality points where the rule divides by them.
     *
     * @param tender where it stands
     * @return the rule that the tender breaks, as a sentence; empty where it can be ranked
     */
    default Optional<String> refusal(Standing tender) {
        return Optional.empty();
    }

    /**
     * The step that explains a figure.
     *
     * @param tender where it stands
     * @return a step whose exact figure is {@link #figure}
     */
    default Step explain(Standing tender) {
        return Step.unexplained(figureName(), figure(tender), id());
    }

    /** Which figure is better. */
    enum Direction {
        /** The highest wins. */
        HIGHEST,
        /** The lowest wins. */
        LOWEST
    }

    /** How the price takes part in the award. */
    enum PriceUse {
        /** A price criterion, if there is one, has a weight and earns points by a price rule. */
        POINTS,
        /** There is exactly one price criterion; it has no weight, and its amount is compared. */
        AMOUNT
    }
}
