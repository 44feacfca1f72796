package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out the figures of a company's profile. */
record EfficacyFigures(EfficacyResult result) {

    /** A figure by its name. */
    private record Input(String name, Optional<Ratio> value) {}

    /** A formula over inputs that are all known. */
    private interface Formula {
        Figure of(List<Ratio> values);
    }

    private Efficacy efficacy() {
        return result.efficacy();
    }

    private String label(String what) {
        return what + ", " + efficacy().entity();
    }

    private static Figure known(String label, List<Input> inputs, Formula formula) {
        String missing = inputs.stream()
                .filter(input -> input.value().isEmpty())
                .map(Input::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? formula.of(inputs.stream()
                        .map(input -> input.value().orElseThrow())
                        .toList())
                : Figure.unknown(label, "not known: " + missing);
    }

    /** A figure that compares now with before; none where a gate does not pass. */
    private Figure compared(String label, List<Input> inputs, Formula formula) {
        for (Verdict verdict : List.of(Verdict.FAIL, Verdict.UNKNOWN)) {
            Optional<Gate> gate = result.gates().stream()
                    .filter(one -> one.verdict() == verdict)
                    .findFirst();
            if (gate.isPresent()) {
                return Figure.missing(
                        label,
                        verdict == Verdict.FAIL ? "not-comparable" : "unknown",
                        gate.get().toString());
            }
        }
        return known(label, inputs, formula);
    }

    private static Figure quotient(String label, String words, Ratio above, Ratio below, String divisor) {
        return below.signum() == 0
                ? Figure.missing(label, "not-defined", "the " + divisor + " is zero")
                : Figure.of(
                        label, words, Figures.factor(above) + " / " + Figures.factor(below), above.dividedBy(below));
    }

    Figure realChange() {
        UnitCost cost = efficacy().cost();
        String label = label("Real change of the unit cost, as a fraction");
        return compared(
                label,
                List.of(
                        new Input("unit cost now", cost.now()),
                        new Input("unit cost of the base period", cost.base()),
                        new Input("deflator", cost.deflator())),
                values -> {
                    Ratio real = values.get(1).times(values.get(2));
                    return Figure.of(
                            label,
                            "now / (base × deflator) - 1",
                            Figures.factor(values.get(0)) + " / (" + Figures.factor(values.get(1)) + " × "
                                    + Figures.factor(values.get(2)) + ") - 1",
                            values.get(0).dividedBy(real).minus(Ratio.ONE));
                });
    }

    Figure versusPeers() {
        String label = label("Real change of the unit cost beside that of peers, as a fraction");
        Figure real = realChange();
        if (real.value().isEmpty()) {
            return real.orMissing(label);
        }
        Ratio change = real.value().get();
        return known(
                label,
                List.of(new Input("real change of peers", efficacy().cost().peerReal())),
                values -> Figure.of(
                        label,
                        "(1 + real change) / (1 + real change of peers) - 1",
                        "(1 + " + Figures.factor(change) + ") / (1 + " + Figures.factor(values.get(0)) + ") - 1",
                        Ratio.ONE
                                .plus(change)
                                .dividedBy(Ratio.ONE.plus(values.get(0)))
                                .minus(Ratio.ONE)));
    }

    Figure qualityChange(QualityFigures quality) {
        String label = label(
                "Change of " + quality.what() + " (evidence " + quality.grade().code() + ")");
        return compared(
                label,
                List.of(
                        new Input(quality.what() + " now", quality.now()),
                        new Input(quality.what() + " in the base period", quality.base())),
                values -> difference(label, "now - base", values));
    }

    private static Figure difference(String label, String words, List<Ratio> values) {
        return Figure.of(
                label,
                words,
                Figures.factor(values.get(0)) + " - " + Figures.factor(values.get(1)),
                values.get(0).minus(values.get(1)));
    }

    Figure socialValueRatio() {
        String label = label("Social value delivered of what was committed");
        return known(
                label,
                List.of(
                        new Input("social value delivered", efficacy().delivered()),
                        new Input("social value committed", efficacy().committed())),
                values -> quotient(
                        label, "delivered / committed", values.get(0), values.get(1), "social value committed"));
    }

    Figure returnRate() {
        PublicReturn returns = efficacy().returns();
        String label = label("Distributions of turnover");
        return known(
                label,
                List.of(new Input("distributions", returns.distributions()), new Input("turnover", returns.turnover())),
                values -> quotient(label, "distributions / turnover", values.get(0), values.get(1), "turnover"));
    }

    Figure returnSkew() {
        PublicReturn returns = efficacy().returns();
        String label = label("Return share above shareholding");
        return known(
                label,
                List.of(
                        new Input("return share", returns.returnShare()),
                        new Input("shareholding", returns.shareholding())),
                values -> difference(label, "return share - shareholding", values));
    }

    Figure exposureUse() {
        Exposure exposure = efficacy().exposure();
        String label = label("Exposure of the cap");
        return known(
                label,
                List.of(
                        new Input("loans", exposure.loans()),
                        new Input("guarantees", exposure.guarantees()),
                        new Input("equity", exposure.equity()),
                        new Input("cap", exposure.cap())),
                values -> values.get(3).signum() == 0
                        ? Figure.missing(label, "not-defined", "the cap is zero")
                        : Figure.of(
                                label,
                                "(loans + guarantees + equity) / cap",
                                "(" + Figures.factor(values.get(0)) + " + " + Figures.factor(values.get(1)) + " + "
                                        + Figures.factor(values.get(2)) + ") / " + Figures.factor(values.get(3)),
                                Ratio.sum(values.subList(0, 3)).dividedBy(values.get(3))));
    }
}
