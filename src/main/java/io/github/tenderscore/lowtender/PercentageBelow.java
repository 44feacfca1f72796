package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Kernel F13: a price more than a percentage below a base is flagged. (base - price) / unit × 100 > percent.
 *
 * @param base the price that it is compared with
 * @param ofEstimate whether the unit is the authority's estimate and not the base
 * @param percent stated, or worked out of the field
 * @param flagsLimit whether exactly the percentage is flagged too
 */
record PercentageBelow(
        String id, Parameters parameters, Base base, boolean ofEstimate, Base percent, boolean flagsLimit)
        implements LowTenderTest {

    /** More than a percentage of the base below it. */
    static LowTenderTest moreThan(String percent, Base base, String id, Parameters parameters) {
        return new PercentageBelow(id, parameters, base, false, Bases.stated(percent), false);
    }

    /** A percentage of the base, or more, below it. */
    static LowTenderTest atLeast(String percent, Base base, String id, Parameters parameters) {
        return new PercentageBelow(id, parameters, base, false, Bases.stated(percent), true);
    }

    /** More than a percentage of the estimate below the base. */
    static LowTenderTest ofEstimate(String percent, Base base, String id, Parameters parameters) {
        return new PercentageBelow(id, parameters, base, true, Bases.stated(percent), false);
    }

    @Override
    public String statistic() {
        return "per cent " + (ofEstimate ? "of the authority's estimate " : "") + "below the " + base.words();
    }

    @Override
    public boolean needsEstimate() {
        return ofEstimate || base.needsEstimate();
    }

    @Override
    public List<Answer> test(PriceField field) {
        IntFunction<Figure> figures = base.over(field);
        IntFunction<Figure> limits = percent.over(field);
        return Steps.each(field, tender -> answer(field, tender, figures.apply(tender), limits.apply(tender)));
    }

    private Answer answer(PriceField field, int tender, Figure figure, Figure limit) {
        if (figure instanceof Figure.Missing missing) {
            return new Answer.NoTest(missing.reason());
        }
        if (limit instanceof Figure.Missing missing) {
            return new Answer.NoTest(missing.reason());
        }
        if (ofEstimate && field.estimate().isEmpty()) {
            return new Answer.NoTest(Figure.NO_ESTIMATE);
        }
        Figure.Known known = (Figure.Known) figure;
        Figure.Known share = (Figure.Known) limit;
        Ratio unit = unit(field, known);
        if (unit.signum() <= 0) {
            return new Answer.NoTest(Figure.notAboveZero(base.words(), Figures.exact(unit)));
        }
        Ratio below =
                known.value().minus(field.prices().get(tender)).dividedBy(unit).times(Ratio.HUNDRED);
        Ratio threshold = known.value().minus(unit.times(share.value()).dividedBy(Ratio.HUNDRED));
        boolean flag = below.compareTo(share.value()) >= (flagsLimit ? 0 : 1);
        return Steps.answer(
                flag,
                new Reading(below, share.value(), threshold, known.used().isEmpty() ? share.used() : known.used()));
    }

    private Ratio unit(PriceField field, Figure.Known known) {
        return ofEstimate ? field.estimate().orElseThrow() : known.value();
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Figure figure = base.over(field).apply(tender);
        Figure limit = percent.over(field).apply(tender);
        Answer answer = answer(field, tender, figure, limit);
        return answer.measured().isPresent()
                ? explain(field, tender, answer, (Figure.Known) figure, (Figure.Known) limit)
                : Steps.noTest(this, answer);
    }

    private Step explain(PriceField field, int tender, Answer answer, Figure.Known known, Figure.Known share) {
        Reading reading = answer.measured().orElseThrow();
        String value = Figures.factor(known.value());
        String unit = Figures.factor(unit(field, known));
        String limit = Figures.factor(share.value());
        String words = ofEstimate ? "authority's estimate" : base.words();
        Step threshold = Step.of(Steps.THRESHOLD)
                .formula(
                        base.words() + (ofEstimate ? " - " + words + " × percent / 100" : " × (1 - percent / 100)"),
                        value + (ofEstimate ? " - " + unit + " × " + limit + " / 100" : " × (1 - " + limit + " / 100)"))
                .exact(reading.threshold())
                .build();
        return Step.of(Steps.label(this))
                .formula(
                        "(" + base.words() + " - price) / " + words + " × 100",
                        "(" + value + " - " + Figures.factor(field.prices().get(tender)) + ") / " + unit + " × 100")
                .exact(reading.statistic())
                .note(verdict(answer instanceof Answer.Flag, Figures.readable(share.value()) + " per cent"))
                .step(known.step().get())
                .steps(
                        percent instanceof Bases.Published
                                ? List.of()
                                : List.of(share.step().get()))
                .step(threshold)
                .build();
    }

    private String verdict(boolean flag, String limit) {
        if (flag) {
            return "flagged: " + (flagsLimit ? limit + " or more" : "more than " + limit);
        }
        return "not flagged: " + (flagsLimit ? "less than " : "not more than ") + limit;
    }
}
