package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
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
        factors = new BigInteger[columns.size()];
        values = new BigInteger[columns.size()][];
        best = new BigInteger[columns.size()];
        worst = new BigInteger[columns.size()];
        Ratio[] exact = new Ratio[columns.size()];
        for (int i = 0; i < exact.length; i++) {
            Column column = columns.get(i);
            BigInteger unit = commonDenominator(column.values().toArray(Ratio[]::new));
            values[i] = whole(column.values().toArray(Ratio[]::new), unit);
            best[i] = whole(column.best(), unit);
            worst[i] = whole(column.worst(), unit);
            Ratio scale = Scale.square(column, normaliser).times(Ratio.of(unit.multiply(unit), BigInteger.ONE));
            exact[i] =
                    scale.signum() == 0 ? Ratio.ZERO : column.weight().power(2).dividedBy(scale);
        }
        BigInteger unit = commonDenominator(exact);
        System.arraycopy(whole(exact, unit), 0, factors, 0, factors.length);
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

    private static BigInteger[] whole(Ratio[] exact, BigInteger unit) {
        BigInteger[] whole = new BigInteger[exact.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = whole(exact[i], unit);
        }
        return whole;
    }

    private static BigInteger whole(Ratio exact, BigInteger unit) {
        return exact.bigNumerator().multiply(unit.divide(exact.bigDenominator()));
    }

    private static BigInteger commonDenominator(Ratio[] exact) {
        BigInteger common = BigInteger.ONE;
        for (Ratio one : exact) {
            BigInteger denominator = one.bigDenominator();
            if (!denominator.equals(BigInteger.ONE) && common.mod(denominator).signum() != 0) {
                common = common.divide(common.gcd(denominator)).multiply(denominator);
            }
        }
        return common;
    }
}
