package io.github.tenderscore.record;

import java.util.EnumMap;
import java.util.Map;

/** What one kind of event must keep besides the table of its kind, and what it makes of the state. */
record Rule<E extends Event>(Class<E> type, Check<E> check, Step<E> step) {

    private static final Map<EventKind, Rule<?>> RULES = rules();

    /** Notes what keeps an event from following a state. */
    interface Check<E> {
        void run(E event, State state, Guard guard);
    }

    /** The state behind an event that may follow. */
    interface Step<E> {
        State run(E event, State state, Entry entry);
    }

    private static Map<EventKind, Rule<?>> rules() {
        Map<EventKind, Rule<?>> rules = new EnumMap<>(EventKind.class);
        rules.put(
                EventKind.PUBLISHED,
                new Rule<>(
                        Published.class,
                        TermsRules::published,
                        (event, state, entry) ->
                                state.with(Terms.of(event, entry.at().toLocalDate()))));
        rules.put(EventKind.CHANGED, new Rule<>(Changed.class, TermsRules::changed, TermsRules::afterChange));
        rules.put(EventKind.INVITED, new Rule<>(Invited.class, RoundRules::invited, RoundRules::afterInvitation));
        rules.put(
                EventKind.APPOINTED,
                new Rule<>(
                        Appointed.class,
                        PeopleRules::appointed,
                        (event, state, entry) -> state.with(state.people().with(event.evaluator()))));
        rules.put(
                EventKind.DECLARED,
                new Rule<>(
                        Declared.class,
                        PeopleRules::declared,
                        (event, state, entry) -> state.with(state.people().with(event.declaration()))));
        rules.put(
                EventKind.EVALUATORS_CHANGED,
                new Rule<>(
                        EvaluatorsChanged.class,
                        PeopleRules::evaluatorsChanged,
                        (event, state, entry) -> state.with(state.marks().with(event.change()))));
        rules.put(EventKind.OPENED, new Rule<>(Opened.class, OpeningRules::opened, OpeningRules::afterOpening));
        rules.put(
                EventKind.ACCESSED,
                new Rule<>(
                        Accessed.class, OpeningRules::accessed, (event, state, entry) -> state.with(event.access())));
        rules.put(
                EventKind.EXCLUSION_CONSIDERED,
                new Rule<>(
                        ExclusionConsidered.class,
                        DecisionRules::exclusion,
                        (event, state, entry) -> state.with(state.bids().with(event.check()))));
        rules.put(
                EventKind.CONDITION_CHECKED,
                new Rule<>(
                        ConditionChecked.class,
                        DecisionRules::condition,
                        (event, state, entry) -> state.with(state.bids().with(event.check()))));
        rules.put(
                EventKind.DECIDED,
                new Rule<>(
                        Decided.class,
                        DecisionRules::decided,
                        (event, state, entry) -> state.with(state.bids().with(event.decision()))));
        rules.put(
                EventKind.LOW_TENDER_STEP,
                new Rule<>(LowTenderStepped.class, LowTenderRules::stepped, LowTenderRules::afterStep));
        rules.put(EventKind.CORRECTED, new Rule<>(Corrected.class, CorrectionRules::corrected, CorrectionRules::after));
        rules.put(
                EventKind.MARKED,
                new Rule<>(
                        Marked.class,
                        MarkRules::marked,
                        (event, state, entry) -> state.with(state.marks().with(event.mark()))));
        rules.put(
                EventKind.MODERATED,
                new Rule<>(
                        Moderated.class,
                        ModerationRules::moderated,
                        (event, state, entry) -> state.with(state.marks().with(event.moderation()))));
        rules.put(
                EventKind.AWARDED,
                new Rule<>(
                        Awarded.class,
                        EndingRules::awarded,
                        (event, state, entry) -> state.with(state.ending().with(event, entry.at()))));
        rules.put(
                EventKind.SUMMARISED,
                new Rule<>(
                        Summarised.class,
                        EndingRules::summarised,
                        (event, state, entry) -> state.with(state.ending().with(event))));
        rules.put(
                EventKind.NOTICED,
                new Rule<>(
                        Noticed.class,
                        EndingRules::noticed,
                        (event, state, entry) -> state.with(state.ending().with(event))));
        rules.put(EventKind.ENTERED, new Rule<>(Entered.class, EndingRules::entered, (event, state, entry) -> state));
        rules.put(
                EventKind.CLOSED,
                new Rule<>(Closed.class, (event, state, guard) -> {}, (event, state, entry) -> state));
        return rules;
    }

    /** The rule of a kind; {@code assessed} is the one that also needs fingerprints. */
    static Rule<?> of(EventKind kind, Fingerprinting prints) {
        if (kind == EventKind.ASSESSED) {
            return new Rule<>(
                    Assessed.class,
                    new AssessmentRules(prints)::assessed,
                    (event, state, entry) -> state.with(state.ending().with(event)));
        }
        Rule<?> rule = RULES.get(kind);
        if (rule == null) {
            throw new IllegalStateException("Every kind of event must have a rule; " + kind + " has none");
        }
        return rule;
    }

    void check(Event event, State state, Guard guard) {
        check.run(type.cast(event), state, guard);
    }

    State after(Event event, State state, Entry entry) {
        return step.run(type.cast(event), state, entry);
    }
}
