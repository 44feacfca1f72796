package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What speaks for one tender against another, as both ELECTRE methods ask it. */
final class Outranking {

    private final DecisionMatrix matrix;

    /** By tender and other tender, the weight of the criteria on which the first is at least as good. */
    private final Ratio[][] concordance;

    /** By tender and other tender, how far the first is behind on the scaled criterion on which it is furthest behind. */
    private final Ratio[][] disadvantage;

    /** The largest range of a scaled criterion. */
    private final Ratio range;

    private Outranking(DecisionMatrix matrix, Ratio[][] concordance, Ratio[][] disadvantage, Ratio range) {
        this.matrix = matrix;
        this.concordance = concordance;
        this.disadvantage = disadvantage;
        this.range = range;
    }

    static Outranking of(DecisionMatrix matrix, Normaliser normaliser) {
        int tenders = matrix.tenders();
        Ratio[][] concordance = new Ratio[tenders][tenders];
        Ratio[][] disadvantage = new Ratio[tenders][tenders];
        Ratio range = Ratio.ZERO;
        for (Ratio[] row : concordance) {
            Arrays.fill(row, Ratio.ZERO);
        }
        for (Ratio[] row : disadvantage) {
            Arrays.fill(row, Ratio.ZERO);
        }
        for (Column column : matrix.columns()) {
            Ratio scale = scale(column, normaliser);
            range = range.max(column.lead(column.best(), column.worst()).times(scale));
            compare(column, scale, concordance, disadvantage);
        }
        return new Outranking(matrix, concordance, disadvantage, range);
    }

    private static void compare(Column column, Ratio scale, Ratio[][] concordance, Ratio[][] disadvantage) {
        Ratio[] scaled =
                column.values().stream().map(value -> value.times(scale)).toArray(Ratio[]::new);
        for (int a = 0; a < scaled.length; a++) {
            for (int b = 0; b < scaled.length; b++) {
                if (column.compare(a, b) <= 0) {
                    concordance[a][b] = concordance[a][b].plus(column.weight());
                } else {
                    disadvantage[a][b] = disadvantage[a][b].max(column.lead(scaled[b], scaled[a]));
                }
            }
        }
    }

    private static Ratio scale(Column column, Normaliser normaliser) {
        if (normaliser == Normaliser.SUM) {
            column.checkFromZero("takes it as a part of a whole");
        }
        Ratio whole = normaliser == Normaliser.SUM
                ? Ratio.sum(column.values())
                : column.highest().minus(column.lowest());
        return whole.signum() == 0 ? Ratio.ZERO : Ratio.ONE.dividedBy(whole);
    }

    /** From 0 to 1. */
    Ratio concordance(int a, int b) {
        return concordance[a][b];
    }

    /** From 0 to 1. */
    Ratio discordance(int a, int b) {
        return disadvantage[a][b].signum() == 0 ? Ratio.ZERO : disadvantage[a][b].dividedBy(range);
    }

    boolean isEqual(int a, int b) {
        return concordance[a][b].equals(Ratio.ONE) && concordance[b][a].equals(Ratio.ONE);
    }

    /** Whether enough speaks for a tender and not too much against it. */
    boolean holds(int a, int b, Ratio least, Ratio most) {
        return concordance[a][b].compareTo(least) >= 0 && disadvantage[a][b].compareTo(most.times(range)) <= 0;
    }

    /** The tenders of a contest. */
    IntStream tenders() {
        return IntStream.range(0, matrix.tenders());
    }

    /** Whoever outranks a tender, in an order that does not depend on that of the contest. */
    List<Step> against(int tender, String label, BiPredicate<Integer, Integer> outranks) {
        return tenders()
                .filter(other -> other != tender && outranks.test(other, tender))
                .boxed()
                .sorted((one, other) -> {
                    int more = concordance[other][tender].compareTo(concordance[one][tender]);
                    return more != 0 ? more : disadvantage[one][tender].compareTo(disadvantage[other][tender]);
                })
                .map(other -> step(label, other, tender))
                .toList();
    }

    private Step step(String label, int a, int b) {
        String weights = matrix.columns().stream()
                .filter(column -> column.compare(a, b) <= 0)
                .map(column -> Figures.factor(column.weight()))
                .collect(Collectors.joining(" + "));
        boolean ahead = disadvantage[a][b].signum() == 0;
        return Step.of(label)
                .step(Step.of("Concordance")
                        .formula(
                                "sum of the weights of the criteria on which the other is at least as good",
                                weights.isEmpty() ? "0" : weights)
                        .exact(concordance[a][b])
                        .build())
                .step(Step.of("Discordance")
                        .formula(
                                "largest disadvantage of the other / largest range of a criterion, both scaled",
                                ahead ? "0" : Figures.factor(disadvantage[a][b]) + " / " + Figures.factor(range))
                        .exact(discordance(a, b))
                        .build())
                .build();
    }
}
