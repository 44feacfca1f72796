package io.github.tenderscore.panel;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.IntraclassCorrelation.Form;
import io.github.tenderscore.panel.IntraclassCorrelation.Interval;

/**
 * Confidence intervals of the intraclass correlation, after Shrout and Fleiss (1979) and McGraw and Wong (1996): from quantiles of F,
 * for absolute agreement with the degrees of freedom that Satterthwaite's approximation gives.
 */
final class IccIntervals {

    private final double n;
    private final double k;
    private final double rows;
    private final double columns;
    private final double within;
    private final double residual;
    private final double tail;

    IccIntervals(MeanSquares squares, Percent level) {
        this.n = squares.targets();
        this.k = squares.raters();
        this.rows = Doubles.of(squares.rows());
        this.columns = Doubles.of(squares.columns());
        this.within = Doubles.of(squares.within());
        this.residual = Doubles.of(squares.residual());
        this.tail = Doubles.of(Ratio.ONE.minus(level.fraction()).dividedBy(Ratio.of(2)));
    }

    Measured<Interval> of(Form form) {
        if (rows == 0) {
            return Measured.undefined("the means of the targets are all the same");
        }
        return switch (form) {
            case ONE_1 -> single(within, n * (k - 1));
            case C_1 -> single(residual, (n - 1) * (k - 1));
            case ONE_K -> ofMean(within, n * (k - 1));
            case C_K -> ofMean(residual, (n - 1) * (k - 1));
            case A_1 -> absolute(false);
            case A_K -> absolute(true);
        };
    }

    private Measured<Interval> single(double below, double degreesBelow) {
        double low = rows / below / Distributions.fQuantileUpper(tail, n - 1, degreesBelow);
        double high = rows / below * Distributions.fQuantileUpper(tail, degreesBelow, n - 1);
        return interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private Measured<Interval> ofMean(double below, double degreesBelow) {
        double low = rows / below / Distributions.fQuantileUpper(tail, n - 1, degreesBelow);
        double high = rows / below * Distributions.fQuantileUpper(tail, degreesBelow, n - 1);
        return interval(1 - 1 / low, 1 - 1 / high);
    }

    private Measured<Interval> absolute(boolean ofMean) {
        double single = (rows - residual) / (rows + (k - 1) * residual + k * (columns - residual) / n);
        double degrees = degrees(single);
        if (!(degrees > 0)) {
            return Measured.undefined("the degrees of freedom of the interval cannot be found");
        }
        double upper = Distributions.fQuantileUpper(tail, n - 1, degrees);
        double lower = Distributions.fQuantileUpper(tail, degrees, n - 1);
        double others = k * columns + (k * n - k - n) * residual;
        double low = n * (rows - upper * residual) / (upper * others + n * rows);
        double high = n * (lower * rows - residual) / (others + n * lower * rows);
        if (!ofMean) {
            return interval(low, high);
        }
        return 1 + low * (k - 1) > 0
                ? interval(low * k / (1 + low * (k - 1)), high * k / (1 + high * (k - 1)))
                : Measured.undefined("the lower end of the interval has no bound");
    }

    /** Satterthwaite's degrees of freedom of the mean square that absolute agreement is compared with. */
    private double degrees(double single) {
        double ofColumns = k * single * columns / residual;
        double ofResidual = n * (1 + (k - 1) * single) - k * single;
        double sum = ofColumns + ofResidual;
        return (k - 1) * (n - 1) * sum * sum / ((n - 1) * ofColumns * ofColumns + ofResidual * ofResidual);
    }

    private static Measured<Interval> interval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? Measured.of(new Interval(low, high))
                : Measured.undefined("the marks leave no disagreement to compare with");
    }
}
