package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F10, utility index: (1 - what quality lacks to the best × weight) / price × lowest price; the highest wins. */
record UtilityIndex(String id, Parameters parameters, Ratio ratio) implements FieldRule<UtilityIndex.Scale> {

    /** The best points, the lowest price and the points attainable. */
    record Scale(Ratio best, Ratio lowest, Ratio attainable) {}

    @Override
    public Scale shared(Contest contest) {
        return new Scale(Extremes.mostPoints(contest), Extremes.lowestPrice(contest), contest.attainable());
    }

    @Override
    public Ratio figure(Standing tender, Scale scale) {
        Ratio lacks = scale.best.minus(tender.points()).times(ratio).dividedBy(scale.attainable);
        return Ratio.ONE.minus(lacks).times(scale.lowest).dividedBy(tender.price());
    }

    @Override
    public String figureName() {
        return "Utility index";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.dividesByPrice(id, tender);
    }

    @Override
    public Step explain(Standing tender, Scale scale) {
        return Step.of(figureName())
                .formula(
                        "(1 - (most quality points - quality points) / points attainable × quality weight / price weight)"
                                + " / price × lowest price",
                        "(1 - (" + Figures.factor(scale.best) + " - " + Figures.factor(tender.points()) + ") / "
                                + Figures.factor(scale.attainable) + " × " + Figures.factor(ratio) + ") / "
                                + Figures.factor(tender.price()) + " × " + Figures.factor(scale.lowest))
                .exact(figure(tender, scale))
                .build();
    }
}
