package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * How well the priorities of a place and those of national instruments go together: one value that carries the index together with its
 * conflicts, its gaps and what is not known, so that none is shown without the others.
 *
 * <p>Index = sum of local weight × national weight × interaction / 3, from -1 to 1, over the pairs that are known. A high index is not good in
 * itself and is not compliance: one strong agreement can hide a conflict. Design of this library over the scale of {@link Interaction}.
 *
 * @param matrix the interactions
 * @param threshold the least interaction at which a priority counts as taken up by the other side; set by the council, from 1 to 3
 */
public record Coherence(InteractionMatrix matrix, int threshold) {

    /** A preset, not a rule of law: a priority is taken up where something reinforces it (+2). */
    public static final int PRESET_THRESHOLD = 2;

    /**
     * Checks the threshold.
     *
     * @param matrix the interactions
     * @param threshold the least interaction at which a priority counts as taken up by the other side; set by the council, from 1 to 3
     * @throws IllegalArgumentException if the threshold is not from 1 to 3
     */
    public Coherence {
        if (threshold < 1 || threshold > 3) {
            throw new IllegalArgumentException(
                    "The threshold (" + threshold + ") at which a priority counts as taken up must be from 1 to 3");
        }
    }

    /**
     * A priority and its value over the other side.
     *
     * @param priority the priority
     * @param value the sum of weight × interaction over what is known, from -3 to 3, with its bounds
     */
    public record PriorityValue(Priority priority, Reading.Bounded value) {}

    private CoherenceSums sums() {
        return CoherenceSums.of(matrix);
    }

    /**
     * The index over what is known, with its bounds.
     *
     * @return from -1 to 1; without a figure where nothing is known
     */
    public Reading.Bounded index() {
        return sums().index();
    }

    /**
     * What supports: the sum of local weight × national weight × interaction over the pairs above 0.
     *
     * @return from 0 to 3, over what is known
     */
    public Ratio support() {
        return sums().support();
    }

    /**
     * What conflicts: the same over the pairs below 0, without the sign.
     *
     * @return from 0 to 3, over what is known
     */
    public Ratio conflict() {
        return sums().conflict();
    }

    /**
     * The part of all interaction that is conflict: conflict / (support + conflict).
     *
     * @return over what is known; not defined where there is neither support nor conflict
     */
    public Share conflictShare() {
        return sums().conflictShare();
    }

    /**
     * The weight of the pairs that nobody judged.
     *
     * @return from 0 to 1
     */
    public Ratio unknown() {
        return sums().unknown();
    }

    /**
     * The weight of the local priorities that some national one takes up at the threshold.
     *
     * @return yes, no, and not known where an interaction that is not known could reach it
     */
    public Share localCoverage() {
        return covered(matrix.rows());
    }

    /**
     * The weight of the national priorities that some local one takes up at the threshold.
     *
     * @return yes, no, and not known where an interaction that is not known could reach it
     */
    public Share nationalCoverage() {
        return covered(matrix.columns());
    }

    private Share covered(List<Line> lines) {
        return lines.stream().map(line -> line.covered(threshold)).reduce(Share.NONE, Share::plus);
    }

    /**
     * The local priorities that no national one takes up.
     *
     * @return those that are known not to be taken up, in the order of the matrix
     */
    public List<Priority> localGaps() {
        return gaps(matrix.rows());
    }

    /**
     * The national priorities that no local one takes up.
     *
     * @return those that are known not to be taken up, in the order of the matrix
     */
    public List<Priority> nationalGaps() {
        return gaps(matrix.columns());
    }

    private List<Priority> gaps(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.covered(threshold).no().signum() > 0)
                .map(Line::of)
                .toList();
    }

    /**
     * What each local priority gets from the national ones.
     *
     * @return one value for each local priority, in the order of the matrix
     */
    public List<PriorityValue> localValues() {
        return values(matrix.rows());
    }

    /**
     * What each national priority gets from the local ones.
     *
     * @return one value for each national priority, in the order of the matrix
     */
    public List<PriorityValue> nationalValues() {
        return values(matrix.columns());
    }

    private static List<PriorityValue> values(List<Line> lines) {
        return lines.stream()
                .map(line -> new PriorityValue(line.of(), line.value()))
                .toList();
    }

    /**
     * Why the index is what it is, with conflicts, gaps and what is not known below it.
     *
     * @return a step whose exact figure is the index over what is known
     */
    public Step explain() {
        return sums().explain(localCoverage(), nationalCoverage());
    }

    /**
     * The figures that are watched, always all of them.
     *
     * @return the index, the conflict share, both coverages, both lists of gaps, the weight not known, the confidence of the
     *     judgements, and the value of each priority
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.bounded("spatial/coherence/index", explain(), index(), ""));
        all.add(Indicator.share(
                "spatial/coherence/conflict-share", "Part of all interaction that is conflict", conflictShare()));
        all.add(Indicator.share(
                "spatial/coherence/local-coverage",
                "Weight of local priorities that a national one takes up",
                localCoverage()));
        all.add(Indicator.share(
                "spatial/coherence/national-coverage",
                "Weight of national priorities that a local one takes up",
                nationalCoverage()));
        all.add(gap("local", localGaps()));
        all.add(gap("national", nationalGaps()));
        all.add(Indicator.figure("spatial/coherence/unknown", sums().explainUnknown(), ""));
        for (Confidence confidence : Confidence.values()) {
            all.add(Indicator.share(
                    "spatial/coherence/confidence/" + confidence.code(),
                    "Weight of pairs that were judged with " + confidence.code() + " confidence",
                    matrix.judgedWith(confidence)));
        }
        matrix.rows().forEach(line -> all.add(value("local", line)));
        matrix.columns().forEach(line -> all.add(value("national", line)));
        return all.stream().map(one -> one.from(matrix.sources())).toList();
    }

    private Indicator gap(String side, List<Priority> gaps) {
        return Indicator.word(
                "spatial/coherence/" + side + "-gaps",
                "The " + side + " priorities that are not taken up at the threshold " + threshold,
                gaps.isEmpty() ? "none-known" : "gaps",
                gaps.isEmpty()
                        ? "no gap is known"
                        : String.join(", ", gaps.stream().map(Priority::id).toList()));
    }

    private static Indicator value(String side, Line line) {
        return Indicator.bounded(
                "spatial/coherence/" + side + "/" + line.of().id() + "/value", line.explain(side), line.value(), "");
    }
}
