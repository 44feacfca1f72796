package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Kernel F14, ELECTRE I: which tenders no other outranks.
 *
 * @param p the least concordance
 * @param q the most discordance
 */
record OutrankingKernel(Parameters parameters, Ratio price, Normaliser normaliser, Ratio p, Ratio q)
        implements MatrixRule {

    static final String ID = "AG-ELECTRE1";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String figureName() {
        return "In the kernel";
    }

    private boolean outranks(Outranking field, int a, int b) {
        return !field.isEqual(a, b) && field.holds(a, b, p, q);
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        Outranking field = Outranking.of(matrix, normaliser);
        return field.tenders()
                .mapToObj(b -> field.tenders().anyMatch(a -> outranks(field, a, b)) ? Ratio.ZERO : Ratio.ONE)
                .toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        Outranking field = Outranking.of(matrix, normaliser);
        return tender -> step(field, tender);
    }

    private Step step(Outranking field, int tender) {
        List<Step> against = field.against(tender, "Outranked by another tender", (a, b) -> outranks(field, a, b));
        return Step.of(figureName())
                .exact(against.isEmpty() ? Ratio.ONE : Ratio.ZERO)
                .note(
                        against.isEmpty()
                                ? "1: no tender outranks it"
                                : "0: " + Figures.counted(against.size(), "tender outranks", "tenders outrank")
                                        + " it, with a concordance of at least " + Figures.exact(p)
                                        + " and a discordance of at most " + Figures.exact(q))
                .steps(against)
                .build();
    }
}
