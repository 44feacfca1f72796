package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Kernel F13 on discounts: a discount of at least a threshold is flagged. (estimate - price) / estimate × 100 ≥ threshold.
 *
 * @param threshold in per cent of the estimate, worked out of the discounts
 */
record DiscountFrom(String id, Parameters parameters, Base threshold) implements LowTenderTest {

    /** The discount of a price. */
    static Ratio discount(Ratio price, Ratio estimate) {
        return estimate.minus(price).dividedBy(estimate).times(Ratio.HUNDRED);
    }

    @Override
    public String statistic() {
        return "discount in per cent of the authority's estimate";
    }

    @Override
    public boolean needsEstimate() {
        return true;
    }

    @Override
    public List<Answer> test(PriceField field) {
        IntFunction<Figure> figures = threshold.over(field);
        List<Answer> answers = new ArrayList<>(field.size());
        for (int tender = 0; tender < field.size(); tender++) {
            answers.add(answer(field, tender, figures.apply(tender)));
        }
        return List.copyOf(answers);
    }

    private static Answer answer(PriceField field, int tender, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return new Answer.NoTest(((Figure.Missing) figure).reason());
        }
        Ratio estimate = field.estimate().orElseThrow();
        Ratio discount = discount(field.prices().get(tender), estimate);
        Ratio price = estimate.minus(estimate.times(known.value()).dividedBy(Ratio.HUNDRED));
        Reading reading = new Reading(discount, known.value(), price, known.used());
        return discount.compareTo(known.value()) >= 0 ? new Answer.Flag(reading) : new Answer.NoFlag(reading);
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Figure figure = threshold.over(field).apply(tender);
        Answer answer = answer(field, tender, figure);
        if (answer.measured().isEmpty() || !(figure instanceof Figure.Known known)) {
            return Steps.noTest(this, answer);
        }
        Reading reading = answer.measured().get();
        String estimate = Figures.factor(field.estimate().orElseThrow());
        return Step.of(Steps.label(this))
                .formula(
                        "(estimate - price) / estimate × 100",
                        "(" + estimate + " - " + Figures.factor(field.prices().get(tender)) + ") / " + estimate
                                + " × 100")
                .exact(reading.statistic())
                .note((answer instanceof Answer.Flag ? "flagged: at least " : "not flagged: less than ")
                        + Figures.readable(reading.limit()) + " per cent")
                .step(known.step().get())
                .step(Step.of(Steps.THRESHOLD)
                        .formula(
                                "estimate - estimate × threshold / 100",
                                estimate + " - " + estimate + " × " + Figures.factor(reading.limit()) + " / 100")
                        .exact(reading.threshold())
                        .note("this price itself is flagged")
                        .build())
                .build();
    }
}
