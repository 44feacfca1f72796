package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Kernel F13 with the limit itself worked out: a price below it is flagged. price < limit.
 *
 * @param limit how the limit is worked out
 */
record BelowPrice(String id, Parameters parameters, Base limit) implements LowTenderTest {

    @Override
    public String statistic() {
        return Steps.PRICE;
    }

    @Override
    public boolean needsEstimate() {
        return limit.needsEstimate();
    }

    @Override
    public List<Answer> test(PriceField field) {
        IntFunction<Figure> figures = limit.over(field);
        return Steps.each(field, tender -> answer(field.prices().get(tender), figures.apply(tender)));
    }

    private static Answer answer(Ratio price, Figure figure) {
        return figure instanceof Figure.Known known
                ? Steps.byPrice(price.compareTo(known.value()) < 0, price, known.value(), known.used())
                : new Answer.NoTest(((Figure.Missing) figure).reason());
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Ratio price = field.prices().get(tender);
        Figure figure = limit.over(field).apply(tender);
        Answer answer = answer(price, figure);
        if (!(figure instanceof Figure.Known known)) {
            return Steps.noTest(this, answer);
        }
        Step found = known.step().get();
        return Step.of(Steps.label(this))
                .exact(price)
                .note((answer instanceof Answer.Flag ? "flagged: below " : "not flagged: not below ")
                        + Figures.readable(known.value()))
                .step(new Step(
                        Steps.THRESHOLD,
                        found.formula(),
                        found.substituted(),
                        found.exact(),
                        found.rounding(),
                        found.note(),
                        found.steps()))
                .build();
    }
}
