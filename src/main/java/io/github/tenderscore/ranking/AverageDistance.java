package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kernel F14, EDAS: how far a tender is above the averages (SP) and how far below them (SN). */
record AverageDistance(Parameters parameters, Ratio price) implements MatrixRule {

    static final String ID = "AG-EDAS";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String figureName() {
        return "Appraisal score";
    }

    /** A criterion with its average. */
    private record Average(Column column, Ratio mean) {

        static Average of(Column column) {
            column.checkFromZero("compares it with an average that must be above zero");
            return new Average(
                    column,
                    Ratio.sum(column.values())
                            .dividedBy(Ratio.of(column.values().size())));
        }
    }

    /** What each tender is ahead of the averages and behind them, in the same unit. */
    private record Distances(
            CommonDenominator unit,
            List<BigInteger> ahead,
            List<BigInteger> behind,
            BigInteger most,
            BigInteger least) {

        static Distances of(DecisionMatrix matrix, List<Average> averages) {
            List<Ratio> factors = new ArrayList<>();
            List<BigInteger[]> leads = new ArrayList<>();
            for (Average average : averages) {
                if (average.mean.signum() != 0) {
                    BigInteger[] values =
                            CommonDenominator.of(average.column.values()).units(average.column.values());
                    BigInteger sum = Arrays.stream(values).reduce(BigInteger.ZERO, BigInteger::add);
                    Ratio factor = average.column.weight().dividedBy(Ratio.of(sum, BigInteger.ONE));
                    factors.add(average.column.lowerIsBetter() ? factor.negate() : factor);
                    leads.add(leads(values, sum));
                }
            }
            Products products = new Products(factors, leads);
            List<BigInteger> ahead = sums(matrix, products, 1);
            List<BigInteger> behind = sums(matrix, products, -1);
            return new Distances(products.unit(), ahead, behind, Collections.max(ahead), Collections.max(behind));
        }

        /** How far the values are from their average, as many times as there are of them. */
        private static BigInteger[] leads(BigInteger[] values, BigInteger sum) {
            BigInteger many = BigInteger.valueOf(values.length);
            return Arrays.stream(values)
                    .map(value -> value.multiply(many).subtract(sum))
                    .toArray(BigInteger[]::new);
        }

        private static List<BigInteger> sums(DecisionMatrix matrix, Products products, int sign) {
            return IntStream.range(0, matrix.tenders())
                    .mapToObj(tender -> products.sum(tender, sign))
                    .toList();
        }

        /** Nobody is ahead where nobody is behind, since what is ahead of an average and behind it is the same in all. */
        Ratio figure(int tender) {
            return most.signum() == 0
                    ? Ratio.of(1, 2)
                    : Ratio.quotient(
                            ahead.get(tender)
                                    .add(most)
                                    .multiply(least)
                                    .subtract(behind.get(tender).multiply(most)),
                            BigInteger.TWO,
                            most,
                            least);
        }
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        Distances distances =
                Distances.of(matrix, matrix.columns().stream().map(Average::of).toList());
        return IntStream.range(0, matrix.tenders()).mapToObj(distances::figure).toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Average> averages = matrix.columns().stream().map(Average::of).toList();
        Distances distances = Distances.of(matrix, averages);
        return tender -> step(averages, distances, tender);
    }

    private Step step(List<Average> averages, Distances distances, int tender) {
        Ratio ahead = distances.unit.value(distances.ahead.get(tender));
        Ratio behind = distances.unit.value(distances.behind.get(tender));
        Ratio most = distances.unit.value(distances.most);
        Ratio least = distances.unit.value(distances.least);
        return Step.of(figureName())
                .formula(
                        "(SP / highest SP + 1 - SN / highest SN) / 2",
                        "(" + shown(ahead, most) + " + 1 - " + shown(behind, least) + ") / 2")
                .exact(distances.figure(tender))
                .note(most.signum() == 0 ? "all tenders are equal, so both parts count 0" : "")
                .step(step("SP", "ahead of", averages, tender, ahead))
                .step(step("SN", "behind", averages, tender, behind))
                .build();
    }

    private static String shown(Ratio distance, Ratio highest) {
        return highest.signum() == 0 ? "0" : Figures.factor(distance) + " / " + Figures.factor(highest);
    }

    private static Step step(String label, String where, List<Average> averages, int tender, Ratio distance) {
        return Step.of(label)
                .formula(
                        "sum of weight × (how far " + where + " the average, or 0) / average of each criterion",
                        averages.stream()
                                .map(average -> shown(average, tender, label.equals("SP")))
                                .collect(Collectors.joining(" + ")))
                .exact(distance)
                .build();
    }

    private static String shown(Average average, int tender, boolean ahead) {
        if (average.mean.signum() == 0) {
            return "0";
        }
        String value = Figures.factor(average.column.values().get(tender));
        String mean = Figures.factor(average.mean);
        String way = average.column.lowerIsBetter() == ahead ? mean + " - " + value : value + " - " + mean;
        return Figures.factor(average.column.weight()) + " × max(0; " + way + ") / " + mean;
    }
}
