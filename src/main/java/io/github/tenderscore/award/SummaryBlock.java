package io.github.tenderscore.award;

import java.util.List;
import java.util.Optional;

/**
 * How one tender was assessed: its scores with their explanations, its sub-totals and its totals. It holds nothing of any other
 * tender.
 *
 * @param tender the id of the tender
 * @param supplier the name of its supplier
 * @param rank its place; only where the authority lets summaries give it
 * @param scores its scores on the criteria at the top, in the order in which they are published
 * @param totals its totals, as far as it was assessed
 * @param withheld that the totals are withheld
 */
public record SummaryBlock(
        String tender,
        String supplier,
        Optional<Integer> rank,
        List<SummaryScore> scores,
        List<SummaryTotal> totals,
        List<WithheldNotice> withheld) {

    /**
     * Copies the lists.
     *
     * @param tender the id of the tender
     * @param supplier the name of its supplier
     * @param rank its place; only where the authority lets summaries give it
     * @param scores its scores on the criteria at the top, in the order in which they are published
     * @param totals its totals, as far as it was assessed
     * @param withheld that the totals are withheld
     */
    public SummaryBlock {
        scores = List.copyOf(scores);
        totals = List.copyOf(totals);
        withheld = List.copyOf(withheld);
    }
}
