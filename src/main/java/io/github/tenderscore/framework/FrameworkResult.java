package io.github.tenderscore.framework;

import io.github.tenderscore.fault.Fault;
import java.util.List;

/**
 * Who was admitted to a framework, and who gets each contract under it.
 *
 * @param evaluation what came in
 * @param admission who was admitted
 * @param termFaults what is wrong with the days of the framework (Procurement Act 2023, sections 47 and 49)
 * @param callOffs one result for each contract; none while a tie at the cut of the admission is not settled
 */
public record FrameworkResult(
        FrameworkEvaluation evaluation, Admission admission, List<Fault> termFaults, List<CallOffResult> callOffs) {

    /**
     * Copies the lists.
     *
     * @param evaluation what came in
     * @param admission who was admitted
     * @param termFaults what is wrong with the days of the framework (Procurement Act 2023, sections 47 and 49)
     * @param callOffs one result for each contract; none while a tie at the cut of the admission is not settled
     */
    public FrameworkResult {
        termFaults = List.copyOf(termFaults);
        callOffs = List.copyOf(callOffs);
    }

    /**
     * Whether nothing is left for a person: the term is lawful, the admission is settled, and every contract has its member.
     *
     * @return false where a person must act
     */
    public boolean isSettled() {
        return termFaults.isEmpty()
                && admission.selection().tied().isEmpty()
                && admission.selection().outsideNumbers().isEmpty()
                && callOffs.stream().allMatch(one -> one.called().isPresent());
    }
}
