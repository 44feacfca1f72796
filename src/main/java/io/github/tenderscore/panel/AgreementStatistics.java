package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How far evaluators agree. These are diagnostics: they tell a moderator where to look, never change a mark, and replace no reason.
 *
 * <p>What can be exact is: coefficients, mean squares, ranges. Probabilities, intervals and z are approximate (relative error below
 * 1e-10). With three to five evaluators every interval is wide.
 */
public final class AgreementStatistics {

    private AgreementStatistics() {}

    /**
     * How far the marks of each tender on each criterion are apart.
     *
     * @param panel the record
     * @param method the published method, for its scales
     * @param threshold from when on they are flagged
     * @return of every tender and criterion with two marks or more, in the order of tender ids and criteria
     */
    public static List<Discrepancy> discrepancies(Panel panel, Methodology method, DiscrepancyThreshold threshold) {
        MarkBook book = new MarkBook(panel);
        List<Discrepancy> all = new ArrayList<>();
        for (Cell cell : book.cells()) {
            SortedMap<String, Ratio> marks = book.initialMarks(cell);
            Optional<MarkScale> scale = method.scale(cell.criterion());
            if (marks.size() > 1 && scale.isPresent()) {
                all.add(new DiscrepancyAnalysis(threshold, scale.get()).of(cell, marks));
            }
        }
        return List.copyOf(all);
    }

    /**
     * How severe or lenient each evaluator is.
     *
     * @param ratings the marks; gaps are allowed
     * @return of each evaluator who marked a target that another marked too, in the order of the table
     */
    public static List<Bias> bias(Ratings ratings) {
        return BiasAnalysis.of(ratings);
    }

    /**
     * How far the evaluators put the targets in the same order.
     *
     * @param ratings the marks, without gaps; {@link Ratings#complete()} leaves out what has one
     * @return undefined where there are fewer than two evaluators or targets, a gap, or no order
     */
    public static Measured<KendallW> kendallW(Ratings ratings) {
        return KendallW.of(ratings);
    }

    /**
     * How much of the difference between marks is due to the targets.
     *
     * @param ratings the marks, without gaps; {@link Ratings#complete()} leaves out what has one
     * @param level the confidence level of the intervals, above 0 and below 100 per cent
     * @return undefined where there are fewer than two evaluators or targets, or a gap; each form says by itself whether it is defined
     * @throws IllegalArgumentException if the level is outside its range
     */
    public static Measured<IntraclassCorrelation> intraclassCorrelation(Ratings ratings, Percent level) {
        return IccAnalysis.of(ratings, level);
    }

    /**
     * Krippendorff's alpha: 1 where evaluators agree, 0 where they agree as by chance, below that where less.
     *
     * @param ratings the marks; gaps are allowed
     * @param metric how far two marks are apart
     * @return exact; undefined where no target has two marks, or all are the same
     */
    public static Measured<Ratio> krippendorffAlpha(Ratings ratings, AlphaMetric metric) {
        return KrippendorffAlpha.of(ratings, metric);
    }
}
