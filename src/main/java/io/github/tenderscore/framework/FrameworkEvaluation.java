package io.github.tenderscore.framework;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.stage.TieDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A framework, the tenders for admission to it, and the contracts to be awarded under it.
 *
 * @param framework the framework
 * @param tenders the tenders for admission under the framework's method, with what was decided about them and the notes for readers
 * @param tieDecision how a person settled a tie at the cut of the admission; empty where none had to be settled
 * @param callOffs the contracts, in the order in which they are awarded
 */
public record FrameworkEvaluation(
        Framework framework, Evaluation tenders, Optional<TieDecision> tieDecision, List<CallOff> callOffs) {

    /**
     * Copies the contracts.
     *
     * @param framework the framework
     * @param tenders the tenders for admission under the framework's method, with what was decided about them and the notes for
     *     readers
     * @param tieDecision how a person settled a tie at the cut of the admission; empty where none had to be settled
     * @param callOffs the contracts, in the order in which they are awarded
     */
    public FrameworkEvaluation {
        callOffs = List.copyOf(callOffs);
    }

    /**
     * A framework to which suppliers are admitted.
     *
     * @param framework the framework
     * @param tenders the tenders for admission
     * @return an evaluation without contracts
     */
    public static FrameworkEvaluation of(Framework framework, Evaluation tenders) {
        return new FrameworkEvaluation(framework, tenders, Optional.empty(), List.of());
    }

    /**
     * The same with one more contract.
     *
     * @param callOff the contract
     * @return a new evaluation
     */
    public FrameworkEvaluation callOff(CallOff callOff) {
        List<CallOff> all = new ArrayList<>(callOffs);
        all.add(callOff);
        return new FrameworkEvaluation(framework, tenders, tieDecision, all);
    }

    /**
     * The same with the decision on a tie at the cut of the admission.
     *
     * @param decision how it was settled
     * @return a new evaluation
     */
    public FrameworkEvaluation tieSettled(TieDecision decision) {
        return new FrameworkEvaluation(framework, tenders, Optional.of(decision), callOffs);
    }

    /**
     * Says who is admitted and who gets each contract. While a tie at the cut of the admission is not settled, no contract is awarded.
     *
     * @return the admission and one result for each contract
     * @throws FaultException if a tender cannot be assessed, there is no such tie, or a call-off cannot be carried out; it names every
     *     fault
     * @throws IllegalArgumentException if the tenders are under another method than the framework's
     */
    public FrameworkResult award() {
        Admission admission = tieDecision
                .map(decision -> framework.admit(tenders, decision))
                .orElseGet(() -> framework.admit(tenders));
        List<CallOffResult> results = admission.selection().tied().isEmpty() ? admission.award(callOffs) : List.of();
        return new FrameworkResult(
                this, admission, framework.termFaults(admission.members().size()), results);
    }
}
