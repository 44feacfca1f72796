package io.github.tenderscore.framework;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.stage.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was admitted to a framework, who was not and why.
 *
 * @param framework the framework
 * @param selection what became of every tender
 */
public record Admission(Framework framework, Selection selection) {

    /**
     * The suppliers that were admitted.
     *
     * @return from the best to the last
     */
    public List<Member> members() {
        return selection.goingOn().stream()
                .map(result -> new Member(
                        result.tender().id(),
                        result.tender().supplier(),
                        result.rank().orElseThrow(),
                        result.figure().orElseThrow()))
                .toList();
    }

    /**
     * A member by its id.
     *
     * @param id the id of its tender for admission
     * @return empty where there is no such member
     */
    public Optional<Member> member(String id) {
        return members().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * Awards contracts one after the other; where the members are called in turn, each call starts from the row that the one before
     * left.
     *
     * @param callOffs the contracts, in their order
     * @return one result for each
     * @throws FaultException if who is admitted is not settled, or a call-off cannot be carried out; it names every fault
     */
    public List<CallOffResult> award(List<CallOff> callOffs) {
        Faults faults = new Faults();
        if (!selection.tied().isEmpty()) {
            faults.add(
                    List.of("admission"),
                    "The tie at the cut must be settled before contracts are awarded under the framework");
        }
        callOffs.forEach(callOff -> Ids.fault(callOff.id())
                .ifPresent(
                        wrong -> faults.add(List.of("callOffs", callOff.id(), "id"), "The id of a call-off " + wrong)));
        Set<String> taken = new HashSet<>();
        callOffs.stream()
                .map(CallOff::id)
                .filter(id -> !taken.add(id))
                .forEach(id -> faults.add(
                        List.of("callOffs", id, "id"), "The id (" + id + ") of a call-off must occur only once"));
        faults.throwIfAny("The framework \"" + framework.title() + "\"");
        List<CallOffResult> results = new ArrayList<>();
        Optional<CallState.Row> row = Optional.empty();
        for (CallOff callOff : callOffs) {
            Optional<CallOffResult> result = callOff instanceof DirectCall call
                    ? new DirectAward(this, call, row, faults).run()
                    : ((MiniCompetition) callOff).run(this, faults);
            row = result.flatMap(CallOffResult::rowAfter).isPresent()
                    ? result.get().rowAfter()
                    : row;
            result.ifPresent(results::add);
        }
        faults.throwIfAny("The framework \"" + framework.title() + "\"");
        return List.copyOf(results);
    }
}
