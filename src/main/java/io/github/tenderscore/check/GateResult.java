package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * Whether a tender passed a gate, as the authority recorded it.
 *
 * @param tender the id of the tender
 * @param criterion the criterion or group that has the gate; empty for the minimum of the whole method
 * @param passed whether it is recorded as passed
 */
public record GateResult(String tender, Optional<String> criterion, boolean passed) {

    String gate() {
        return criterion.map(id -> "the gate of the criterion " + id).orElse("the overall minimum");
    }

    /** Where it stands in the file. */
    List<String> place() {
        return List.of("marking", "gates", tender, criterion.orElse("overall"));
    }
}
