package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;

/** Settles exactly who is ahead in one draw, from the weights of the draw as they are and the exact shares. */
final class Settlement {

    private final Field field;
    private final Draws draws;
    private final double[][] varied;

    Settlement(Field field, Draws draws, double[][] varied) {
        this.field = field;
        this.draws = draws;
        this.varied = varied;
    }

    /** The sign of the lead of the first tender over the other: 1, 0 or -1. */
    int sign(Field.Pair pair, int draw) {
        BigInteger[] one = field.numerators(pair.one());
        BigInteger[] other = field.numerators(pair.other());
        BigInteger lead = BigInteger.ZERO;
        for (int j = 0; j < one.length; j++) {
            lead = lead.add(one[j].subtract(other[j]).multiply(BigInteger.valueOf(draws.onGrid(j, draw))));
        }
        Ratio varying = varying(pair.one(), draw).minus(varying(pair.other(), draw));
        return varying.signum() == 0
                ? lead.signum()
                : Ratio.of(lead, field.commonDenominator()).plus(varying).signum();
    }

    /** What uncertain shares add to the total of a tender. */
    private Ratio varying(int tender, int draw) {
        Ratio sum = Ratio.ZERO;
        for (int c = 0; c < varied.length; c++) {
            Field.Cell cell = field.cells().get(c);
            if (cell.tender() == tender) {
                sum = sum.plus(
                        cell.sampler().exact(varied[c][draw]).times(Ratio.of(draws.onGrid(cell.criterion(), draw))));
            }
        }
        return sum;
    }
}
