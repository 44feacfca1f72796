package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Kernel F13: a price more than a percentage below a base is flagged. (base - price) / base × 100 > percent.
 *
 * @param base the price that the percentage is taken of
 * @param percent above 0 and below 100
 * @param least the fewest prices that the base must be taken of
 */
record PercentageBelow(String id, Parameters parameters, Base base, Percent percent, int least)
        implements LowTenderTest {

    PercentageBelow {
        if (percent.value().signum() <= 0 || percent.compareTo(Percent.WHOLE) >= 0) {
            throw new IllegalArgumentException("The parameter percent (" + percent.value() + ") of the rule " + id
                    + " must be above 0 and below 100");
        }
    }

    @Override
    public String statistic() {
        return "per cent below the " + base.words();
    }

    @Override
    public boolean needsEstimate() {
        return base instanceof Base.Estimate;
    }

    @Override
    public List<Answer> test(PriceField field) {
        Optional<ReferenceStatistics> all = field.statistics();
        List<Answer> answers = new ArrayList<>(field.size());
        for (int tender = 0; tender < field.size(); tender++) {
            answers.add(answer(field, all, tender));
        }
        return List.copyOf(answers);
    }

    private Answer answer(PriceField field, Optional<ReferenceStatistics> all, int tender) {
        Ratio price = field.prices().get(tender);
        if (base instanceof Base.OfPrices prices) {
            Optional<ReferenceStatistics> compared = prices.compared(all, price);
            int count = compared.map(ReferenceStatistics::count).orElse(0);
            int needed = Math.max(least, prices.needed());
            return compared.isEmpty() || count < needed
                    ? new Answer.NoTest("the test needs at least " + needed + (needed == 1 ? " price" : " prices")
                            + " to compare with and there " + (count == 1 ? "is 1" : "are " + count))
                    : answer(field, tender, prices.statistic().of(compared.get()));
        }
        return field.estimate()
                .map(estimate -> answer(field, tender, estimate))
                .orElseGet(() -> new Answer.NoTest("no estimate of the authority's is given"));
    }

    private Answer answer(PriceField field, int tender, Ratio value) {
        if (value.signum() <= 0) {
            return new Answer.NoTest("the " + base.words() + " (" + Figures.exact(value)
                    + ") is not above zero, and a percentage of it says nothing");
        }
        Ratio price = field.prices().get(tender);
        Ratio below = value.minus(price).dividedBy(value).times(Ratio.HUNDRED);
        Ratio threshold = value.minus(percent.of(value));
        Reading reading = new Reading(below, percent.value(), threshold, base.used(field, tender));
        return price.compareTo(threshold) < 0 ? new Answer.Flag(reading) : new Answer.NoFlag(reading);
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Answer answer = answer(field, field.statistics(), tender);
        return answer.measured()
                .map(reading -> explain(field, tender, answer, reading))
                .orElseGet(() -> Steps.noTest(this, answer));
    }

    private Step explain(PriceField field, int tender, Answer answer, Reading reading) {
        Ratio price = field.prices().get(tender);
        Step value = base.explain(Steps.capital(base.words()), field, price);
        String figure = Figures.factor(value.exact().orElseThrow());
        String limit = Figures.factor(percent.value());
        return Step.of(Steps.label(this))
                .formula(
                        "(" + base.words() + " - price) / " + base.words() + " × 100",
                        "(" + figure + " - " + Figures.factor(price) + ") / " + figure + " × 100")
                .exact(reading.statistic())
                .note((answer instanceof Answer.Flag ? "flagged: more than " : "not flagged: not more than ")
                        + Figures.readable(percent.value()) + " per cent")
                .step(value)
                .step(Step.of("Price below which the test flags")
                        .formula(base.words() + " × (1 - percent / 100)", figure + " × (1 - " + limit + " / 100)")
                        .exact(reading.threshold())
                        .build())
                .build();
    }
}
