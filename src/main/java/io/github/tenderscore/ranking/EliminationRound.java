package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One round of an elimination: the tenders that compete for a place, and what each criterion leaves of them.
 *
 * @param place what the round is for
 * @param cuts one for each criterion, in the order in which they are asked
 */
record EliminationRound(int place, List<Cut> cuts) {

    /**
     * What one criterion leaves of the tenders that come to it.
     *
     * @param best the best value among them
     * @param margin how far from it a tender stays in
     */
    record Cut(Column column, Ratio best, Percent tolerance, Ratio margin, List<Integer> coming, List<Integer> left) {

        static Cut of(Column column, Percent tolerance, List<Integer> coming) {
            Ratio best = column.values().get(coming.get(0));
            for (int tender : coming) {
                Ratio value = column.values().get(tender);
                best = column.lowerIsBetter() ? best.min(value) : best.max(value);
            }
            Ratio margin = tolerance.of(best.abs());
            List<Integer> left = new ArrayList<>(coming.size());
            for (Integer tender : coming) {
                if (column.lead(best, column.values().get(tender)).compareTo(margin) <= 0) {
                    left.add(tender);
                }
            }
            return new Cut(column, best, tolerance, margin, coming, List.copyOf(left));
        }

        private Step step(int place, int tender, String outcome) {
            Ratio value = column.values().get(tender);
            String high = Figures.factor(best.max(value));
            String low = Figures.factor(best.min(value));
            String within = tolerance.value().signum() == 0
                    ? "the tolerance is 0"
                    : "the tolerance is " + Figures.readable(margin) + ", " + Figures.exact(tolerance.value())
                            + " per cent of " + Figures.readable(best.abs());
            return Step.of("Place " + place + ", " + column.name())
                    .formula(
                            column.lowerIsBetter() ? "value - best value left" : "best value left - value",
                            high + " - " + low)
                    .exact(column.lead(best, value))
                    .note(within + "; it " + outcome)
                    .build();
        }
    }

    static EliminationRound of(int place, List<Column> columns, Percent tolerance, List<Integer> competing) {
        List<Cut> cuts = new ArrayList<>();
        List<Integer> left = competing;
        for (Column column : columns) {
            Cut cut = Cut.of(column, tolerance, left);
            cuts.add(cut);
            left = cut.left;
        }
        return new EliminationRound(place, List.copyOf(cuts));
    }

    /** Who takes the place. */
    List<Integer> winners() {
        return cuts.get(cuts.size() - 1).left;
    }

    /** For a tender that takes the place all criteria; for one that goes out before the one on which it does. */
    List<Step> steps(int tender) {
        Optional<Cut> last =
                cuts.stream().filter(cut -> !cut.left.contains(tender)).findFirst();
        return last.isPresent()
                ? List.of(last.get().step(place, tender, "goes out, and " + left(last.get()) + " in"))
                : cuts.stream().map(cut -> cut.step(place, tender, stays(cut))).toList();
    }

    private static String left(Cut cut) {
        return Figures.counted(cut.left.size(), "tender stays", "tenders stay");
    }

    private String stays(Cut cut) {
        int others = cut.coming.size() - cut.left.size();
        String out = others == 0
                ? "stays in, as do all that are left"
                : "stays in, and " + Figures.counted(others, "tender goes", "tenders go") + " out";
        boolean decides = others > 0 && cut.left.size() == winners().size();
        return decides ? out + ", which decides the place" : out;
    }
}
