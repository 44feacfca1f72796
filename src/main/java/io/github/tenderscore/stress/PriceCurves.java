package io.github.tenderscore.stress;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the price rules of a method, over the prices of a model of bids. */
final class PriceCurves {

    /** Into how many steps the prices from the lowest to the highest are divided. */
    static final int STEPS = 20;

    private PriceCurves() {}

    /**
     * One line for each price that earns points: a further bid beside three at the lowest, the expected and the highest price of the model.
     * A rule that cannot score them has none.
     */
    static List<PriceCurve> of(Methodology method, BidModel model) {
        List<PriceCurve> curves = new ArrayList<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.isScored()
                    && leaf.scoring() instanceof Scoring.Price
                    && model.answers().get(leaf.id()) instanceof AnswerModel.Price prices) {
                curve(method, leaf.id(), prices).ifPresent(curves::add);
            }
        }
        return List.copyOf(curves);
    }

    private static Optional<PriceCurve> curve(Methodology method, String criterion, AnswerModel.Price prices) {
        try {
            List<Ratio> others = List.of(prices.lowest(), prices.expected(), prices.highest());
            return Optional.of(PriceCurve.of(method, criterion, others, steps(prices)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static List<Ratio> steps(AnswerModel.Price prices) {
        Ratio step = prices.highest().minus(prices.lowest()).dividedBy(Ratio.of(STEPS));
        List<Ratio> at = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            at.add(prices.lowest().plus(step.times(Ratio.of(i))));
        }
        return at;
    }
}
