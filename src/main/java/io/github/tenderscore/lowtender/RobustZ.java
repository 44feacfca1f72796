package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Robust z: how many typical distances a price lies below the median, z = factor × (price - median) / MAD; flagged where z is below
 * -limit. MAD is the median absolute deviation from the median.
 *
 * <p>No root is taken, so every figure is exact.
 */
record RobustZ(Parameters parameters, Ratio factor, Ratio limit) implements LowTenderTest {

    static final String ID = "AL-MAD";

    /** Of two prices each is as far from the median as the other, so that z is the same whatever they are. */
    private static final int LEAST = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String statistic() {
        return "robust z of the price";
    }

    @Override
    public List<Answer> test(PriceField field) {
        List<Answer> answers = new ArrayList<>(field.size());
        if (field.size() < LEAST) {
            String reason = "the test needs at least " + LEAST + " prices and there "
                    + (field.size() == 1 ? "is 1" : "are " + field.size());
            field.prices().forEach(price -> answers.add(new Answer.NoTest(reason)));
            return List.copyOf(answers);
        }
        ReferenceStatistics prices = ReferenceStatistics.of(field.prices());
        Ratio median = prices.median();
        Ratio deviation = prices.medianAbsoluteDeviation();
        List<Integer> used = field.places();
        field.prices().forEach(price -> answers.add(answer(price, median, deviation, used)));
        return List.copyOf(answers);
    }

    private Answer answer(Ratio price, Ratio median, Ratio deviation, List<Integer> used) {
        if (deviation.signum() == 0) {
            return new Answer.NoTest("more than half of the prices are " + Figures.exact(median)
                    + ", so that the median absolute deviation is 0 and nothing can be divided by it");
        }
        Ratio z = factor.times(price.minus(median)).dividedBy(deviation);
        Ratio threshold = median.minus(limit.times(deviation).dividedBy(factor));
        Reading reading = new Reading(z, limit.negate(), threshold, used);
        return z.compareTo(reading.limit()) < 0 ? new Answer.Flag(reading) : new Answer.NoFlag(reading);
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Answer answer = test(field).get(tender);
        return answer.measured()
                .map(reading -> explain(field, tender, answer, reading))
                .orElseGet(() -> Steps.noTest(this, answer));
    }

    private Step explain(PriceField field, int tender, Answer answer, Reading reading) {
        ReferenceStatistics prices = ReferenceStatistics.of(field.prices());
        String median = Figures.factor(prices.median());
        String deviation = Figures.factor(prices.medianAbsoluteDeviation());
        String price = Figures.factor(field.prices().get(tender));
        return Step.of(Steps.label(this))
                .formula(
                        "factor × (price - median) / MAD",
                        Figures.factor(factor) + " × (" + price + " - " + median + ") / " + deviation)
                .exact(reading.statistic())
                .note((answer instanceof Answer.Flag ? "flagged: below " : "not flagged: not below ")
                        + Figures.readable(reading.limit()))
                .step(Steps.median("Median price", "of ", prices))
                .step(Steps.median(
                        "MAD, median absolute deviation",
                        "of the distances from the median: ",
                        prices.distancesFrom(prices.median())))
                .step(Step.of(Steps.THRESHOLD)
                        .formula(
                                "median - limit × MAD / factor",
                                median + " - " + Figures.factor(limit) + " × " + deviation + " / "
                                        + Figures.factor(factor))
                        .exact(reading.threshold())
                        .build())
                .build();
    }
}
