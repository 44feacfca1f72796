package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The principal eigenvector of a matrix of comparisons, its largest component 1, and the principal eigenvalue.
 *
 * <p>Where all comparisons agree both are exact. Otherwise the matrix is squared until the vector stands still, with twice the digits that are
 * kept. Every product is summed exactly and rounded once, so that the order of the criteria moves no digit.
 */
record PrincipalEigenvector(List<Ratio> vector, Ratio eigenvalue, boolean isExact) {

    private static final Precision KEPT = Precision.DECIMAL128;
    private static final MathContext WIDE = new MathContext(80, RoundingMode.HALF_EVEN);
    private static final BigDecimal STILL = BigDecimal.ONE.movePointLeft(45);

    /** After so many squarings a matrix of comparisons up to 1,000 stands still many times over. */
    private static final int MOST_SQUARINGS = 40;

    static PrincipalEigenvector of(Ratio[][] matrix) {
        return agrees(matrix) ? exact(matrix) : approximate(matrix);
    }

    /** Whether every comparison is what those with the first criterion say. */
    private static boolean agrees(Ratio[][] matrix) {
        for (Ratio[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                if (!row[j].times(matrix[j][0]).equals(row[0])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static PrincipalEigenvector exact(Ratio[][] matrix) {
        List<Ratio> column = new ArrayList<>();
        for (Ratio[] row : matrix) {
            column.add(row[0]);
        }
        Ratio most = Collections.max(column);
        return new PrincipalEigenvector(
                column.stream().map(one -> one.dividedBy(most)).toList(), Ratio.of(matrix.length), true);
    }

    private static PrincipalEigenvector approximate(Ratio[][] matrix) {
        BigDecimal[][] power = decimals(matrix);
        BigDecimal[] before = rowSums(power);
        for (int i = 0; i < MOST_SQUARINGS; i++) {
            power = squared(power);
            BigDecimal[] vector = rowSums(power);
            if (standsStill(before, vector)) {
                return new PrincipalEigenvector(kept(vector), KEPT.nearest(eigenvalue(matrix, vector)), false);
            }
            before = vector;
        }
        throw new IllegalArgumentException(
                "The comparisons must agree better; no eigenvector was found after " + MOST_SQUARINGS + " squarings");
    }

    private static BigDecimal[][] decimals(Ratio[][] matrix) {
        int n = matrix.length;
        BigDecimal[][] decimals = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                decimals[i][j] = new BigDecimal(matrix[i][j].bigNumerator())
                        .divide(new BigDecimal(matrix[i][j].bigDenominator()), WIDE);
            }
        }
        return decimals;
    }

    /** The square, with the point moved so that its largest member stays near 1. */
    private static BigDecimal[][] squared(BigDecimal[][] matrix) {
        int n = matrix.length;
        BigDecimal[][] square = new BigDecimal[n][n];
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int k = 0; k < n; k++) {
                    sum = sum.add(matrix[i][k].multiply(matrix[k][j]));
                }
                square[i][j] = sum.round(WIDE);
                most = most.max(square[i][j]);
            }
        }
        int places = most.precision() - most.scale();
        for (BigDecimal[] row : square) {
            for (int j = 0; j < n; j++) {
                row[j] = row[j].movePointLeft(places);
            }
        }
        return square;
    }

    /** The sum of each row, as a part of the largest. */
    private static BigDecimal[] rowSums(BigDecimal[][] matrix) {
        BigDecimal[] sums = new BigDecimal[matrix.length];
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < sums.length; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal one : matrix[i]) {
                sum = sum.add(one);
            }
            sums[i] = sum.round(WIDE);
            most = most.max(sums[i]);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i].divide(most, WIDE);
        }
        return sums;
    }

    private static boolean standsStill(BigDecimal[] before, BigDecimal[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i].subtract(before[i]).abs().compareTo(vector[i].multiply(STILL)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Ratio> kept(BigDecimal[] vector) {
        List<Ratio> kept = new ArrayList<>();
        for (BigDecimal one : vector) {
            kept.add(KEPT.nearest(Ratio.of(one)));
        }
        return kept;
    }

    /** What the matrix makes of the vector, all members together, divided by the vector. */
    private static Ratio eigenvalue(Ratio[][] matrix, BigDecimal[] vector) {
        Ratio made = Ratio.ZERO;
        Ratio own = Ratio.ZERO;
        for (int j = 0; j < vector.length; j++) {
            Ratio component = Ratio.of(vector[j]);
            own = own.plus(component);
            for (Ratio[] row : matrix) {
                made = made.plus(row[j].times(component));
            }
        }
        return made.dividedBy(own);
    }
}
