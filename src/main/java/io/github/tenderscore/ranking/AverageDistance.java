package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
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

        Ratio lead(int tender) {
            return column.lead(column.values().get(tender), mean);
        }
    }

    /** What the tenders are ahead of the averages, or behind them. */
    private static List<Ratio> distances(List<Average> averages, int tenders, boolean ahead) {
        List<Ratio> factors = averages.stream()
                .map(average -> average.mean.signum() == 0
                        ? Ratio.ZERO
                        : average.column.weight().dividedBy(ahead ? average.mean : average.mean.negate()))
                .toList();
        return IntStream.range(0, tenders)
                .mapToObj(tender -> Ratio.sum(IntStream.range(0, factors.size())
                        .mapToObj(i -> averages.get(i)
                                .lead(tender)
                                .times(factors.get(i))
                                .max(Ratio.ZERO))
                        .toList()))
                .toList();
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<Average> averages = matrix.columns().stream().map(Average::of).toList();
        List<Ratio> ahead = distances(averages, matrix.tenders(), true);
        List<Ratio> behind = distances(averages, matrix.tenders(), false);
        Ratio most = highest(ahead);
        Ratio least = highest(behind);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> part(ahead.get(tender), most)
                        .plus(Ratio.ONE)
                        .minus(part(behind.get(tender), least))
                        .dividedBy(Ratio.of(2)))
                .toList();
    }

    private static Ratio highest(List<Ratio> distances) {
        return distances.stream().reduce(Ratio.ZERO, Ratio::max);
    }

    private static Ratio part(Ratio distance, Ratio highest) {
        return highest.signum() == 0 ? Ratio.ZERO : distance.dividedBy(highest);
    }

    @Override
    public Step explain(DecisionMatrix matrix, int tender) {
        List<Average> averages = matrix.columns().stream().map(Average::of).toList();
        List<Ratio> ahead = distances(averages, matrix.tenders(), true);
        List<Ratio> behind = distances(averages, matrix.tenders(), false);
        Ratio most = highest(ahead);
        return Step.of(figureName())
                .formula(
                        "(SP / highest SP + 1 - SN / highest SN) / 2",
                        "(" + shown(ahead.get(tender), most) + " + 1 - " + shown(behind.get(tender), highest(behind))
                                + ") / 2")
                .exact(figures(matrix).get(tender))
                .note(most.signum() == 0 ? "all tenders are equal, so both parts count 0" : "")
                .step(step("SP", "ahead of", averages, tender, ahead))
                .step(step("SN", "behind", averages, tender, behind))
                .build();
    }

    private static String shown(Ratio distance, Ratio highest) {
        return highest.signum() == 0 ? "0" : Figures.factor(distance) + " / " + Figures.factor(highest);
    }

    private static Step step(String label, String where, List<Average> averages, int tender, List<Ratio> distances) {
        return Step.of(label)
                .formula(
                        "sum of weight × (how far " + where + " the average, or 0) / average of each criterion",
                        averages.stream()
                                .map(average -> shown(average, tender, label.equals("SP")))
                                .collect(Collectors.joining(" + ")))
                .exact(distances.get(tender))
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
