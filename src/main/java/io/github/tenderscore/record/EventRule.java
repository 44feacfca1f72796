package io.github.tenderscore.record;

import java.util.EnumMap;
import java.util.Map;

/** What one kind of event must keep besides the table of its kind, and what it makes of the state. */
record EventRule<E extends Event>(Class<E> type, Check<E> check, Step<E> step) {

    private static final Map<EventKind, EventRule<?>> RULES = rules();

    /** Notes what keeps an event from following a state. */
    interface Check<E> {
        void run(E event, State state, Guard guard);
    }

    /** The state behind an event that may follow. */
    interface Step<E> {
        State run(E event, State state, Entry entry);
    }

    private static Map<EventKind, EventRule<?>> rules() {
        Map<EventKind, EventRule<?>> rules = new EnumMap<>(EventKind.class);
        terms(rules);
        people(rules);
        tenders(rules);
        decisions(rules);
        marks(rules);
        ending(rules);
        return rules;
    }

    private static void terms(Map<EventKind, EventRule<?>> rules) {
        rules.put(
                EventKind.PUBLISHED,
                new EventRule<>(
                        Published.class,
                        TermsRules::published,
                        (event, state, entry) ->
                                state.with(Terms.of(event, entry.at().toLocalDate()))));
        rules.put(EventKind.CHANGED, new EventRule<>(Changed.class, TermsRules::changed, TermsRules::afterChange));
        rules.put(EventKind.INVITED, new EventRule<>(Invited.class, RoundRules::invited, RoundRules::afterInvitation));
    }

    private static void people(Map<EventKind, EventRule<?>> rules) {
        rules.put(
                EventKind.APPOINTED,
                new EventRule<>(
                        Appointed.class,
                        PeopleRules::appointed,
                        (event, state, entry) -> state.with(state.people().with(event.evaluator()))));
        rules.put(
                EventKind.DECLARED,
                new EventRule<>(
                        Declared.class,
                        PeopleRules::declared,
                        (event, state, entry) -> state.with(state.people().with(event.declaration()))));
        rules.put(
                EventKind.EVALUATORS_CHANGED,
                new EventRule<>(
                        EvaluatorsChanged.class,
                        PeopleRules::evaluatorsChanged,
                        (event, state, entry) -> state.with(state.marks().with(event.change()))));
    }

    private static void tenders(Map<EventKind, EventRule<?>> rules) {
        rules.put(EventKind.OPENED, new EventRule<>(Opened.class, OpeningRules::opened, OpeningRules::afterOpening));
        rules.put(
                EventKind.ACCESSED,
                new EventRule<>(
                        Accessed.class, OpeningRules::accessed, (event, state, entry) -> state.with(event.access())));
        rules.put(
                EventKind.CORRECTED,
                new EventRule<>(Corrected.class, CorrectionRules::corrected, CorrectionRules::after));
    }

    private static void decisions(Map<EventKind, EventRule<?>> rules) {
        rules.put(
                EventKind.EXCLUSION_CONSIDERED,
                new EventRule<>(
                        ExclusionConsidered.class,
                        DecisionRules::exclusion,
                        (event, state, entry) -> state.with(state.bids().with(event.check()))));
        rules.put(
                EventKind.CONDITION_CHECKED,
                new EventRule<>(
                        ConditionChecked.class,
                        DecisionRules::condition,
                        (event, state, entry) -> state.with(state.bids().with(event.check()))));
        rules.put(
                EventKind.DECIDED,
                new EventRule<>(
                        Decided.class,
                        DecisionRules::decided,
                        (event, state, entry) -> state.with(state.bids().with(event.decision()))));
        rules.put(
                EventKind.LOW_TENDER_STEP,
                new EventRule<>(LowTenderStepped.class, LowTenderRules::stepped, LowTenderRules::afterStep));
    }

    private static void marks(Map<EventKind, EventRule<?>> rules) {
        rules.put(
                EventKind.MARKED,
                new EventRule<>(
                        Marked.class,
                        MarkRules::marked,
                        (event, state, entry) -> state.with(state.marks().with(event.mark()))));
        rules.put(
                EventKind.MODERATED,
                new EventRule<>(
                        Moderated.class,
                        ModerationRules::moderated,
                        (event, state, entry) -> state.with(state.marks().with(event.moderation()))));
    }

    private static void ending(Map<EventKind, EventRule<?>> rules) {
        rules.put(
                EventKind.AWARDED,
                new EventRule<>(
                        Awarded.class,
                        EndingRules::awarded,
                        (event, state, entry) -> state.with(state.ending().with(event, entry.at()))));
        rules.put(
                EventKind.SUMMARISED,
                new EventRule<>(
                        Summarised.class,
                        EndingRules::summarised,
                        (event, state, entry) -> state.with(state.ending().with(event))));
        rules.put(
                EventKind.NOTICED,
                new EventRule<>(
                        Noticed.class,
                        EndingRules::noticed,
                        (event, state, entry) -> state.with(state.ending().with(event))));
        rules.put(
                EventKind.ENTERED,
                new EventRule<>(Entered.class, EndingRules::entered, (event, state, entry) -> state));
        rules.put(
                EventKind.CLOSED,
                new EventRule<>(Closed.class, (event, state, guard) -> {}, (event, state, entry) -> state));
    }

    /** The rule of a kind; {@code assessed} is the one that also needs fingerprints. */
    static EventRule<?> of(EventKind kind, Fingerprinting prints) {
        if (kind == EventKind.ASSESSED) {
            return new EventRule<>(
                    Assessed.class,
                    new AssessmentRules(prints)::assessed,
                    (event, state, entry) -> state.with(state.ending().with(event)));
        }
        EventRule<?> rule = RULES.get(kind);
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
