package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/** The one weighted sum: points are weighted when they are earned, so here they are only added. */
final class Totals {

    private Totals() {}

    static Ratio of(Sheet sheet, List<Node> nodes, boolean published) {
        Ratio sum = Ratio.ZERO;
        for (Node node : nodes) {
            Ratio points = published ? sheet.published(node) : sheet.exact(node);
            if (points != null) {
                sum = sum.plus(points);
            }
        }
        return sum;
    }
}
