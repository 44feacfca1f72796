package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One option with its figures; it has a rank only where it satisfies every gate and everything about it is known.
 *
 * @param option the option
 * @param netPresentCost what it costs in present value
 * @param riskAdjustedCost the same with its risks
 * @param benefitResult what the engine says of its benefits alone; empty where a performance is not known
 * @param costResult what the engine says of its cost alone among the ranked options; empty where it is not ranked
 * @param result what the engine says of it as a whole; empty where something is not known
 * @param missing what is not known
 */
public record AppraisedOption(
        DeliveryOption option,
        Figure netPresentCost,
        Figure riskAdjustedCost,
        Optional<TenderResult> benefitResult,
        Optional<TenderResult> costResult,
        Optional<TenderResult> result,
        List<String> missing) {

    /**
     * Copies the list.
     *
     * @param option the option
     * @param netPresentCost what it costs in present value
     * @param riskAdjustedCost the same with its risks
     * @param benefitResult what the engine says of its benefits alone; empty where a performance is not known
     * @param costResult what the engine says of its cost alone among the ranked options; empty where it is not ranked
     * @param result what the engine says of it as a whole; empty where something is not known
     * @param missing what is not known
     */
    public AppraisedOption {
        missing = List.copyOf(missing);
    }

    /**
     * The benefit: sum of weight × value.
     *
     * @return from 0 to 100; empty where a performance is not known
     */
    public Optional<Ratio> benefit() {
        return benefitResult.flatMap(TenderResult::figure);
    }

    /**
     * The cost score among the ranked options.
     *
     * @return from 0 to 100; empty where the option is not ranked
     */
    public Optional<Ratio> costScore() {
        return costResult.flatMap(TenderResult::figure);
    }

    /**
     * The value: weight × cost score + (1 - weight) × benefit.
     *
     * @return from 0 to 100; empty where the option is not ranked
     */
    public Optional<Ratio> value() {
        return result.flatMap(TenderResult::figure);
    }

    /**
     * The place among the ranked options.
     *
     * @return 1 for the best; empty where the option fails a gate or something about it is not known
     */
    public Optional<Integer> rank() {
        return result.flatMap(TenderResult::rank);
    }

    /** Whether another ranked option is no worse on both axes and better on one. */
    boolean isDominatedBy(AppraisedOption other) {
        if (rank().isEmpty() || other.rank().isEmpty()) {
            return false;
        }
        int benefit = other.benefit().orElseThrow().compareTo(benefit().orElseThrow());
        int cost = riskAdjustedCost
                .value()
                .orElseThrow()
                .compareTo(other.riskAdjustedCost.value().orElseThrow());
        return benefit >= 0 && cost >= 0 && benefit + cost > 0;
    }

    /** A result of the engine as a figure; none where there is no result. */
    Figure figure(String label, Optional<TenderResult> from) {
        Optional<Ratio> value = from.flatMap(TenderResult::figure);
        return value.isEmpty()
                ? Figure.missing(label, notRanked(), why())
                : Figure.of(Step.of(label)
                        .exact(value.get())
                        .steps(from.orElseThrow().explanation().top().steps())
                        .build());
    }

    private String notRanked() {
        return missing.isEmpty() ? "not-ranked" : "unknown";
    }

    /** Why there is no rank. */
    String why() {
        if (!missing.isEmpty()) {
            return "not known: " + String.join("; ", missing);
        }
        return option.verdicts().stream()
                .filter(gate -> gate.verdict() == Verdict.FAIL)
                .map(Object::toString)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
