package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How the scored criteria decide which tender is the most advantageous: the figure by which tenders are ranked.
 *
 * <p>It sees the whole field at once, so that it can do what published rules do: compare with the best, with the lowest price, or with
 * all. A rule of one's own implements {@link #id()}, {@link #figures}, {@link #direction()}, {@link #priceUse()} and
 * {@link #figureName()}. The rules of this library are in {@link AwardRules}.
 *
 * <p>Implementations must be immutable and thread-safe, must look at nothing but the contest they are given, and must give the same
 * figures whatever the order of the tenders.
 */
public interface AwardRule extends Rule {

    /**
     * The figures by which tenders are ranked.
     *
     * @param contest tenders of which {@link #refusal} refuses none
     * @return one for each tender, in the order of the contest, for example its total of points
     */
    List<Ratio> figures(Contest contest);

    /**
     * Which figure is better.
     *
     * @return whether the highest or the lowest wins
     */
    Direction direction();

    /**
     * How the price takes part.
     *
     * @return whether it earns points under a weight, counts as an amount of money, or does not take part
     */
    PriceUse priceUse();

    /**
     * What the figure is called.
     *
     * @return for example {@code total points}
     */
    String figureName();

    /**
     * The criteria that the rule reads by name, whether they earn points or not.
     *
     * @return their ids, which a method under this rule must have; none for most rules
     */
    default List<String> criteria() {
        return List.of();
    }

    /**
     * Whether the criteria that the rule reads by name must ask for quantities, such as costs.
     *
     * @return false unless the rule works with quantities alone
     */
    default boolean readsQuantities() {
        return false;
    }

    /**
     * Whether the figure is the sum of all points and the highest wins, so that the lead of one tender over another changes in proportion to
     * each weight.
     *
     * @return false unless the rule is a weighted sum
     */
    default boolean sumsPoints() {
        return false;
    }

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
     * The place of each tender before any tie-break: by its figure, unless the rule puts some tenders before others in another way, as one
     * does that makes a short list first.
     *
     * @param contest the tenders
     * @param figures their figures as the published method counts them, in the order of the contest
     * @return the places, 1 for the best, in the order of the contest; tenders that share one are separated by the tie-breaks alone
     */
    default int[] places(Contest contest, List<Ratio> figures) {
        return Places.of(figures, direction().bestFirst());
    }

    /**
     * The steps that explain the figures of a field. What the tenders share is worked out once, here; each step is made when it is asked
     * for.
     *
     * @param contest the tenders, at least one
     * @return from a tender's place in the contest, from 0, to a step whose exact figure is that of {@link #figures}; thread-safe
     */
    default IntFunction<Step> explain(Contest contest) {
        List<Ratio> figures = figures(contest);
        return tender -> Step.unexplained(figureName(), figures.get(tender), id());
    }

    /**
     * The steps that explain places which do not follow from the figures alone, what the tenders share being worked out once.
     *
     * @param contest the tenders, at least one
     * @param figures their figures as the published method counts them, in the order of the contest
     * @return from a tender's place in the contest, from 0, to the steps, none where the tender with the better figure is always in front;
     *     thread-safe
     */
    default IntFunction<List<Step>> explainPlace(Contest contest, List<Ratio> figures) {
        return tender -> List.of();
    }

    /** Which figure is better. */
    enum Direction {
        /** The highest wins. */
        HIGHEST,
        /** The lowest wins. */
        LOWEST;

        /**
         * Compares two figures.
         *
         * @return an order in which the better figure comes first
         */
        public Comparator<Ratio> bestFirst() {
            return this == HIGHEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        }
    }

    /** How the price takes part in the award. */
    enum PriceUse {
        /** A price criterion, if there is one, has a weight and earns points by a price rule. */
        POINTS,
        /** There is exactly one price criterion; it has no weight, and its amount is compared. */
        AMOUNT,
        /** A price criterion, if there is one, has neither a weight nor a rule, and nothing is compared. */
        NONE
    }
}
