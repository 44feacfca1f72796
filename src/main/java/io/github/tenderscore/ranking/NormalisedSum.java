package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Kernel F14: the sum of weight × normalised value. */
record NormalisedSum(Parameters parameters, Ratio price, Normaliser normaliser) implements MatrixRule {

    static final String ID = "AG-WSUM";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<String> whyPriceAboveZero() {
        return normaliser == Normaliser.MIN_MAX ? Optional.empty() : Optional.of("divides by it");
    }

    @Override
    public String figureName() {
        return "Weighted sum";
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        return GainSums.of(matrix, Gain.of(matrix, normaliser));
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Gain> gains = Gain.of(matrix, normaliser);
        List<Ratio> figures = GainSums.of(matrix, gains);
        String note = normaliser == Normaliser.VECTOR ? APPROXIMATE : "";
        return tender -> step(figureName(), gains, tender, figures.get(tender), note);
    }

    static Step step(String label, List<Gain> gains, int tender, Ratio sum, String note) {
        return Step.of(label)
                .formula(
                        "sum of weight × value of each criterion",
                        gains.stream()
                                .map(gain -> Figures.factor(gain.weight()) + " × " + Figures.factor(gain.value(tender)))
                                .collect(Collectors.joining(" + ")))
                .exact(sum)
                .note(note)
                .steps(gains.stream().map(gain -> gain.step(tender)).toList())
                .build();
    }
}
