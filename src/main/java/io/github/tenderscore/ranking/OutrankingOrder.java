package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Kernel F14, ELECTRE II: the mean of two orders, one that takes away those whom no other outranks, and one that takes away those who
 * outrank no other.
 */
record OutrankingOrder(Parameters parameters, Ratio price, Normaliser normaliser, Thresholds thresholds)
        implements MatrixRule {

    static final String ID = "AG-ELECTRE2";

    /** Concordance must be at least p0, p1 or p2, discordance at most q0 or q1. */
    record Thresholds(Ratio p0, Ratio p1, Ratio p2, Ratio q0, Ratio q1) {

        static Thresholds of(Parameters parameters) {
            falls(parameters, "p0", "p1");
            falls(parameters, "p1", "p2");
            falls(parameters, "q0", "q1");
            return new Thresholds(
                    parameters.number("p0"),
                    parameters.number("p1"),
                    parameters.number("p2"),
                    parameters.number("q0"),
                    parameters.number("q1"));
        }

        private static void falls(Parameters parameters, String first, String next) {
            if (parameters.number(next).compareTo(parameters.number(first)) > 0) {
                throw new IllegalArgumentException("The parameter " + next + " (" + parameters.text(next)
                        + ") of the rule " + ID + " must be at most " + first + " (" + parameters.text(first) + ")");
            }
        }

        /** Strong outranking always fulfils the weak condition as well, because the thresholds fall. */
        boolean outranks(Outranking field, int a, int b) {
            return a != b
                    && field.concordance(a, b).compareTo(field.concordance(b, a)) > 0
                    && (isStrong(field, a, b) || field.holds(a, b, p2, q0));
        }

        boolean isStrong(Outranking field, int a, int b) {
            return field.holds(a, b, p0, q0) || field.holds(a, b, p1, q1);
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return "Mean of two orders";
    }

    /** The two orders: 1 for the best in both. */
    private List<int[]> orders(Outranking field) {
        int tenders = (int) field.tenders().count();
        boolean[][] outranks = new boolean[tenders][tenders];
        for (int a = 0; a < tenders; a++) {
            for (int b = 0; b < tenders; b++) {
                outranks[a][b] = thresholds.outranks(field, a, b);
            }
        }
        int[] direct = peeled(field, (a, b) -> outranks[a][b]);
        int[] inverse = peeled(field, (a, b) -> outranks[b][a]);
        int last = Arrays.stream(inverse).max().orElse(0);
        return List.of(
                direct, Arrays.stream(inverse).map(turn -> last + 1 - turn).toArray());
    }

    /** In which turn each tender is taken away; those of whom none is free go in the last one together. */
    private static int[] peeled(Outranking field, BiPredicate<Integer, Integer> outranks) {
        int[] turns = new int[(int) field.tenders().count()];
        for (int turn = 1; Arrays.stream(turns).anyMatch(taken -> taken == 0); turn++) {
            List<Integer> left =
                    field.tenders().filter(i -> turns[i] == 0).boxed().toList();
            List<Integer> free = left.stream()
                    .filter(b -> left.stream().noneMatch(a -> outranks.test(a, b)))
                    .toList();
            for (int tender : free.isEmpty() ? left : free) {
                turns[tender] = turn;
            }
        }
        return turns;
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<int[]> orders = orders(Outranking.of(matrix, normaliser));
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> Ratio.of(orders.get(0)[tender] + (long) orders.get(1)[tender], 2))
                .toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        Outranking field = Outranking.of(matrix, normaliser);
        List<int[]> orders = orders(field);
        return tender -> step(field, orders, tender);
    }

    private Step step(Outranking field, List<int[]> orders, int tender) {
        int direct = orders.get(0)[tender];
        int inverse = orders.get(1)[tender];
        return Step.of(figureName())
                .formula("(place from the top + place from the bottom) / 2", "(" + direct + " + " + inverse + ") / 2")
                .exact(Ratio.of(direct + (long) inverse, 2))
                .note(
                        "from the top, those whom no tender left outranks go first; from the bottom, those who outrank no tender"
                                + " left go last")
                .steps(field.against(tender, "Outranked by another tender", (a, b) -> thresholds.outranks(field, a, b)))
                .build();
    }
}
