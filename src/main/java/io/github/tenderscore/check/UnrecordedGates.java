package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The published gates of which nobody recorded whether a tender passed them; one that failed any is out, whatever the others say of it. */
record UnrecordedGates(List<GateResult> recorded, Answer answer) {

    void of(Methodology method, List<Tender> assessed) {
        Set<String> failed = recorded.stream()
                .filter(gate -> !gate.passed())
                .map(GateResult::tender)
                .collect(Collectors.toSet());
        assessed.stream()
                .map(Tender::id)
                .filter(tender -> !failed.contains(tender))
                .forEach(tender -> published(method).forEach(gate -> ask(new GateResult(tender, gate, true))));
    }

    /** The criteria and groups that have a gate, and nothing for the minimum of the whole method. */
    static List<Optional<String>> published(Methodology method) {
        List<Optional<String>> gates = new ArrayList<>();
        method.withGroups().stream()
                .filter(criterion -> criterion.gate().isPresent())
                .map(Criterion::id)
                .forEach(id -> gates.add(Optional.of(id)));
        method.minimum().ifPresent(minimum -> gates.add(Optional.empty()));
        return gates;
    }

    private void ask(GateResult passed) {
        if (!recorded.contains(passed)) {
            answer.unknown(
                    passed.place(),
                    "Whether the tender " + passed.tender() + " is recorded as passing " + passed.gate());
        }
    }
}
