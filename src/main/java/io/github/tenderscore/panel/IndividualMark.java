package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The mark that one evaluator gave before the panel met, and why; it is kept as it was given.
 *
 * @param evaluator the pseudonym of who gave it
 * @param criterion the id of the criterion
 * @param tender the id of the tender
 * @param mark the mark
 * @param rationale why it is this one
 * @param references the places in the tender that it rests on
 * @param at when it was given, local time of the authority
 */
public record IndividualMark(
        String evaluator,
        String criterion,
        String tender,
        Ratio mark,
        String rationale,
        List<TenderReference> references,
        LocalDateTime at)
        implements PanelEntry {

    /**
     * Copies the references.
     *
     * @param evaluator the pseudonym of who gave it
     * @param criterion the id of the criterion
     * @param tender the id of the tender
     * @param mark the mark
     * @param rationale why it is this one
     * @param references the places in the tender that it rests on
     * @param at when it was given, local time of the authority
     */
    public IndividualMark {
        references = List.copyOf(references);
    }
}
