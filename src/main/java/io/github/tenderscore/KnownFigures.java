package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells how a price, or a quantity that is compared, earns its points to somebody who may know the figures of some tenders only.
 *
 * <p>A step is told only where it comes out the same, word for word, when every figure that is not known is replaced by one that
 * is. So whatever a rule writes, nothing in a told step can come from a figure that is not known: the lowest price is told where
 * a known tender has it, a mean never.
 */
final class KnownFigures {

    private static final Ratio TWO = Ratio.of(2);

    private final List<Sheet> sheets;
    private final Set<String> known;

    KnownFigures(List<Sheet> sheets, Set<String> known) {
        this.sheets = sheets;
        this.known = known;
    }

    /** Whether the points of a tender on a criterion, or on any in a group, can be told; where nothing is compared they always can. */
    boolean tells(Sheet sheet, Node node) {
        if (sheet.earned(node).isPresent() && !knowsEverybody()) {
            return false;
        }
        if (!node.isLeaf()) {
            return node.parts().stream().allMatch(part -> tells(sheet, part));
        }
        return node.compared().isEmpty()
                || sheet.published(node) == null
                || sheet.response(node) == null
                || tells(sheet, new Comparison(sheets, node.compared().get(), true));
    }

    private boolean knowsEverybody() {
        return sheets.stream()
                .filter(Sheet::admitted)
                .allMatch(sheet -> known.contains(sheet.tender().id()));
    }

    private boolean tells(Sheet own, Comparison comparison) {
        List<Ratio> readable = new ArrayList<>();
        int hidden = 0;
        for (Sheet sheet : comparison.others(own)) {
            if (known.contains(sheet.tender().id())) {
                readable.add(comparison.figure(sheet));
            } else {
                hidden++;
            }
        }
        if (hidden == 0) {
            return true;
        }
        if (readable.isEmpty()) {
            return false;
        }
        Optional<Step> truth = Optional.of(comparison.explain(own));
        Ratio low = Collections.min(readable);
        Ratio high = Collections.max(readable);
        List<Ratio> figures = List.copyOf(readable);
        int unknown = hidden;
        Predicate<Ratio> same = instead -> truth.equals(told(own, comparison, figures, unknown, instead));
        return same.test(low)
                && same.test(high)
                && (!low.equals(high) || beyond(high).anyMatch(same));
    }

    /**
     * Where one figure alone is known, it is also the mean of itself and its likes, so that others are tried: its double and its half. The
     * double and the half of nothing are nothing, and none may be less.
     */
    private static Stream<Ratio> beyond(Ratio figure) {
        return figure.signum() == 0 ? Stream.of(Ratio.ONE) : Stream.of(figure.times(TWO), figure.dividedBy(TWO));
    }

    /** The step as it would be if every figure that is not known were this one; empty where the rule has no answer to that. */
    private static Optional<Step> told(
            Sheet own, Comparison comparison, List<Ratio> readable, int hidden, Ratio instead) {
        List<Ratio> figures = new ArrayList<>(readable);
        figures.addAll(Collections.nCopies(hidden, instead));
        try {
            return Optional.of(comparison.explain(own, figures));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
