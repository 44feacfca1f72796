package io.github.tenderscore.simulation;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Settles exactly who is ahead in one draw, from the weights of the draw as they are, or the only ones, and the exact shares. */
final class Settlement {

    private final Field field;
    private final Draws draws;
    private final double[][] varied;
    private final BigInteger[] only;

    Settlement(Field field, Draws draws, double[][] varied, Optional<List<Ratio>> only) {
        this.field = field;
        this.draws = draws;
        this.varied = varied;
        this.only = only.map(Settlement::wholeNumbers).orElse(new BigInteger[0]);
    }

    /** In the proportion of the weights, which is all that a sign depends on. */
    private static BigInteger[] wholeNumbers(List<Ratio> weights) {
        return CommonDenominator.of(weights).units(weights);
    }

    private BigInteger weight(int criterion, int draw) {
        return only.length > 0 ? only[criterion] : BigInteger.valueOf(draws.onGrid(criterion, draw));
    }

    /** The sign of the lead of the first tender over the other: 1, 0 or -1. */
    int sign(Field.Pair pair, int draw) {
        BigInteger[] one = field.numerators(pair.one());
        BigInteger[] other = field.numerators(pair.other());
        BigInteger lead = BigInteger.ZERO;
        for (int j = 0; j < one.length; j++) {
            lead = lead.add(one[j].subtract(other[j]).multiply(weight(j, draw)));
        }
        Ratio varying = varying(pair.one(), draw).minus(varying(pair.other(), draw));
        return varying.signum() == 0
                ? lead.signum()
                : field.unit().value(lead).plus(varying).signum();
    }

    /** What uncertain shares add to the total of a tender. */
    private Ratio varying(int tender, int draw) {
        Ratio sum = Ratio.ZERO;
        for (int c = 0; c < varied.length; c++) {
            Field.Cell cell = field.cells().get(c);
            if (cell.tender() == tender) {
                Ratio share = cell.sampler().exact(varied[c][draw]);
                sum = sum.plus(share.times(Ratio.of(weight(cell.criterion(), draw), BigInteger.ONE)));
            }
        }
        return sum;
    }
}
