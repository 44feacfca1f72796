package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
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
        return Steps.each(field, tender -> {
            List<Answer> found = new ArrayList<>(all.size());
            all.forEach(answers -> found.add(answers.get(tender)));
            return answer(field.prices().get(tender), found);
        });
    }

    private Answer answer(Ratio price, List<Answer> found) {
        boolean settled = false;
        for (Answer answer : found) {
            settled |= any ? answer instanceof Answer.Flag : answer instanceof Answer.NoFlag;
        }
        if (!settled) {
            for (Answer answer : found) {
                if (answer instanceof Answer.NoTest) {
                    return answer;
                }
            }
        }
        return joined(price, any == settled, found);
    }

    private Answer joined(Ratio price, boolean flag, List<Answer> found) {
        List<Reading> readings = new ArrayList<>(found.size());
        found.forEach(answer -> answer.measured().ifPresent(readings::add));
        Ratio threshold = readings.get(0).threshold();
        List<Integer> used = readings.get(0).used();
        for (Reading reading : readings.subList(1, readings.size())) {
            threshold = any ? threshold.max(reading.threshold()) : threshold.min(reading.threshold());
            if (!used.equals(reading.used())) {
                TreeSet<Integer> both = new TreeSet<>(used);
                both.addAll(reading.used());
                used = List.copyOf(both);
            }
        }
        return Steps.byPrice(flag, price, threshold, used);
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
