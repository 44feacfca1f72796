package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;

/**
 * Kernel F13 by the number of tenders: which test is run depends on how many tenders there are.
 *
 * @param parts ascending by their least number, the first for one tender
 */
record ByNumber(String id, Parameters parameters, List<Part> parts) implements LowTenderTest {

    /** The test from a number of tenders on. */
    record Part(int least, LowTenderTest test) {}

    @Override
    public String statistic() {
        return Steps.PRICE;
    }

    @Override
    public boolean needsEstimate() {
        return parts.stream().allMatch(part -> part.test.needsEstimate());
    }

    private LowTenderTest part(PriceField field) {
        LowTenderTest chosen = parts.get(0).test;
        for (Part part : parts) {
            if (field.size() >= part.least) {
                chosen = part.test;
            }
        }
        return chosen;
    }

    @Override
    public List<Answer> test(PriceField field) {
        List<Answer> answers = part(field).test(field);
        return Steps.each(
                field, tender -> byPrice(answers.get(tender), field.prices().get(tender)));
    }

    private static Answer byPrice(Answer answer, Ratio price) {
        return answer.measured()
                .map(reading ->
                        Steps.byPrice(answer instanceof Answer.Flag, price, reading.threshold(), reading.used()))
                .orElse(answer);
    }

    @Override
    public Step explain(PriceField field, int tender) {
        LowTenderTest part = part(field);
        Answer answer = part.test(field).get(tender);
        if (answer.measured().isEmpty()) {
            return Steps.noTest(this, answer);
        }
        Ratio threshold = answer.measured().get().threshold();
        return Step.of(Steps.label(this))
                .exact(field.prices().get(tender))
                .note((answer instanceof Answer.Flag ? "flagged: " : "not flagged: ") + "by the condition for "
                        + Figures.counted(field.size(), "tender", "tenders"))
                .step(part.explain(field, tender))
                .step(Step.of(Steps.THRESHOLD)
                        .exact(threshold)
                        .note("as the condition has it")
                        .build())
                .build();
    }
}
