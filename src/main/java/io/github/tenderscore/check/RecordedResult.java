package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was recorded of the assessment of a tender.
 *
 * @param tender its id
 * @param outcome what became of it; empty where not recorded
 * @param rank its place, 1 for the best; empty where it has none, or it was not recorded
 * @param figure the figure by which it is ranked, such as its total of points, exactly as the published method counts it; empty where it has
 *     none, or it was not recorded
 * @param displayed the same figure as it is shown to readers, perhaps with fewer decimals; empty where not recorded
 * @param points the points by the id of each criterion and group, exactly as the published method counts them
 */
public record RecordedResult(
        String tender,
        Optional<TenderStanding.Outcome> outcome,
        Optional<Integer> rank,
        Optional<Ratio> figure,
        Optional<Ratio> displayed,
        Map<String, Ratio> points) {

    /**
     * Copies the points.
     *
     * @param tender its id
     * @param outcome what became of it; empty where not recorded
     * @param rank its place, 1 for the best; empty where it has none, or it was not recorded
     * @param figure the figure by which it is ranked, such as its total of points, exactly as the published method counts it; empty where it
     *     has none, or it was not recorded
     * @param displayed the same figure as it is shown to readers, perhaps with fewer decimals; empty where not recorded
     * @param points the points by the id of each criterion and group, exactly as the published method counts them
     */
    public RecordedResult {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
    }
}
