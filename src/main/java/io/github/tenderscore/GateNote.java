package io.github.tenderscore;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import java.util.Optional;

/** Says of a scored criterion with a gate what the gate asks and whether the tender passed it. */
final class GateNote {

    private GateNote() {}

    /** Empty where there is no gate, or the criterion is pass/fail and its own step says it already. */
    static Optional<String> of(Sheet sheet, Node node) {
        return node.isScored() || !node.isLeaf() || node.isPrice()
                ? node.criterion().gate().map(gate -> asks(gate) + ": " + result(sheet, node))
                : Optional.empty();
    }

    private static String asks(Gate gate) {
        if (gate instanceof Gate.Minimum) {
            return "minimum " + gate;
        }
        return gate instanceof Gate.Ceiling ? "ceiling " + gate : "must be " + gate;
    }

    private static String result(Sheet sheet, Node node) {
        Criterion criterion = node.criterion();
        boolean fails = sheet.failures().stream()
                .anyMatch(failure -> failure.criterion().equals(Optional.of(criterion.id())));
        if (fails) {
            return "fails";
        }
        return sheet.admitted() || !Gates.needsPoints(node) ? "passes" : "not tested";
    }
}
