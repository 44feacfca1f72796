package io.github.tenderscore.framework;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.TenderBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A competition among the members of a framework (Procurement Act 2023, section 46): an ordinary assessment whose tenders are all of
 * members, and whose criteria are the framework's or refine them.
 *
 * <p>A competition is a value: each step gives a new one. Immutable and thread-safe.
 */
public final class MiniCompetition implements CallOff {

    private final String id;
    private final LocalDate date;
    private final CallOffMethod method;
    private final List<Unavailability> unavailable;
    private final Evaluation evaluation;

    private MiniCompetition(
            String id, LocalDate date, CallOffMethod method, List<Unavailability> unavailable, Evaluation evaluation) {
        this.id = id;
        this.date = date;
        this.method = method;
        this.unavailable = List.copyOf(unavailable);
        this.evaluation = evaluation;
    }

    /**
     * Starts a competition without tenders.
     *
     * @param id unique among the call-offs of a framework
     * @param date the day of the award
     * @param method the method by which tenders are assessed
     * @return the competition
     */
    public static MiniCompetition of(String id, LocalDate date, CallOffMethod method) {
        return new MiniCompetition(id, date, method, List.of(), Evaluation.under(method.method()));
    }

    /**
     * A competition whose tenders are already evaluated under its method.
     *
     * @param id unique among the call-offs of a framework
     * @param date the day of the award
     * @param refines ids of criteria of the method to the ids of those of the framework that they refine
     * @param evaluation the method, the tenders, what was decided about them, and the notes for readers
     * @return the competition
     */
    public static MiniCompetition of(String id, LocalDate date, Map<String, String> refines, Evaluation evaluation) {
        return new MiniCompetition(
                id, date, new CallOffMethod(evaluation.methodology(), refines), List.of(), evaluation);
    }

    /**
     * Adds the tender of a member. What is wrong with it is named when the contract is awarded.
     *
     * @param member the id of the member
     * @param supplier its name
     * @param responses says what is known of the tender
     * @return a new competition
     */
    public MiniCompetition tender(String member, String supplier, UnaryOperator<TenderBuilder> responses) {
        return with(evaluation.tender(member, supplier, responses));
    }

    /**
     * Adds tenders that are already made.
     *
     * @param more the tenders, whose ids are those of the members
     * @return a new competition
     */
    public MiniCompetition tenders(List<Tender> more) {
        return with(evaluation.tenders(more));
    }

    /**
     * Adds a decision about a tender.
     *
     * @param decision that it is disregarded, or kept
     * @return a new competition
     */
    public MiniCompetition decide(Decision decision) {
        return with(evaluation.decide(decision));
    }

    private MiniCompetition with(Evaluation other) {
        return new MiniCompetition(id, date, method, unavailable, other);
    }

    /**
     * Says that a member cannot be called.
     *
     * @param member the member, and why
     * @return a new competition
     */
    public MiniCompetition without(Unavailability member) {
        List<Unavailability> all = new ArrayList<>(unavailable);
        all.add(member);
        return new MiniCompetition(id, date, method, all, evaluation);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public List<Unavailability> unavailable() {
        return unavailable;
    }

    /**
     * The method by which tenders are assessed.
     *
     * @return the method with its links to the framework's
     */
    public CallOffMethod method() {
        return method;
    }

    /**
     * The tenders and what was decided about them.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The result; empty where the competition has a fault, which is then noted. */
    Optional<CallOffResult> run(Admission admission, Faults faults) {
        int before = faults.count();
        CallOffCheck check = new CallOffCheck(admission, this, faults);
        check.run();
        method.faultsUnder(admission.framework()).forEach(check::add);
        evaluation.tenders().forEach(tender -> member(tender, check));
        evaluation.faults().forEach(check::add);
        if (evaluation.tenders().isEmpty()) {
            check.add("tenders", "The number (0) of tenders in the call-off " + id + " must be at least 1");
        }
        return faults.count() > before ? Optional.empty() : Optional.of(result(check, evaluation.assess()));
    }

    private void member(Tender tender, CallOffCheck check) {
        List<String> place = List.of("tenders", tender.id(), "id");
        Optional<Member> member = check.member(tender.id());
        if (member.isEmpty()) {
            check.add(Fault.at(
                    place,
                    "The tender (" + tender.id() + ") in the call-off " + id
                            + " must be of a member of the framework"));
        } else if (!member.get().supplier().name().equals(tender.supplier().name())) {
            check.add(Fault.at(
                            List.of("tenders", tender.id(), "supplier"),
                            "The supplier (" + tender.supplier().name() + ") of the tender " + tender.id()
                                    + " in the call-off " + id + " must be the member "
                                    + member.get().supplier().name())
                    .maybe("the ids of two tenders are mixed up"));
        }
        check.obstacle(tender.id())
                .ifPresent(obstacle -> check.add(Fault.at(
                        place,
                        "The tender (" + tender.id() + ") in the call-off " + id
                                + " must not be of a member that cannot be called: " + obstacle.text())));
    }

    private CallOffResult result(CallOffCheck check, Assessment assessment) {
        List<Considered> considered = assessment.results().stream()
                .map(result -> new Considered(
                        check.member(result.tender().id()).orElseThrow(), outcome(result, assessment), reason(result)))
                .toList();
        Optional<Member> called = DirectAward.called(considered);
        Step step = Step.of("Call-off " + id + ": "
                        + called.map(member -> member.shown() + ", is called")
                                .orElse(
                                        assessment.first().isEmpty()
                                                ? "no member can be called"
                                                : "a tie that a person must settle"))
                .note("competition among the members")
                .step(assessment.explanation().top())
                .build();
        return new CallOffResult(
                this, called, considered, Optional.of(assessment), Optional.empty(), new Explanation(step));
    }

    private static Considered.Result outcome(TenderResult result, Assessment assessment) {
        if (result.rank().isEmpty()) {
            return Considered.Result.PASSED_OVER;
        }
        if (result.rank().get() > 1) {
            return Considered.Result.NOT_REACHED;
        }
        return assessment.first().size() == 1 ? Considered.Result.CALLED : Considered.Result.TIED;
    }

    private static String reason(TenderResult result) {
        return result.rank()
                .map(place -> "place " + place + " with "
                        + result.figure().map(Figures::readable).orElse(""))
                .orElse(result.outcome().code());
    }
}
