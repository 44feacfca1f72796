package io.github.tenderscore.ranking;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The squares of distances between tenders and the best and the worst values: sum of weight² × way² / scale² over the criteria.
 *
 * <p>All are whole numbers of the same unit, so that nothing is cancelled on the way and the ratio of two is exact.
 */
final class SquaredDistances {

    private final BigInteger[] factors;
    private final BigInteger[][] values;
    private final BigInteger[] best;
    private final BigInteger[] worst;

    SquaredDistances(DecisionMatrix matrix, Normaliser normaliser) {
        List<Column> columns = matrix.columns();
        values = new BigInteger[columns.size()][];
        best = new BigInteger[columns.size()];
        worst = new BigInteger[columns.size()];
        List<Ratio> exact = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            CommonDenominator unit = CommonDenominator.of(column.values());
            values[i] = unit.units(column.values());
            best[i] = unit.units(column.best());
            worst[i] = unit.units(column.worst());
            Ratio scale = Scale.square(column, normaliser);
            exact.add(scale.signum() == 0 ? Ratio.ZERO : factor(column.weight(), unit.whole(), scale));
        }
        factors = CommonDenominator.of(exact).units(exact);
    }

    private static Ratio factor(Ratio weight, BigInteger unit, Ratio scale) {
        return weight.dividedBy(Ratio.of(unit, BigInteger.ONE)).power(2).dividedBy(scale);
    }

    BigInteger toBest(int tender) {
        return square(tender, best);
    }

    BigInteger toWorst(int tender) {
        return square(tender, worst);
    }

    private BigInteger square(int tender, BigInteger[] from) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < from.length; i++) {
            BigInteger way = values[i][tender].subtract(from[i]);
            if (way.signum() != 0) {
                sum = sum.add(factors[i].multiply(way.multiply(way)));
            }
        }
        return sum;
    }
}
