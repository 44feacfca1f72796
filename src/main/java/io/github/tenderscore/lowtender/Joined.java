package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.TreeSet;

/**
 * Kernel F13, joined conditions: a price is flagged where any, or where every one, of some tests flags it.
 *
 * <p>A part that cannot be tested is unknown: of any it decides nothing where another flags, and of every one nothing where another
 * does not; otherwise no test is possible.
 *
 * @param any whether one condition is enough
 * @param parts the conditions, each a test of its own
 */
record Joined(String id, Parameters parameters, boolean any, List<LowTenderTest> parts) implements LowTenderTest {

    @Override
    public String statistic() {
        return Steps.PRICE;
    }

    @Override
    public boolean needsEstimate() {
        return any
                ? parts.stream().allMatch(LowTenderTest::needsEstimate)
                : parts.stream().anyMatch(LowTenderTest::needsEstimate);
    }

    @Override
    public List<Answer> test(PriceField field) {
        List<List<Answer>> all = parts.stream().map(part -> part.test(field)).toList();
        return Steps.each(
                field,
                tender -> answer(
                        field.prices().get(tender),
                        all.stream().map(answers -> answers.get(tender)).toList()));
    }

    private Answer answer(Ratio price, List<Answer> found) {
        boolean settled =
                found.stream().anyMatch(any ? Answer.Flag.class::isInstance : Answer.NoFlag.class::isInstance);
        if (!settled) {
            for (Answer answer : found) {
                if (answer instanceof Answer.NoTest) {
                    return answer;
                }
            }
        }
        TreeSet<Integer> used = new TreeSet<>();
        found.forEach(answer -> answer.measured().ifPresent(reading -> used.addAll(reading.used())));
        Ratio threshold =
                thresholds(found).stream().reduce(any ? Ratio::max : Ratio::min).orElseThrow();
        return Steps.byPrice(any == settled, price, threshold, List.copyOf(used));
    }

    private static List<Ratio> thresholds(List<Answer> found) {
        return found.stream()
                .flatMap(answer -> answer.measured().stream())
                .map(Reading::threshold)
                .toList();
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Ratio price = field.prices().get(tender);
        List<Answer> found =
                parts.stream().map(part -> part.test(field).get(tender)).toList();
        Answer answer = answer(price, found);
        if (answer.measured().isEmpty()) {
            return Steps.noTest(this, answer);
        }
        String joined = thresholds(found).stream()
                .map(Figures::factor)
                .reduce((one, other) -> (any ? "max(" : "min(") + one + "; " + other + ")")
                .orElseThrow();
        return Step.of(Steps.label(this))
                .exact(price)
                .note(verdict(answer instanceof Answer.Flag))
                .steps(parts.stream().map(part -> part.explain(field, tender)).toList())
                .step(Step.of(Steps.THRESHOLD)
                        .formula((any ? "highest" : "lowest") + " of those of the conditions", joined)
                        .exact(answer.measured().get().threshold())
                        .build())
                .build();
    }

    private String verdict(boolean flag) {
        if (any) {
            return flag ? "flagged: at least one condition holds" : "not flagged: no condition holds";
        }
        return flag ? "flagged: every condition holds" : "not flagged: not every condition holds";
    }
}
