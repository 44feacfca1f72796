package io.github.tenderscore.ranking;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.List;

/** A factor for each criterion times a whole number for each tender, all in the same unit. */
final class Products {

    private final CommonDenominator unit;
    private final BigInteger[][] terms;

    /** A whole number for each tender under each of the factors. */
    Products(List<Ratio> factors, List<BigInteger[]> values) {
        unit = CommonDenominator.of(factors);
        terms = new BigInteger[factors.size()][];
        for (int i = 0; i < terms.length; i++) {
            BigInteger factor = unit.units(factors.get(i));
            terms[i] = values.get(i).clone();
            for (int tender = 0; tender < terms[i].length; tender++) {
                terms[i][tender] = terms[i][tender].multiply(factor);
            }
        }
    }

    CommonDenominator unit() {
        return unit;
    }

    BigInteger term(int criterion, int tender) {
        return terms[criterion][tender];
    }

    BigInteger sum(int tender) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] column : terms) {
            sum = sum.add(column[tender]);
        }
        return sum;
    }

    /** The sum of those of one sign, as a size. */
    BigInteger sum(int tender, int sign) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] column : terms) {
            if (column[tender].signum() == sign) {
                sum = sum.add(column[tender]);
            }
        }
        return sum.abs();
    }

    BigInteger sumOfSquares(int tender) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] column : terms) {
            sum = sum.add(column[tender].multiply(column[tender]));
        }
        return sum;
    }

    /** The highest, or zero where none is above it. */
    BigInteger highest(int tender) {
        BigInteger highest = BigInteger.ZERO;
        for (BigInteger[] column : terms) {
            highest = highest.max(column[tender]);
        }
        return highest;
    }
}
