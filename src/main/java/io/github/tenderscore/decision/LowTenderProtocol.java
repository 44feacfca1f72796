package io.github.tenderscore.decision;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lowtender.Tested;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was done about a tender whose price may be abnormally low, step by step, in the order that the Procurement Act 2023 sets (section
 * 19(3)(c), (4) and (5)).
 *
 * <p>It is a value: each step gives a new protocol and leaves the old one as it was, so a refused step loses nothing that is on record.
 * {@link LowTenderState} has the table of what may follow what. That the authority is not satisfied permits it to disregard the tender and
 * never forces it; a detector never leads further than {@link LowTenderState#FLAGGED}.
 *
 * @param tender the id of the tender
 * @param steps what was done, in order; at least the flag
 */
public record LowTenderProtocol(String tender, List<LowTenderStep> steps) {

    /**
     * Replays the steps.
     *
     * @param tender the id of the tender
     * @param steps what was done, in order; at least the flag
     * @throws FaultException if a step must not be where it stands, or lacks what it must say; it names every fault of every step
     */
    public LowTenderProtocol {
        steps = List.copyOf(steps);
        Faults faults = new Faults();
        LowTenderCheck.run(tender, steps, faults);
        faults.throwIfAny("The low-tender protocol of the tender " + tender);
    }

    /**
     * Starts with a flag that tests raised.
     *
     * @param tender the id of the tender
     * @param date the day on which they were run
     * @param by who ran them
     * @param tests the tests that were run on the tender; those that flagged it go on record as evidence
     * @return the protocol
     * @throws FaultException if none of them flags the tender, or the step lacks what it must say
     */
    public static LowTenderProtocol flaggedByTests(String tender, LocalDate date, String by, List<Tested> tests) {
        List<String> flags = tests.stream()
                .filter(Tested::isFlag)
                .map(tested -> tested.test().name() + " " + tested.words())
                .toList();
        if (flags.isEmpty()) {
            throw new FaultException(
                    "The low-tender protocol of the tender " + tender,
                    List.of(LowTenderCheck.noFlag(tender, tests.size())));
        }
        String text = "flagged by " + flags.size() + " of " + tests.size() + (tests.size() == 1 ? " test" : " tests");
        return new LowTenderProtocol(tender, List.of(LowTenderStep.of(LowTenderState.FLAGGED, date, by, text, flags)));
    }

    /**
     * Starts with a flag that a person raised.
     *
     * @param tender the id of the tender
     * @param date the day on which it was raised
     * @param by who raised it
     * @param reason why
     * @return the protocol
     * @throws FaultException if the name or the reason is blank
     */
    public static LowTenderProtocol flaggedByJudgement(String tender, LocalDate date, String by, String reason) {
        return new LowTenderProtocol(
                tender, List.of(LowTenderStep.of(LowTenderState.FLAGGED, date, by, reason, List.of())));
    }

    /**
     * How far the protocol is.
     *
     * @return the state that the last step led to
     */
    public LowTenderState state() {
        return last().state();
    }

    /**
     * The last step.
     *
     * @return the step that led to {@link #state()}
     */
    public LowTenderStep last() {
        return steps.get(steps.size() - 1);
    }

    /**
     * The last day of the opportunity.
     *
     * @return the latest day that was given; empty where none was given yet
     */
    public Optional<LocalDate> opportunityUntil() {
        return steps.stream().flatMap(step -> step.until().stream()).max(Comparator.naturalOrder());
    }

    /**
     * What the assessment must obey: the decision that the tender is disregarded, or kept.
     *
     * @return the decision on the ground {@link Ground#ABNORMALLY_LOW}, with the notice, the opportunities and the evidence as the steps
     *     before it; empty as long as nothing is decided
     */
    public Optional<Decision> decision() {
        return state().isEnd() ? Optional.of(LowTenderDecision.of(this)) : Optional.empty();
    }

    /**
     * Adds a step.
     *
     * @param step what was done
     * @return a new protocol
     * @throws FaultException if it must not follow, or lacks what it must say; it names the provision and what would mend it
     */
    public LowTenderProtocol next(LowTenderStep step) {
        List<LowTenderStep> more = new ArrayList<>(steps);
        more.add(step);
        return new LowTenderProtocol(tender, more);
    }

    private LowTenderProtocol next(LowTenderState state, LocalDate date, String by, String text, String... evidence) {
        return next(LowTenderStep.of(state, date, by, text, Arrays.asList(evidence)));
    }

    /**
     * The authority considers the price abnormally low for performance of the contract (section 19(3)(c)).
     *
     * @param date the day of the decision
     * @param decider who decided
     * @param reason why
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol consideredLow(LocalDate date, String decider, String reason) {
        return next(LowTenderState.CONSIDERED_LOW, date, decider, reason);
    }

    /**
     * The supplier was notified that the authority considers its price abnormally low (section 19(4)(a)).
     *
     * @param date the day on which the notice was sent
     * @param sender who sent it
     * @param notice what it says
     * @param evidence where it is on file
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol notified(LocalDate date, String sender, String notice, String... evidence) {
        return next(LowTenderState.NOTIFIED, date, sender, notice, evidence);
    }

    /**
     * The supplier was given an opportunity to show that it can perform the contract for the price (section 19(4)(b)), for the first time
     * or again.
     *
     * @param date the day on which it was given
     * @param until the last day on which the supplier may use it; not before an earlier one
     * @param sender who gave it
     * @param text what was asked
     * @param evidence where it is on file
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol opportunity(
            LocalDate date, LocalDate until, String sender, String text, String... evidence) {
        return next(new LowTenderStep(
                LowTenderState.OPPORTUNITY, date, sender, text, Arrays.asList(evidence), Optional.of(until)));
    }

    /**
     * Evidence of the supplier was received.
     *
     * @param date the day on which it was received
     * @param sender who sent it
     * @param text what it says, in short
     * @param evidence where it is on file, at least one reference
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol demonstrated(LocalDate date, String sender, String text, String... evidence) {
        return next(LowTenderState.DEMONSTRATED, date, sender, text, evidence);
    }

    /**
     * The opportunity ended and nothing was received.
     *
     * @param date the day on which this was found, after the last day of the opportunity
     * @param recorder who found it
     * @param text what was done to find it
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol lapsed(LocalDate date, String recorder, String text) {
        return next(LowTenderState.LAPSED, date, recorder, text);
    }

    /**
     * The authority is satisfied that the supplier can perform the contract for the price. From now on the tender may not be disregarded
     * on this ground (section 19(5)).
     *
     * @param date the day of the decision
     * @param decider who decided
     * @param reason why
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol satisfied(LocalDate date, String decider, String reason) {
        return next(LowTenderState.SATISFIED, date, decider, reason);
    }

    /**
     * The authority is not satisfied. The tender may now be disregarded or kept.
     *
     * @param date the day of the decision, after the last day of the opportunity
     * @param decider who decided
     * @param reason why
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol notSatisfied(LocalDate date, String decider, String reason) {
        return next(LowTenderState.NOT_SATISFIED, date, decider, reason);
    }

    /**
     * The tender stays in the assessment.
     *
     * @param date the day of the decision
     * @param decider who decided
     * @param reason why
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol kept(LocalDate date, String decider, String reason) {
        return next(LowTenderState.KEPT, date, decider, reason);
    }

    /**
     * The tender is disregarded for its price (section 19(3)(c)).
     *
     * @param date the day of the decision
     * @param decider who decided
     * @param reason why
     * @return a new protocol
     * @throws FaultException if the step must not follow, or lacks what it must say
     */
    public LowTenderProtocol disregarded(LocalDate date, String decider, String reason) {
        return next(LowTenderState.DISREGARDED, date, decider, reason);
    }
}
