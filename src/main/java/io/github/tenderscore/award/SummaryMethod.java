package io.github.tenderscore.award;

import java.util.List;

/**
 * The award criteria and the assessment methodology as every summary of an award sets them out.
 *
 * @param rules what holds for all criteria together: how the most advantageous tender is found, roundings, ties; a sentence each
 * @param criteria the criteria at the top, in the order in which they are published
 */
public record SummaryMethod(List<String> rules, List<SummaryCriterion> criteria) {

    /**
     * Copies the lists.
     *
     * @param rules what holds for all criteria together: how the most advantageous tender is found, roundings, ties; a sentence each
     * @param criteria the criteria at the top, in the order in which they are published
     */
    public SummaryMethod {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
    }
}
