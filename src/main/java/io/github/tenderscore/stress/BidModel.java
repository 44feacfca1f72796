package io.github.tenderscore.stress;

import io.github.tenderscore.number.Percent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What bids are expected before any has come in: how many bidders, which prices, which marks, which promises, and who bids to beat the
 * method. It is declared in full; nothing is assumed in silence. What is made from it is illustrative, never evidence about a bidder.
 *
 * <p>A field of bids is made from a seed and a number alone, so that it is the same on every machine.
 *
 * @param title what the model is of; shown with every figure
 * @param fewest the fewest bidders, at least 1
 * @param most the most bidders, at most 100; each number between is as likely as any other
 * @param following how far marks and prices follow ability
 * @param outliers how often a price is unusual
 * @param otherMarks how often each mark is given on criteria that {@code answers} does not name; empty where it names every one
 * @param answers ids of criteria to what is answered there
 * @param strategies the chance in per cent that a bidder follows each, at most 100 together; none for bidders who follow none
 */
public record BidModel(
        String title,
        int fewest,
        int most,
        Following following,
        Outliers outliers,
        Optional<MarkWeights> otherMarks,
        Map<String, AnswerModel> answers,
        Map<Strategy, Percent> strategies) {

    /** The most bidders in a field. */
    public static final int MOST_BIDDERS = 100;

    /**
     * Copies and checks the model.
     *
     * @param title what the model is of; shown with every figure
     * @param fewest the fewest bidders, at least 1
     * @param most the most bidders, at most 100; each number between is as likely as any other
     * @param following how far marks and prices follow ability
     * @param outliers how often a price is unusual
     * @param otherMarks how often each mark is given on criteria that {@code answers} does not name; empty where it names every one
     * @param answers ids of criteria to what is answered there
     * @param strategies the chance in per cent that a bidder follows each, at most 100 together; none for bidders who follow none
     * @throws IllegalArgumentException if one is outside its range
     */
    public BidModel {
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of a model of bids must say what it is of");
        }
        if (fewest < 1 || most < fewest || most > MOST_BIDDERS) {
            throw new IllegalArgumentException("The number of bidders (" + fewest + " to " + most
                    + ") must be from 1 to " + MOST_BIDDERS + ", the fewest first");
        }
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        Map<Strategy, Percent> ordered = new EnumMap<>(Strategy.class);
        ordered.putAll(strategies);
        strategies = Collections.unmodifiableMap(ordered);
        checkSum(strategies);
    }

    private static void checkSum(Map<Strategy, Percent> strategies) {
        int sum = 0;
        for (Map.Entry<Strategy, Percent> entry : strategies.entrySet()) {
            sum += Chances.millionths(
                    entry.getValue(), "the strategy " + entry.getKey().code());
        }
        if (sum > Chances.CERTAIN) {
            throw new IllegalArgumentException("The chances (" + strategies.values()
                    + ") of the strategies must be at most 100% together, because a bidder follows one at most");
        }
    }

    /**
     * Starts a model.
     *
     * @param title what it is of, such as {@code Illustrative: four to seven bidders around the estimate}
     * @return a builder without any default
     */
    public static BidModelBuilder named(String title) {
        return new BidModelBuilder(title);
    }
}
