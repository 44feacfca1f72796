package io.github.tenderscore.framework;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * Who gets a contract under a framework, and why.
 *
 * @param callOff the contract
 * @param called the member that gets it; empty where none can, or several are tied
 * @param considered every member with what became of it, in the order in which they were asked; of a competition those that tendered
 * @param assessment the assessment of a competition, or of the prices where the lowest is called; empty for other mechanisms
 * @param rowAfter the row of the members after this call where they are called in turn; empty otherwise
 * @param explanation every step from the mechanism or the method to the member that is called
 */
public record CallOffResult(
        CallOff callOff,
        Optional<Member> called,
        List<Considered> considered,
        Optional<Assessment> assessment,
        Optional<CallState.Row> rowAfter,
        Explanation explanation) {

    /**
     * Copies the list.
     *
     * @param callOff the contract
     * @param called the member that gets it; empty where none can, or several are tied
     * @param considered every member with what became of it, in the order in which they were asked; of a competition those that
     *     tendered
     * @param assessment the assessment of a competition, or of the prices where the lowest is called; empty for other mechanisms
     * @param rowAfter the row of the members after this call where they are called in turn; empty otherwise
     * @param explanation every step from the mechanism or the method to the member that is called
     */
    public CallOffResult {
        considered = List.copyOf(considered);
    }

    /**
     * The members that are tied and wait for a person to settle that.
     *
     * @return none where the mechanism or the method decides
     */
    public List<Member> tied() {
        return considered.stream()
                .filter(one -> one.result() == Considered.Result.TIED)
                .map(Considered::member)
                .toList();
    }
}
