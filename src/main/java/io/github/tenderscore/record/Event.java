package io.github.tenderscore.record;

/**
 * Something that happened in a procurement and is kept: what may follow what is the table of {@link EventOrder}.
 *
 * <p>Every event is a small value that holds what was known when it happened. It checks only itself; whether it may stand where it
 * stands is for the {@link RecordReplay} to say.
 */
public sealed interface Event
        permits Published,
                Changed,
                Invited,
                Appointed,
                Declared,
                EvaluatorsChanged,
                Opened,
                Corrected,
                Accessed,
                ExclusionConsidered,
                ConditionChecked,
                Marked,
                Moderated,
                Decided,
                LowTenderStepped,
                Assessed,
                Awarded,
                Summarised,
                Noticed,
                Entered,
                Closed {

    /**
     * What kind of event it is.
     *
     * @return the kind, with what it may follow
     */
    EventKind kind();

    /**
     * What happened, for a person who reads the record.
     *
     * @return one line
     */
    String text();
}
