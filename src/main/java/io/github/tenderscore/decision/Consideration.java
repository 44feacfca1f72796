package io.github.tenderscore.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * That a ground for disregarding a tender is considered, with everything that came before the decision.
 *
 * <p>It decides nothing yet: {@link #disregard} and {@link #keep} do. Each step gives a new value.
 *
 * @param tender the id of the tender
 * @param ground the ground that is considered
 * @param cause whose circumstances make it apply
 * @param steps what was done before, in the order of the record
 * @param evidence what the decision rests on, such as documents with their dates
 */
public record Consideration(String tender, Ground ground, Cause cause, List<PriorStep> steps, List<String> evidence) {

    /**
     * Copies steps and evidence.
     *
     * @param tender the id of the tender
     * @param ground the ground that is considered
     * @param cause whose circumstances make it apply
     * @param steps what was done before, in the order of the record
     * @param evidence what the decision rests on, such as documents with their dates
     */
    public Consideration {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /**
     * A ground is considered for a tender.
     *
     * @param tender the id of the tender
     * @param ground the ground
     * @return a consideration without steps and evidence, caused by a sub-contractor where the ground is about one, and by the
     *     supplier itself otherwise
     */
    public static Consideration of(String tender, Ground ground) {
        Cause cause = isAboutSubcontractor(ground) ? Cause.SUBCONTRACTOR : Cause.SUPPLIER;
        return new Consideration(tender, ground, cause, List.of(), List.of());
    }

    static boolean isAboutSubcontractor(Ground ground) {
        return ground == Ground.EXCLUDED_SUBCONTRACTOR || ground == Ground.EXCLUDABLE_SUBCONTRACTOR;
    }

    /**
     * Says whose circumstances make the ground apply.
     *
     * @param whose the cause
     * @return a new value
     */
    public Consideration causedBy(Cause whose) {
        return new Consideration(tender, ground, whose, steps, evidence);
    }

    /**
     * Records a step that came before the decision.
     *
     * @param step what was done
     * @return a new value
     */
    public Consideration after(PriorStep step) {
        return new Consideration(tender, ground, cause, with(steps, step), evidence);
    }

    /**
     * Records what the decision rests on.
     *
     * @param document such as a document with its date
     * @return a new value
     */
    public Consideration on(String document) {
        return new Consideration(tender, ground, cause, steps, with(evidence, document));
    }

    /**
     * Decides that the tender is disregarded.
     *
     * @param decider who decides, by role or pseudonymous id
     * @param date the day of the decision
     * @param reason why, in a sentence
     * @return the decision
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank, or a step that the Act asks for is missing or
     *     was not over before the decision; it names every fault
     */
    public Disregard disregard(String decider, LocalDate date, String reason) {
        return new Disregard(this, decider, date, reason);
    }

    /**
     * Decides that the tender is kept.
     *
     * @param finding what was found about the ground
     * @param decider who decides, by role or pseudonymous id
     * @param date the day of the decision
     * @param reason why, in a sentence
     * @return the decision
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank, or the ground is established and leaves no
     *     choice; it names every fault
     */
    public Keep keep(Keep.Finding finding, String decider, LocalDate date, String reason) {
        return new Keep(this, finding, decider, date, reason);
    }

    /**
     * Whether a step of some kind is recorded.
     *
     * @param kind the kind
     * @return true where there is at least one
     */
    public boolean has(PriorStep.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
