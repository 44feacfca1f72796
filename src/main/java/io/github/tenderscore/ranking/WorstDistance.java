package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kernel F14, CODAS: how far a tender is from the worst values, as the crow flies (E) and along the streets (T), against each other.
 *
 * @param tau from which difference in E that in T counts as well
 */
record WorstDistance(Parameters parameters, Ratio price, Ratio tau) implements MatrixRule {

    static final String ID = "AG-CODAS";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<String> whyPriceAboveZero() {
        return Optional.of("divides by it");
    }

    @Override
    public String figureName() {
        return "Assessment score";
    }

    /** The distances of each tender. */
    private record Ways(List<List<Ratio>> parts, List<Ratio> squares, List<Ratio> direct, List<Ratio> streets) {

        static Ways of(DecisionMatrix matrix) {
            List<List<Ratio>> parts = parts(Gain.of(matrix, Normaliser.BEST), matrix.tenders());
            List<Ratio> squares = parts.stream()
                    .map(part ->
                            Ratio.sum(part.stream().map(way -> way.times(way)).toList()))
                    .toList();
            return new Ways(
                    parts,
                    squares,
                    squares.stream()
                            .map(square -> Precision.DECIMAL128.root(square, 2))
                            .toList(),
                    parts.stream().map(Ratio::sum).toList());
        }

        /** By tender and criterion, weight × (value - worst value). */
        private static List<List<Ratio>> parts(List<Gain> gains, int tenders) {
            List<List<Ratio>> byCriterion =
                    gains.stream().map(gain -> parts(gain, tenders)).toList();
            return IntStream.range(0, tenders)
                    .mapToObj(tender ->
                            byCriterion.stream().map(parts -> parts.get(tender)).toList())
                    .toList();
        }

        private static List<Ratio> parts(Gain gain, int tenders) {
            List<Ratio> weighed = IntStream.range(0, tenders)
                    .mapToObj(tender -> gain.value(tender).times(gain.weight()))
                    .toList();
            Ratio worst = weighed.stream().reduce(weighed.get(0), Ratio::min);
            return weighed.stream().map(value -> value.minus(worst)).toList();
        }

        /** What the differences in the streets come to that count. */
        List<Ratio> counted(int tender, Ratio tau) {
            return IntStream.range(0, direct.size())
                    .filter(other ->
                            direct.get(tender).minus(direct.get(other)).abs().compareTo(tau) >= 0)
                    .mapToObj(other -> streets.get(tender).minus(streets.get(other)))
                    .toList();
        }
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        Ways ways = Ways.of(matrix);
        Ratio all = Ratio.sum(ways.direct);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> figure(ways, all, tender))
                .toList();
    }

    private Ratio figure(Ways ways, Ratio all, int tender) {
        return ways.direct
                .get(tender)
                .times(Ratio.of(ways.direct.size()))
                .minus(all)
                .plus(Ratio.sum(ways.counted(tender, tau)));
    }

    @Override
    public Step explain(DecisionMatrix matrix, int tender) {
        Ways ways = Ways.of(matrix);
        Ratio all = Ratio.sum(ways.direct);
        Ratio square = ways.squares.get(tender);
        String counted = ways.counted(tender, tau).stream()
                .sorted(Comparator.reverseOrder())
                .map(difference -> " + " + Figures.factor(difference))
                .collect(Collectors.joining());
        return Step.of(figureName())
                .formula(
                        "number of tenders × E - sum of E + each difference in T that counts",
                        matrix.tenders() + " × " + Figures.factor(ways.direct.get(tender)) + " - " + Figures.factor(all)
                                + counted)
                .exact(figure(ways, all, tender))
                .note(APPROXIMATE + "; a difference in T counts where that in E is at least " + Figures.exact(tau))
                .step(Step.of("E")
                        .formula(
                                "root of the sum of the squares of weight × (value - worst value)",
                                "(" + Figures.exact(square) + ")^(1/2)")
                        .exact(ways.direct.get(tender))
                        .note(APPROXIMATE)
                        .build())
                .step(Step.of("T")
                        .formula(
                                "sum of weight × (value - worst value) of each criterion",
                                ways.parts.get(tender).stream()
                                        .map(Figures::factor)
                                        .collect(Collectors.joining(" + ")))
                        .exact(ways.streets.get(tender))
                        .build())
                .steps(Gain.of(matrix, Normaliser.BEST).stream()
                        .map(gain -> gain.step(tender))
                        .toList())
                .build();
    }
}
