package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One criterion of a method by itself, with a tender for every answer that there can be: what the engine makes of each shows what the criterion
 * can do.
 */
final class LoneCriterion {

    private LoneCriterion() {}

    /**
     * What each answer earns that passes the gate of the criterion, or each at all where marks are averaged; empty where answers cannot be counted
     * or the engine refuses one.
     */
    static Optional<List<TenderResult.Points>> admitted(Methodology method, Criterion.Leaf gated) {
        Criterion.Leaf leaf = Averages.isAveraged(method, gated) ? ungated(gated) : gated;
        List<Response> answers = PossibleAnswers.to(leaf);
        Ratio available = method.available(leaf.id());
        if (answers.isEmpty() || available.signum() <= 0) {
            return Optional.empty();
        }
        Evaluation evaluation = Evaluation.under(alone(method, leaf, available)).tenders(tenders(leaf, answers));
        try {
            return Optional.of(evaluation.assess().ranking().stream()
                    .flatMap(result -> result.points(leaf.id()).stream())
                    .toList());
        } catch (FaultException e) {
            // A transform can refuse points that it does not know, such as those of marks between the published ones
            return Optional.empty();
        }
    }

    /** Of the averages that pass a minimum none is the lowest, so that only all of them together show something. */
    private static Criterion.Leaf ungated(Criterion.Leaf leaf) {
        return new Criterion.Leaf(
                leaf.id(),
                leaf.name(),
                leaf.weight(),
                leaf.purpose(),
                leaf.scoring(),
                Optional.empty(),
                leaf.rounding(),
                leaf.missing(),
                leaf.transform());
    }

    private static Methodology alone(Methodology method, Criterion.Leaf leaf, Ratio available) {
        return Methodology.named(leaf.id())
                .weightsInPoints(available.toString())
                .rounding(method.rounding().roundings().toArray(Rounding[]::new))
                .criterion(leaf.withWeight(Optional.empty()))
                .build();
    }

    private static List<Tender> tenders(Criterion.Leaf leaf, List<Response> answers) {
        List<Tender> tenders = new ArrayList<>();
        for (Response answer : answers) {
            tenders.add(tender("answer-" + tenders.size(), Map.of(leaf.id(), answer)));
        }
        if (leaf.missing() == MissingResponse.SCORES_ZERO) {
            tenders.add(tender("none", Map.of()));
        }
        return tenders;
    }

    private static Tender tender(String id, Map<String, Response> responses) {
        return new Tender(id, new Supplier(id), responses, Map.of());
    }
}
