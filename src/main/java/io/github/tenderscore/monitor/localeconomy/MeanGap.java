package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How far the plain and the pooled mean of the same councils lie apart, so that nobody reads one for the other.
 *
 * @param plain each council counts the same
 * @param pooled each pound counts the same
 */
public record MeanGap(PlainMean plain, PooledMean pooled) {

    /**
     * Checks that both are of the same thing.
     *
     * @param plain each council counts the same
     * @param pooled each pound counts the same
     * @throws IllegalArgumentException if their bases differ
     */
    public MeanGap {
        if (!plain.basis().equals(pooled.basis())) {
            throw new IllegalArgumentException("The basis (" + pooled.basis()
                    + ") of the pooled mean must be that of the plain mean (" + plain.basis() + ")");
        }
    }

    /**
     * Pooled less plain.
     *
     * @return in percentage points; empty where one is not known
     */
    public Optional<Ratio> points() {
        return pooled.percent().flatMap(whole -> plain.percent().map(whole::minus));
    }

    /**
     * The gap.
     *
     * @param prefix what the id starts with, such as {@code local-economy}
     * @return one indicator
     */
    public List<Indicator> indicators(String prefix) {
        Step.Builder step = Step.of("Pooled mean less plain mean of the same councils");
        Step made = points().map(points -> step.formula(
                                "pooled - plain",
                                Figures.factor(pooled.percent().orElseThrow()) + " - "
                                        + Figures.factor(plain.percent().orElseThrow()))
                        .exact(points)
                        .note("the two are different figures; each names itself")
                        .step(pooled.step())
                        .build())
                .orElseGet(() -> step.note("one of the means is not known").build());
        return List.of(Indicator.figure(prefix + "/mean-gap", made, "percentage points"));
    }
}
