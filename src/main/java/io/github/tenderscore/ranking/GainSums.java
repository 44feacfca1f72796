package io.github.tenderscore.ranking;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sums of weight × value of all tenders, in whole numbers; what a value turned into 1 / value divides by comes in last, because the
 * tenders do not share it.
 */
final class GainSums {

    private final CommonDenominator factors;
    private final Products products;
    private final List<Optional<BigInteger[]>> inverted = new ArrayList<>();

    private GainSums(List<Gain> gains) {
        factors = CommonDenominator.of(gains.stream().map(Gain::factor).toList());
        List<Ratio> weights = new ArrayList<>();
        List<BigInteger[]> numbers = new ArrayList<>();
        for (Gain gain : gains) {
            List<Ratio> values = gain.isInverted() ? gain.column().values() : gain.moved();
            CommonDenominator unit = CommonDenominator.of(values);
            BigInteger[] units = unit.units(values);
            BigInteger factor = factors.units(gain.factor());
            BigInteger square = unit.whole().multiply(unit.whole()).multiply(factor);
            weights.add(gain.weight().dividedBy(Ratio.of(unit.whole(), BigInteger.ONE)));
            numbers.add(Arrays.stream(units)
                    .map(number -> gain.isInverted() ? square : number.multiply(factor))
                    .toArray(BigInteger[]::new));
            inverted.add(gain.isInverted() ? Optional.of(units) : Optional.empty());
        }
        products = new Products(weights, numbers);
    }

    static List<Ratio> of(DecisionMatrix matrix, List<Gain> gains) {
        IntStream tenders = IntStream.range(0, matrix.tenders());
        if (gains.stream().noneMatch(Gain::isPartOfAll)) {
            return tenders.mapToObj(tender -> Ratio.sum(gains.stream()
                            .map(gain -> gain.value(tender).times(gain.weight()))
                            .toList()))
                    .toList();
        }
        GainSums sums = new GainSums(gains);
        return tenders.mapToObj(sums::sum).toList();
    }

    private Ratio sum(int tender) {
        BigInteger above = BigInteger.ZERO;
        BigInteger under = BigInteger.ONE;
        List<BigInteger> divisors = new ArrayList<>(factors.divisors());
        divisors.addAll(products.unit().divisors());
        for (int i = 0; i < inverted.size(); i++) {
            BigInteger term = products.term(i, tender).multiply(under);
            if (inverted.get(i).isEmpty()) {
                above = above.add(term);
            } else {
                BigInteger number = inverted.get(i).get()[tender];
                above = above.multiply(number).add(term);
                under = under.multiply(number);
                divisors.add(number);
            }
        }
        return Ratio.quotient(above, divisors.toArray(BigInteger[]::new));
    }
}
