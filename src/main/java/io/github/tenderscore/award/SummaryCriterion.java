package io.github.tenderscore.award;

import java.util.List;

/**
 * One award criterion as a summary sets it out: its title, its relative importance, how it was to be assessed and which scores
 * there were to give (Procurement Regulations 2024, regulation 31(2)(d)(i)).
 *
 * @param id its id in the method
 * @param name its title
 * @param importance its relative importance, in the words of the method: a share of the group, of the whole, or points
 * @param assessment how it was to be assessed, a sentence each
 * @param scores the scores that were available, one each; empty on a group, whose score is the sum of its parts
 * @param parts its sub-criteria, in the order in which they are published
 */
public record SummaryCriterion(
        String id,
        String name,
        String importance,
        List<String> assessment,
        List<String> scores,
        List<SummaryCriterion> parts) {

    /**
     * Copies the lists.
     *
     * @param id its id in the method
     * @param name its title
     * @param importance its relative importance, in the words of the method: a share of the group, of the whole, or points
     * @param assessment how it was to be assessed, a sentence each
     * @param scores the scores that were available, one each; empty on a group, whose score is the sum of its parts
     * @param parts its sub-criteria, in the order in which they are published
     */
    public SummaryCriterion {
        assessment = List.copyOf(assessment);
        scores = List.copyOf(scores);
        parts = List.copyOf(parts);
    }
}
