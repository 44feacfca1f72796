package io.github.tenderscore.check;

import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import java.util.Optional;

/** Whether a tender passes a gate, as the assessment has it. */
final class GateTruth {

    private GateTruth() {}

    /** Empty where the tender fell before the gate was tested. */
    static Optional<Boolean> passes(GateResult recorded, TenderResult result, Methodology method) {
        if (result.outcome() instanceof Outcome.Disregarded) {
            return Optional.empty();
        }
        if (failure(recorded, result).isPresent()) {
            return Optional.of(false);
        }
        boolean tested = recorded.criterion()
                .map(id -> looksAtResponse(method, id) || result.points(id).isPresent())
                .orElseGet(() -> result.total().isPresent());
        return result.rank().isPresent() || tested ? Optional.of(true) : Optional.empty();
    }

    private static boolean looksAtResponse(Methodology method, String id) {
        Optional<Criterion> criterion = method.find(id);
        boolean percent = criterion
                .flatMap(Criterion::gate)
                .filter(gate -> gate instanceof Gate.Minimum minimum && minimum.unit() == Gate.Minimum.Unit.PERCENT)
                .isPresent();
        return criterion.filter(Criterion.Leaf.class::isInstance).isPresent() && !percent;
    }

    static Optional<GateFailure> failure(GateResult recorded, TenderResult result) {
        return result.outcome() instanceof Outcome.Disqualified out
                ? out.failures().stream()
                        .filter(one -> one.criterion().equals(recorded.criterion()))
                        .findFirst()
                : Optional.empty();
    }
}
