package io.github.tenderscore.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One step of the protocol for a tender whose price may be abnormally low, as it is kept on record.
 *
 * <p>A step is a note of what happened and is not checked by itself; {@link LowTenderProtocol} refuses one that must not be where it
 * stands.
 *
 * @param state what the step leads to
 * @param date the day on which it was taken
 * @param by who took it: the decider, the sender, or who recorded it; by role or name
 * @param text the reason of a decision, the text of a notice or what was sent
 * @param evidence what it rests on: tests that flagged, documents, references
 * @param until the last day of the opportunity; only with {@link LowTenderState#OPPORTUNITY opportunity}
 */
public record LowTenderStep(
        LowTenderState state,
        LocalDate date,
        String by,
        String text,
        List<String> evidence,
        Optional<LocalDate> until) {

    /**
     * Copies the evidence.
     *
     * @param state what the step leads to
     * @param date the day on which it was taken
     * @param by who took it: the decider, the sender, or who recorded it; by role or name
     * @param text the reason of a decision, the text of a notice or what was sent
     * @param evidence what it rests on: tests that flagged, documents, references
     * @param until the last day of the opportunity; only with {@link LowTenderState#OPPORTUNITY opportunity}
     */
    public LowTenderStep {
        evidence = List.copyOf(evidence);
    }

    /**
     * A step without an end date.
     *
     * @param state what the step leads to
     * @param date the day on which it was taken
     * @param by who took it
     * @param text the reason of a decision, the text of a notice or what was sent
     * @param evidence what it rests on
     * @return the step
     */
    public static LowTenderStep of(
            LowTenderState state, LocalDate date, String by, String text, List<String> evidence) {
        return new LowTenderStep(state, date, by, text, evidence, Optional.empty());
    }
}
