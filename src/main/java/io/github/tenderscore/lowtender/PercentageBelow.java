package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Kernel F13: a price more than a percentage below a base is flagged. (base - price) / unit × 100 > percent.
 *
 * @param base the price that it is compared with
 * @param ofEstimate whether the unit is the authority's estimate and not the base
 * @param flagsLimit whether exactly the percentage is flagged too
 */
record PercentageBelow(
        String id, Parameters parameters, Base base, boolean ofEstimate, Percent percent, boolean flagsLimit)
        implements LowTenderTest {

    /** More than a percentage of the base below it. */
    static LowTenderTest moreThan(String percent, Base base, String id, Parameters parameters) {
        return new PercentageBelow(id, parameters, base, false, Percent.of(percent), false);
    }

    /** A percentage of the base, or more, below it. */
    static LowTenderTest atLeast(String percent, Base base, String id, Parameters parameters) {
        return new PercentageBelow(id, parameters, base, false, Percent.of(percent), true);
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
        List<Answer> answers = new ArrayList<>(field.size());
        for (int tender = 0; tender < field.size(); tender++) {
            answers.add(answer(field, tender, figures.apply(tender)));
        }
        return List.copyOf(answers);
    }

    private Answer answer(PriceField field, int tender, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return new Answer.NoTest(((Figure.Missing) figure).reason());
        }
        if (ofEstimate && field.estimate().isEmpty()) {
            return new Answer.NoTest(Figure.NO_ESTIMATE);
        }
        Ratio unit = unit(field, known);
        if (unit.signum() <= 0) {
            return new Answer.NoTest(Figure.notAboveZero(base.words(), Figures.exact(unit)));
        }
        Ratio price = field.prices().get(tender);
        Ratio below = known.value().minus(price).dividedBy(unit).times(Ratio.HUNDRED);
        Ratio threshold = known.value().minus(unit.times(percent.fraction()));
        Reading reading = new Reading(below, percent.value(), threshold, known.used());
        return below.compareTo(percent.value()) >= (flagsLimit ? 0 : 1)
                ? new Answer.Flag(reading)
                : new Answer.NoFlag(reading);
    }

    private Ratio unit(PriceField field, Figure.Known known) {
        return ofEstimate ? field.estimate().orElseThrow() : known.value();
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Figure figure = base.over(field).apply(tender);
        Answer answer = answer(field, tender, figure);
        return answer.measured().isPresent() && figure instanceof Figure.Known known
                ? explain(field, tender, answer, known)
                : Steps.noTest(this, answer);
    }

    private Step explain(PriceField field, int tender, Answer answer, Figure.Known known) {
        Reading reading = answer.measured().orElseThrow();
        String value = Figures.factor(known.value());
        String unit = Figures.factor(unit(field, known));
        String limit = Figures.factor(percent.value());
        String words = ofEstimate ? "authority's estimate" : base.words();
        return Step.of(Steps.label(this))
                .formula(
                        "(" + base.words() + " - price) / " + words + " × 100",
                        "(" + value + " - " + Figures.factor(field.prices().get(tender)) + ") / " + unit + " × 100")
                .exact(reading.statistic())
                .note(verdict(answer))
                .step(known.step().get())
                .step(Step.of(Steps.THRESHOLD)
                        .formula(
                                base.words()
                                        + (ofEstimate ? " - " + words + " × percent / 100" : " × (1 - percent / 100)"),
                                value
                                        + (ofEstimate
                                                ? " - " + unit + " × " + limit + " / 100"
                                                : " × (1 - " + limit + " / 100)"))
                        .exact(reading.threshold())
                        .build())
                .build();
    }

    private String verdict(Answer answer) {
        String limit = Figures.readable(percent.value()) + " per cent";
        if (answer instanceof Answer.Flag) {
            return "flagged: " + (flagsLimit ? limit + " or more" : "more than " + limit);
        }
        return "not flagged: " + (flagsLimit ? "less than " : "not more than ") + limit;
    }
}
