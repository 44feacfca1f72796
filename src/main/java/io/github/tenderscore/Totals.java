package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/** The one weighted sum: points are weighted when they are earned, so here they are only added. */
final class Totals {

    private Totals() {}

    static Node.Points of(Sheet sheet, List<Node> nodes) {
        Ratio exact = Ratio.ZERO;
        Ratio published = Ratio.ZERO;
        for (Node node : nodes) {
            Ratio exactPoints = sheet.exact(node);
            Ratio publishedPoints = sheet.published(node);
            if (exactPoints != null && publishedPoints != null) {
                boolean same = exact.equals(published) && exactPoints.equals(publishedPoints);
                exact = exact.plus(exactPoints);
                published = same ? exact : published.plus(publishedPoints);
            }
        }
        return new Node.Points(exact, published);
    }

    /** Adds up a group, whose subtotal is rounded as the method says. */
    static void subtotal(Sheet sheet, Node group) {
        Node.Points sum = of(sheet, group.parts());
        sheet.earn(group, new Node.Points(sum.exact(), group.rounded(sum.published())));
    }
}
