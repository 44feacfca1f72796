package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far the promises of a contract are kept in all: the weighted mean of the shares, each counted up to 1, over the indicators of which it
 * is known.
 *
 * <p>More of one thing cannot make up for less of another. An indicator that is not known is left out and lowers the coverage; it never
 * counts as zero.
 *
 * @param value from 0 to 1; empty where nothing is known or no indicator has a weight
 * @param uncapped the same with shares above 1 counted in full, which can hide a failure; empty as {@code value} is
 * @param known the weight of the indicators that are known
 * @param total the weight of all
 * @param parts what the indicators on the same evidence add to the sum, in order of their first indicator
 */
public record DeliveryIndex(
        Optional<Ratio> value, Optional<Ratio> uncapped, Ratio known, Ratio total, List<Part> parts) {

    /**
     * What the indicators on the same evidence add.
     *
     * @param evidence in words, such as {@code verified}
     * @param weight their weight
     * @param sum the sum of weight × counted share
     */
    public record Part(String evidence, Ratio weight, Ratio sum) {}

    /**
     * Copies the parts.
     *
     * @param value from 0 to 1; empty where nothing is known or no indicator has a weight
     * @param uncapped the same with shares above 1 counted in full, which can hide a failure; empty as {@code value} is
     * @param known the weight of the indicators that are known
     * @param total the weight of all
     * @param parts what the indicators on the same evidence add to the sum, in order of their first indicator
     */
    public DeliveryIndex {
        parts = List.copyOf(parts);
    }

    static DeliveryIndex of(List<KpiResult> results) {
        List<KpiResult> known = known(results);
        Ratio weight = capped(known).weight();
        Ratio total = results.stream().map(DeliveryIndex::weight).reduce(Ratio.ZERO, Ratio::plus);
        if (weight.signum() == 0) {
            return new DeliveryIndex(Optional.empty(), Optional.empty(), weight, total, List.of());
        }
        return new DeliveryIndex(
                Optional.of(capped(known).mean()), Optional.of(uncapped(known).mean()), weight, total, parts(known));
    }

    private static List<KpiResult> known(List<KpiResult> results) {
        return results.stream()
                .filter(one -> weight(one).signum() > 0)
                .filter(one -> one.achievement().counted().isPresent())
                .toList();
    }

    private static Ratio weight(KpiResult one) {
        return one.kpi().weight().orElse(Ratio.ZERO);
    }

    /** Shares, each counted up to 1. */
    private static WeightedSum capped(List<KpiResult> known) {
        return new WeightedSum(known.stream()
                .map(one -> new WeightedSum.Term(
                        weight(one),
                        one.achievement().counted().orElseThrow(),
                        "min(1; " + Figures.factor(share(one)) + ")"))
                .toList());
    }

    private static WeightedSum uncapped(List<KpiResult> known) {
        return new WeightedSum(known.stream()
                .map(one -> WeightedSum.Term.of(weight(one), share(one)))
                .toList());
    }

    /** 1 where a promise is kept in full and there is no share. */
    private static Ratio share(KpiResult one) {
        return one.achievement().share().orElse(Ratio.ONE);
    }

    private static List<Part> parts(List<KpiResult> known) {
        Map<String, List<KpiResult>> byEvidence = known.stream()
                .collect(Collectors.groupingBy(
                        one -> one.delivered().evidence(), LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        byEvidence.forEach((evidence, results) -> parts.add(
                new Part(evidence, capped(results).weight(), capped(results).value())));
        return parts;
    }

    /**
     * Which share of the weight is known.
     *
     * @return from 0 to 1; empty where no indicator has a weight
     */
    public Optional<Ratio> coverage() {
        return total.signum() == 0 ? Optional.empty() : Optional.of(known.dividedBy(total));
    }

    /** How the index came about. */
    static Step step(DeliveryIndex index, List<KpiResult> results) {
        List<KpiResult> known = known(results);
        Step.Builder step = Step.of("Delivery index");
        index.value.ifPresent(value -> step.formula(
                        "sum of weight × share, at most 1, / sum of the weights that are known",
                        "(" + capped(known).substituted() + ") / " + weights(known))
                .exact(value));
        index.uncapped.ifPresent(value -> step.step(Step.of("With shares above 1 counted in full")
                .formula(
                        "sum of weight × share / sum of the weights that are known",
                        "(" + uncapped(known).substituted() + ") / " + weights(known))
                .exact(value)
                .note("for comparison only: it can hide a failure behind something else that went well")
                .build()));
        index.coverage()
                .ifPresent(coverage -> step.step(Step.of("Coverage")
                        .formula(
                                "weight that is known / weight of all",
                                Figures.factor(index.known) + " / " + Figures.factor(index.total))
                        .exact(coverage)
                        .note("an indicator that is not known is left out and never counts as zero")
                        .build()));
        index.parts.forEach(part -> step.step(Step.of("Evidence: " + part.evidence)
                .formula(
                        "sum of weight × share, at most 1",
                        capped(on(part.evidence, known)).substituted())
                .exact(part.sum)
                .note("what indicators of weight " + Figures.exact(part.weight) + " add to the sum")
                .build()));
        return step.note(index.value.isPresent() ? "" : "no indicator with a weight is known")
                .build();
    }

    private static List<KpiResult> on(String evidence, List<KpiResult> known) {
        return known.stream()
                .filter(one -> one.delivered().evidence().equals(evidence))
                .toList();
    }

    private static String weights(List<KpiResult> known) {
        return known.stream().map(one -> Figures.factor(weight(one))).collect(Collectors.joining(" + ", "(", ")"));
    }
}
