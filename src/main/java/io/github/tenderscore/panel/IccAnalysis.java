package io.github.tenderscore.panel;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.IntraclassCorrelation.Estimate;
import io.github.tenderscore.panel.IntraclassCorrelation.FTest;
import io.github.tenderscore.panel.IntraclassCorrelation.Form;
import java.util.Arrays;
import java.util.List;

/** Works out the six forms of the intraclass correlation from exact mean squares. */
final class IccAnalysis {

    private final MeanSquares squares;
    private final Ratio n;
    private final Ratio k;
    private final IccIntervals intervals;

    private IccAnalysis(List<List<Ratio>> table, Percent level) {
        this.squares = MeanSquares.of(table);
        this.n = Ratio.of(squares.targets());
        this.k = Ratio.of(squares.raters());
        this.intervals = new IccIntervals(squares, level);
    }

    static Measured<IntraclassCorrelation> of(Ratings ratings, Percent level) {
        if (level.value().signum() <= 0 || level.compareTo(Percent.WHOLE) >= 0) {
            throw new IllegalArgumentException(
                    "The confidence level (" + level.value() + "%) must be above 0% and below 100%");
        }
        return ratings.full().then(table -> Measured.of(new IccAnalysis(table, level).all(level)));
    }

    private IntraclassCorrelation all(Percent level) {
        return new IntraclassCorrelation(
                level, Arrays.stream(Form.values()).map(this::estimate).toList());
    }

    private Estimate estimate(Form form) {
        Measured<Ratio> value = value(form);
        return new Estimate(form, value, test(form), value.then(ratio -> intervals.of(form)));
    }

    /** Each is what is due to targets over that and what is due to others. */
    private Measured<Ratio> value(Form form) {
        Ratio rows = squares.rows();
        Ratio within = squares.within();
        Ratio residual = squares.residual();
        Ratio severity = squares.columns().minus(residual).dividedBy(n);
        Ratio others = k.minus(Ratio.ONE);
        return switch (form) {
            case ONE_1 -> share(rows.minus(within), rows.plus(others.times(within)));
            case A_1 ->
                share(rows.minus(residual), rows.plus(others.times(residual)).plus(k.times(severity)));
            case C_1 -> share(rows.minus(residual), rows.plus(others.times(residual)));
            case ONE_K -> share(rows.minus(within), rows);
            case A_K -> share(rows.minus(residual), rows.plus(severity));
            case C_K -> share(rows.minus(residual), rows);
        };
    }

    private static Measured<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() > 0
                ? Measured.of(part.dividedBy(whole))
                : Measured.undefined(
                        "the marks must differ between targets; the variance to be shared out is not above zero");
    }

    private Measured<FTest> test(Form form) {
        boolean oneWay = form == Form.ONE_1 || form == Form.ONE_K;
        Ratio below = oneWay ? squares.within() : squares.residual();
        if (below.signum() == 0) {
            return Measured.undefined("the marks leave no disagreement to compare with");
        }
        int degreesAbove = squares.targets() - 1;
        int degreesBelow = (oneWay ? squares.targets() : degreesAbove) * (squares.raters() - 1);
        Ratio f = squares.rows().dividedBy(below);
        return Measured.of(new FTest(
                f, degreesAbove, degreesBelow, Distributions.fUpper(Doubles.of(f), degreesAbove, degreesBelow)));
    }
}
