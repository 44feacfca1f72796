package io.github.tenderscore.framework;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.TieDecision;
import java.util.List;
import java.util.Optional;

/**
 * A framework as it is published: how suppliers are admitted, and how contracts are awarded under it.
 *
 * @param title what it is for
 * @param kind what kind of framework it is
 * @param method the method by which suppliers are admitted; its criteria bound those of every competition under the framework
 * @param admission who is admitted
 * @param coreTerms whether the framework sets out the core terms of the contracts
 * @param mechanism how a member is chosen without a competition; empty where every contract is competed for
 * @param term how long it runs
 */
public record Framework(
        String title,
        FrameworkKind kind,
        Methodology method,
        Progression admission,
        boolean coreTerms,
        Optional<Mechanism> mechanism,
        Term term) {

    /**
     * Checks the title and the admission.
     *
     * @param title what it is for
     * @param kind what kind of framework it is
     * @param method the method by which suppliers are admitted; its criteria bound those of every competition under the framework
     * @param admission who is admitted
     * @param coreTerms whether the framework sets out the core terms of the contracts
     * @param mechanism how a member is chosen without a competition; empty where every contract is competed for
     * @param term how long it runs
     * @throws FaultException if the title is blank, or the admission cannot be applied under the method
     */
    public Framework {
        Faults faults = new Faults();
        if (title.isBlank()) {
            faults.add(List.of("title"), "The title of a framework must not be blank");
        }
        for (Fault fault : admission.faultsUnder(method)) {
            faults.add(new Fault(List.of("admission"), fault.message(), fault.maybe()));
        }
        faults.throwIfAny("The framework \"" + title + "\"");
    }

    /**
     * A framework whose contracts are all competed for.
     *
     * @param title what it is for
     * @param kind what kind of framework it is
     * @param method the method by which suppliers are admitted
     * @param admission who is admitted
     * @param term how long it runs
     * @return the framework
     * @throws FaultException if the title is blank, or the admission cannot be applied under the method
     */
    public static Framework competed(
            String title, FrameworkKind kind, Methodology method, Progression admission, Term term) {
        return new Framework(title, kind, method, admission, false, Optional.empty(), term);
    }

    /**
     * The same framework with core terms and a mechanism by which contracts can be awarded without a competition.
     *
     * @param by the mechanism
     * @return a new framework
     */
    public Framework directly(Mechanism by) {
        return new Framework(title, kind, method, admission, true, Optional.of(by), term);
    }

    /**
     * Assesses who is admitted.
     *
     * @param evaluation the tenders under the framework's method, and what was decided about them
     * @return the members with their places
     * @throws FaultException if a tender cannot be assessed
     * @throws IllegalArgumentException if the evaluation is under another method
     */
    public Admission admit(Evaluation evaluation) {
        return new Admission(this, admission.select(own(evaluation).assess()));
    }

    /**
     * Assesses who is admitted where a person settled a tie at the cut.
     *
     * @param evaluation the tenders under the framework's method, and what was decided about them
     * @param decision how the tie was settled
     * @return the members with their places
     * @throws FaultException if a tender cannot be assessed, or there is no such tie
     * @throws IllegalArgumentException if the evaluation is under another method
     */
    public Admission admit(Evaluation evaluation, TieDecision decision) {
        return new Admission(this, admission.select(own(evaluation).assess(), decision));
    }

    private Evaluation own(Evaluation evaluation) {
        if (!evaluation.methodology().equals(method)) {
            throw new IllegalArgumentException(
                    "The method of the evaluation must be that of the framework \"" + title + "\"");
        }
        return evaluation;
    }

    /**
     * What is wrong with the days of the framework.
     *
     * @param members how many suppliers it has
     * @return faults with their provisions (sections 47 and 49); none where the term is lawful
     */
    public List<Fault> termFaults(int members) {
        return TermCheck.run(kind, term, members);
    }
}
