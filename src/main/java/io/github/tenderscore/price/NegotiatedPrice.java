package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernel F3 below a threshold and F1 above it, as Korea's negotiated contracts join them: from 80 per cent of the estimate on a price
 * earns the lowest price over the price; below it the share grows in a line by two points down to 60 per cent, where it stops.
 *
 * @param estimate the estimated price, or the planned price where that is set
 * @param points how many points the price can earn
 */
record NegotiatedPrice(String id, Parameters parameters, Ratio estimate, Ratio points) implements PriceRule {

    private static final Ratio THRESHOLD = Ratio.of(4, 5);
    private static final Ratio FLOOR = Ratio.of(3, 5);
    private static final Ratio MORE = Ratio.of(2);

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.signum() > 0
                ? Optional.empty()
                : Optional.of("be above zero, because the rule " + id + " divides by it");
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio threshold = estimate.times(THRESHOLD);
        if (price.compareTo(threshold) >= 0) {
            return prices.min().dividedBy(price);
        }
        Ratio floor = estimate.times(FLOOR);
        return prices.min()
                .dividedBy(threshold)
                .plus(MORE.dividedBy(points)
                        .times(threshold.minus(price.max(floor)))
                        .dividedBy(threshold.minus(floor)));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Ratio limit = estimate.times(THRESHOLD);
        Step.Builder step = Step.of(Shares.LABEL).exact(share(price, prices));
        String lowest = Figures.factor(prices.min());
        if (price.compareTo(limit) >= 0) {
            step.formula("lowest price / price", lowest + " / " + Figures.factor(price))
                    .note("not below 80 per cent of the estimate");
        } else {
            String threshold = Figures.factor(limit);
            String floor = Figures.factor(estimate.times(FLOOR));
            step.formula(
                            "lowest price / threshold + 2 / points × (threshold - max(price; floor)) / (threshold - floor)",
                            lowest + " / " + threshold + " + 2 / " + Figures.factor(points) + " × (" + threshold
                                    + " - max(" + Figures.factor(price) + "; " + floor + ")) / (" + threshold + " - "
                                    + floor + ")")
                    .note("below the threshold, 80 per cent of the estimate; the floor is 60 per cent of it");
        }
        return step.step(Step.of("Lowest price")
                        .exact(prices.min())
                        .note("compared: " + ReferenceSet.ADMITTED.words())
                        .build())
                .step(Step.of("Estimate")
                        .exact(estimate)
                        .note("set by the buyer")
                        .build())
                .build();
    }
}
