package io.github.tenderscore;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.model.TenderCheck;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A method, the tenders that are assessed under it, and what was decided about them.
 *
 * <p>An evaluation is a value: each step gives a new one and leaves the old one as it was. So one evaluation without tenders can
 * be the start of many, and the work of preparing its method is done once. Immutable and thread-safe.
 */
public final class Evaluation {

    private final Plan plan;
    private final List<Tender> tenders;
    private final List<Decision> decisions;
    private final List<String> notes;
    private final List<Fault> faults;

    private Evaluation(
            Plan plan, List<Tender> tenders, List<Decision> decisions, List<String> notes, List<Fault> faults) {
        this.plan = plan;
        this.tenders = tenders;
        this.decisions = decisions;
        this.notes = notes;
        this.faults = faults;
    }

    /**
     * Starts an evaluation without tenders.
     *
     * @param method the published method
     * @return the evaluation
     */
    public static Evaluation under(Methodology method) {
        return new Evaluation(Plan.of(method), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Adds a tender. What is wrong with it, such as a price that is not a number, is kept for {@link #faults()} and {@link #assess()}.
     *
     * @param id unique within the evaluation
     * @param supplier the name of who submits it
     * @param responses says what is known of it
     * @return a new evaluation with one more tender
     */
    public Evaluation tender(String id, String supplier, UnaryOperator<TenderBuilder> responses) {
        Faults found = new Faults();
        return tender(new TenderBuilder(id, supplier, plan.method(), found), responses, found);
    }

    /**
     * Adds a tender of a supplier of whom more is known than the name. What is wrong with it is kept for {@link #faults()} and {@link
     * #assess()}.
     *
     * @param id unique within the evaluation
     * @param supplier who submits it
     * @param responses says what is known of it
     * @return a new evaluation with one more tender
     */
    public Evaluation tender(String id, Supplier supplier, UnaryOperator<TenderBuilder> responses) {
        Faults found = new Faults();
        return tender(new TenderBuilder(id, supplier, plan.method(), found), responses, found);
    }

    private Evaluation tender(TenderBuilder builder, UnaryOperator<TenderBuilder> responses, Faults found) {
        Tender tender = responses.apply(builder).build();
        return new Evaluation(plan, with(tenders, List.of(tender)), decisions, notes, with(faults, found.list()));
    }

    /**
     * Adds tenders that are already made.
     *
     * @param more the tenders
     * @return a new evaluation with more tenders
     */
    public Evaluation tenders(List<Tender> more) {
        return new Evaluation(plan, with(tenders, more), decisions, notes, faults);
    }

    /**
     * Adds a decision about a tender. One that disregards it takes it out of the assessment: it has no place, and its price is
     * compared with no other, whatever a rule says.
     *
     * @param decision that a tender is disregarded, or kept
     * @return a new evaluation with one more decision
     */
    public Evaluation decide(Decision decision) {
        return new Evaluation(plan, tenders, with(decisions, List.of(decision)), notes, faults);
    }

    /**
     * Adds something that a reader of the results must know, such as the source of the figures or that tenders are illustrative.
     *
     * @param text a sentence
     * @return a new evaluation with one more note
     */
    public Evaluation note(String text) {
        return new Evaluation(plan, tenders, decisions, with(notes, List.of(text)), faults);
    }

    /**
     * The same evaluation with another method, other tenders or both, as one asks what would have been: with all that was decided about the
     * tenders that are still there, and all notes.
     *
     * @param method the method, perhaps the same
     * @param others the tenders in place of those given so far
     * @return a new evaluation; what was wrong with a tender when it was given stays wrong as long as it is there
     */
    public Evaluation again(Methodology method, List<Tender> others) {
        Set<String> ids = others.stream().map(Tender::id).collect(Collectors.toSet());
        return new Evaluation(
                method.equals(methodology()) ? plan : Plan.of(method),
                List.copyOf(others),
                decisions.stream()
                        .filter(decision -> ids.contains(decision.tender()))
                        .toList(),
                notes,
                faults.stream().filter(fault -> concerns(fault, ids)).toList());
    }

    private static boolean concerns(Fault fault, Set<String> tenders) {
        List<String> place = fault.place();
        return place.size() < 2 || tenders.contains(place.get(1));
    }

    /**
     * The published method.
     *
     * @return the method
     */
    public Methodology methodology() {
        return plan.method();
    }

    /**
     * The tenders.
     *
     * @return in the order in which they were added, which never matters to a result
     */
    public List<Tender> tenders() {
        return tenders;
    }

    /**
     * What was decided about tenders.
     *
     * @return in the order in which it was added
     */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * What a reader of the results must know.
     *
     * @return the notes
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Assesses the tenders under the method.
     *
     * @return the outcome of each tender, the ranking and the explanation
     * @throws FaultException if a tender cannot be assessed; it names every fault of every tender
     */
    public Assessment assess() {
        Faults found = check();
        if (tenders.isEmpty() && found.isEmpty()) {
            found.add(List.of("tenders"), "The number (0) of tenders must be at least 1");
        }
        found.throwIfAny("The evaluation");
        return new Assessment(this, Engine.run(plan, tenders, Decisions.disregards(decisions)));
    }

    /**
     * Everything that keeps the tenders given so far from being assessed.
     *
     * @return every fault of every tender; empty where there is none
     */
    public List<Fault> faults() {
        return check().list();
    }

    private Faults check() {
        Faults found = new Faults();
        found.addAll(faults);
        Methodology method = methodology();
        TenderCheck.run(
                method.leaves(),
                method.money(Ratio.ZERO),
                method.consensus(),
                tenders,
                Decisions.disregards(decisions).keySet(),
                found);
        TenderCheck.reasons(method, tenders, found);
        Decisions.check(decisions, tenders, found);
        return found;
    }

    Plan plan() {
        return plan;
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
