package io.github.tenderscore;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One criterion or group, prepared for scoring. */
final class Node {

    private final int index;
    private final Criterion criterion;
    private final Ratio available;
    private final boolean scored;
    private final ConsensusRule consensus;
    private final Optional<Rounding.Digits> input;
    private final Optional<Rounding.Digits> ratio;
    private final Optional<Rounding.Digits> points;
    private List<Node> parts = List.of();
    private boolean inSecondRound;
    private Optional<Compared> compared = Optional.empty();

    /** Of a mark criterion: what each published mark earns, in the order of the scale. */
    private final Points[] ofGrade;

    /** What a criterion earned: without any rounding, and as the published method counts it. */
    record Points(Ratio exact, Ratio published) {
        static final Points ZERO = new Points(Ratio.ZERO, Ratio.ZERO);
    }

    Node(int index, Criterion criterion, Methodology method) {
        this.index = index;
        this.criterion = criterion;
        this.available = method.available(criterion.id());
        boolean leaf = criterion instanceof Criterion.Leaf;
        this.scored = leaf ? ((Criterion.Leaf) criterion).isScored() : available.signum() > 0;
        this.consensus = method.consensus();
        Rounding.Policy policy = method.roundingOn(criterion);
        this.input = policy.at(Rounding.Stage.INPUT);
        this.ratio = policy.at(Rounding.Stage.RATIO);
        this.points = policy.at(Rounding.Stage.CRITERION);
        this.inSecondRound = leaf && (leaf().isPrice() || leaf().comparesTenders() || leaf().readsPrice());
        this.ofGrade = leaf && ((Criterion.Leaf) criterion).scoring() instanceof Scoring.Mark mark
                ? table(mark.scale())
                : new Points[0];
    }

    private Points[] table(MarkScale scale) {
        return scale.grades().stream()
                .map(grade -> points(scale.share(grade.mark())))
                .toArray(Points[]::new);
    }

    void setParts(List<Node> level) {
        parts = level;
        inSecondRound = level.stream().anyMatch(Node::inSecondRound);
    }

    void setCompared(Compared comparable) {
        compared = Optional.of(comparable);
    }

    int index() {
        return index;
    }

    Criterion criterion() {
        return criterion;
    }

    Criterion.Leaf leaf() {
        return (Criterion.Leaf) criterion;
    }

    boolean isLeaf() {
        return criterion instanceof Criterion.Leaf;
    }

    boolean isPrice() {
        return criterion instanceof Criterion.Leaf leaf && leaf.isPrice();
    }

    /** What is compared as the price of a price criterion. */
    PriceBasis basis() {
        return ((Scoring.Price) leaf().scoring()).basis();
    }

    /** Whether it is a price, its points depend on one or on other tenders, or any of its parts is so. */
    boolean inSecondRound() {
        return inSecondRound;
    }

    /** How it is scored in the second round; empty where it is a group, is scored in the first, or earns no points. */
    Optional<Compared> compared() {
        return compared;
    }

    /** Whether its points, or those of any of its parts, are transformed before they count. */
    boolean changes() {
        return criterion.transform().isPresent() || parts.stream().anyMatch(Node::changes);
    }

    List<Node> parts() {
        return parts;
    }

    Ratio available() {
        return available;
    }

    boolean isScored() {
        return scored;
    }

    /** How the marks of several evaluators became one. */
    ConsensusRule consensus() {
        return consensus;
    }

    Optional<Rounding.Digits> inputRounding() {
        return input;
    }

    Optional<Rounding.Digits> ratioRounding() {
        return ratio;
    }

    Optional<Rounding.Digits> pointsRounding() {
        return points;
    }

    /** A price or quantity as the published method counts it. */
    Ratio counted(Ratio figure) {
        return input.isPresent() ? input.get().apply(figure) : figure;
    }

    /** The points for a share that is the same with and without input rounding. */
    Points points(Ratio share) {
        return points(share, share);
    }

    /** The points for a share worked out without any rounding, and for one worked out from rounded inputs. */
    Points points(Ratio exactShare, Ratio countedShare) {
        Ratio exact = available.times(exactShare);
        if (ratio.isEmpty() && exactShare.equals(countedShare)) {
            return new Points(exact, rounded(exact));
        }
        Ratio share = ratio.isPresent() ? ratio.get().apply(countedShare) : countedShare;
        return new Points(exact, rounded(available.times(share)));
    }

    /** Points, or a subtotal, as the published method counts them. */
    Ratio rounded(Ratio figure) {
        return points.isPresent() ? points.get().apply(figure) : figure;
    }

    /** What a mark earns: rounding of the mark itself counts only for published points. */
    Points forMark(MarkScale scale, Response.Mark agreed) {
        return agreed.isRounded()
                ? points(scale.share(agreed.unrounded()), scale.share(agreed.mark()))
                : forMark(scale, agreed.mark());
    }

    /** Worked out beforehand for the published marks. */
    private Points forMark(MarkScale scale, Ratio mark) {
        @Nullable Points known = null;
        List<MarkScale.Grade> grades = scale.grades();
        for (int i = 0; i < ofGrade.length && known == null; i++) {
            known = grades.get(i).mark().equals(mark) ? ofGrade[i] : null;
        }
        return known == null ? points(scale.share(mark)) : known;
    }
}
