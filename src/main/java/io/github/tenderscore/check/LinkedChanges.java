package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A change of a contract with all that are linked to it, which the Act takes together. */
record LinkedChanges(List<ContractChange> changes) {

    /** All that one can get to from a change by links, whichever of two changes names the other. */
    static LinkedChanges with(ContractChange first, List<ContractChange> all) {
        List<ContractChange> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            ContractChange from = found.get(i);
            for (ContractChange other : all) {
                boolean linked =
                        from.linkedTo().contains(other.id()) || other.linkedTo().contains(from.id());
                if (linked && !found.contains(other)) {
                    found.add(other);
                }
            }
        }
        return new LinkedChanges(List.copyOf(found));
    }

    /** How they change a figure together; empty where that of one is not known. */
    Optional<Ratio> total(Function<ContractChange, Optional<Ratio>> figure) {
        List<Ratio> known =
                changes.stream().flatMap(one -> figure.apply(one).stream()).toList();
        return known.size() == changes.size() ? Optional.of(Ratio.sum(known)) : Optional.empty();
    }

    /** Whether something is known to be true of one of them. */
    boolean any(Function<ContractChange, Optional<Boolean>> flag) {
        return changes.stream().flatMap(one -> flag.apply(one).stream()).anyMatch(Boolean::booleanValue);
    }

    /** Their ids in a sentence. */
    String words() {
        return String.join(" with ", changes.stream().map(ContractChange::id).toList());
    }
}
