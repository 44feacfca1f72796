package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Who comes first in a table of scores, without any rounding or tie-break. */
final class Front {

    private Front() {}

    /** The places of the tenders with the most points, in the order of the table. */
    static List<Integer> of(ScoreTable table) {
        List<Integer> first = new ArrayList<>();
        Ratio most = Ratio.ZERO;
        for (int i = 0; i < table.tenders().size(); i++) {
            Ratio total = table.total(i);
            int order = first.isEmpty() ? 1 : total.compareTo(most);
            if (order > 0) {
                first.clear();
                most = total;
            }
            if (order >= 0) {
                first.add(i);
            }
        }
        return first;
    }

    /** Refuses a number of tenders among which nothing can change. */
    static void atLeastTwo(int tenders) {
        if (tenders < 2) {
            throw new IllegalArgumentException("The number (" + tenders + ") of ranked tenders must be at least 2:"
                    + " without a second one nothing can change the winner");
        }
    }

    /** The place of the only winner. */
    static int only(ScoreTable table) {
        atLeastTwo(table.tenders().size());
        List<Integer> first = of(table);
        if (first.size() > 1) {
            throw new IllegalArgumentException("The number (" + first.size()
                    + ") of tenders with the most points must be 1; tied before any rounding are "
                    + String.join(
                            ", ",
                            first.stream()
                                    .map(i -> table.tenders().get(i).tender())
                                    .toList())
                    + ", so that every change of weights that parts them, however small, decides");
        }
        return first.get(0);
    }
}
