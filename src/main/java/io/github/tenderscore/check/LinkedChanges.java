package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A change of a contract with those that could have been made together with it, which the Act then judges as one as well. */
record LinkedChanges(List<ContractChange> changes) {

    static LinkedChanges alone(ContractChange change) {
        return new LinkedChanges(List.of(change));
    }

    /**
     * All that one can get to from a change by links, whichever of two changes names the other, but those that are known to be made later: a
     * change is judged with what there is when it is made (sections 74(7) and 75(4)).
     */
    static LinkedChanges with(ContractChange first, List<ContractChange> all) {
        List<ContractChange> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            ContractChange from = found.get(i);
            for (ContractChange other : all) {
                boolean linked =
                        from.linkedTo().contains(other.id()) || other.linkedTo().contains(from.id());
                if (linked && !found.contains(other) && !isLater(other, first)) {
                    found.add(other);
                }
            }
        }
        return new LinkedChanges(List.copyOf(found));
    }

    private static boolean isLater(ContractChange other, ContractChange first) {
        return other.modifiedOn()
                .flatMap(day -> first.modifiedOn().map(day::isAfter))
                .orElse(false);
    }

    /** How they change a figure together; empty where that of one is not known. */
    Optional<Ratio> total(Function<ContractChange, Optional<Ratio>> figure) {
        List<Ratio> known =
                changes.stream().flatMap(one -> figure.apply(one).stream()).toList();
        return known.size() == changes.size() ? Optional.of(Ratio.sum(known)) : Optional.empty();
    }

    /** Whether something is true of one of them. */
    Optional<Boolean> any(Function<ContractChange, Optional<Boolean>> flag) {
        return Known.any(changes.stream().map(flag).toList());
    }

    /** Their ids in a sentence. */
    String words() {
        return String.join(" with ", changes.stream().map(ContractChange::id).toList());
    }
}
