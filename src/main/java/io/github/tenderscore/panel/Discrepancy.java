package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the marks of one tender on one criterion are apart.
 *
 * @param tender the id of the tender
 * @param criterion the id of the criterion
 * @param marks by pseudonym
 * @param range from the lowest to the highest mark
 * @param median the mark in the middle
 * @param fromMedian the largest distance of a mark from the median
 * @param distance what the threshold measures, in its unit
 * @param flagged whether the threshold says that the panel should look at them first; it says nothing of which mark is right
 */
public record Discrepancy(
        String tender,
        String criterion,
        SortedMap<String, Ratio> marks,
        Ratio range,
        Ratio median,
        Ratio fromMedian,
        Ratio distance,
        boolean flagged) {

    /**
     * Copies the marks.
     *
     * @param tender the id of the tender
     * @param criterion the id of the criterion
     * @param marks by pseudonym
     * @param range from the lowest to the highest mark
     * @param median the mark in the middle
     * @param fromMedian the largest distance of a mark from the median
     * @param distance what the threshold measures, in its unit
     * @param flagged whether the threshold says that the panel should look at them first; it says nothing of which mark is right
     */
    public Discrepancy {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }
}
