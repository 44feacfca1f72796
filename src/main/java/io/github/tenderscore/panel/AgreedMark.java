package io.github.tenderscore.panel;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Response;
import java.util.List;

/**
 * The one mark that a tender gets on a criterion, and why.
 *
 * @param tender the id of the tender
 * @param criterion the id of the criterion
 * @param mark the mark, with what it was before rounding where a published formula worked it out
 * @param reason why it is this one, in the words of the panel or of the only evaluator
 * @param references the places in the tender that it rests on
 * @param explanation how it follows from the marks of the evaluators
 */
public record AgreedMark(
        String tender,
        String criterion,
        Response.Mark mark,
        String reason,
        List<TenderReference> references,
        Step explanation) {

    /**
     * Copies the references.
     *
     * @param tender the id of the tender
     * @param criterion the id of the criterion
     * @param mark the mark, with what it was before rounding where a published formula worked it out
     * @param reason why it is this one, in the words of the panel or of the only evaluator
     * @param references the places in the tender that it rests on
     * @param explanation how it follows from the marks of the evaluators
     */
    public AgreedMark {
        references = List.copyOf(references);
    }
}
