package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
    private static final class Ways {

        /** By criterion and tender, weight × (value - worst value). */
        private final Products parts;

        /** In the unit of the parts. */
        private final BigInteger[] streets;

        /** What the direct ones are whole numbers of. */
        private final CommonDenominator unit;

        private final BigInteger[] direct;

        Ways(Products parts, BigInteger[] streets, CommonDenominator unit, BigInteger[] direct) {
            this.parts = parts;
            this.streets = streets;
            this.unit = unit;
            this.direct = direct;
        }

        static Ways of(DecisionMatrix matrix) {
            List<Ratio> factors = new ArrayList<>();
            List<BigInteger[]> values = new ArrayList<>();
            for (Gain gain : Gain.of(matrix, Normaliser.BEST)) {
                CommonDenominator unit = CommonDenominator.of(gain.turned());
                BigInteger[] units = unit.units(gain.turned());
                BigInteger worst = Collections.min(Arrays.asList(units));
                factors.add(gain.weight().times(gain.factor()).dividedBy(Ratio.of(unit.whole(), BigInteger.ONE)));
                values.add(
                        Arrays.stream(units).map(value -> value.subtract(worst)).toArray(BigInteger[]::new));
            }
            Products parts = new Products(factors, values);
            BigInteger square = parts.unit().whole().pow(2);
            List<Ratio> direct = IntStream.range(0, matrix.tenders())
                    .mapToObj(tender -> Precision.DECIMAL128.root(parts.sumOfSquares(tender), square, 2))
                    .toList();
            CommonDenominator unit = CommonDenominator.of(direct);
            return new Ways(
                    parts,
                    IntStream.range(0, matrix.tenders()).mapToObj(parts::sum).toArray(BigInteger[]::new),
                    unit,
                    unit.units(direct));
        }

        /** What the differences in the streets come to that count. */
        List<BigInteger> counted(int tender, Ratio tau) {
            List<BigInteger> counted = new ArrayList<>();
            BigInteger least = tau.bigNumerator().multiply(unit.whole());
            for (int other = 0; other < streets.length; other++) {
                BigInteger apart = direct[tender].subtract(direct[other]).abs();
                if (apart.multiply(tau.bigDenominator()).compareTo(least) >= 0) {
                    counted.add(streets[tender].subtract(streets[other]));
                }
            }
            return counted;
        }

        BigInteger all() {
            return Arrays.stream(direct).reduce(BigInteger.ZERO, BigInteger::add);
        }

        Ratio figure(int tender, Ratio tau) {
            BigInteger ahead =
                    direct[tender].multiply(BigInteger.valueOf(direct.length)).subtract(all());
            BigInteger counted = counted(tender, tau).stream().reduce(BigInteger.ZERO, BigInteger::add);
            return unit.value(
                    ahead.multiply(parts.unit().whole()).add(counted.multiply(unit.whole())),
                    parts.unit().divisors().toArray(BigInteger[]::new));
        }
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        Ways ways = Ways.of(matrix);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> ways.figure(tender, tau))
                .toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        Ways ways = Ways.of(matrix);
        List<Gain> gains = Gain.of(matrix, Normaliser.BEST);
        return tender -> step(ways, gains, tender);
    }

    private Step step(Ways ways, List<Gain> gains, int tender) {
        Ratio direct = ways.unit.value(ways.direct[tender]);
        CommonDenominator unit = ways.parts.unit();
        Ratio square = unit.value(ways.parts.sumOfSquares(tender), unit.whole());
        String counted = ways.counted(tender, tau).stream()
                .sorted(Comparator.reverseOrder())
                .map(difference -> " + " + Figures.factor(unit.value(difference)))
                .collect(Collectors.joining());
        return Step.of(figureName())
                .formula(
                        "number of tenders × E - sum of E + each difference in T that counts",
                        ways.direct.length + " × " + Figures.factor(direct) + " - "
                                + Figures.factor(ways.unit.value(ways.all())) + counted)
                .exact(ways.figure(tender, tau))
                .note(APPROXIMATE + "; a difference in T counts where that in E is at least " + Figures.exact(tau))
                .step(Step.of("E")
                        .formula(
                                "root of the sum of the squares of weight × (value - worst value)",
                                "(" + Figures.exact(square) + ")^(1/2)")
                        .exact(direct)
                        .note(APPROXIMATE)
                        .build())
                .step(Step.of("T")
                        .formula(
                                "sum of weight × (value - worst value) of each criterion",
                                IntStream.range(0, gains.size())
                                        .mapToObj(i -> Figures.factor(unit.value(ways.parts.term(i, tender))))
                                        .collect(Collectors.joining(" + ")))
                        .exact(unit.value(ways.streets[tender]))
                        .build())
                .steps(gains.stream().map(gain -> gain.step(tender)).toList())
                .build();
    }
}
