package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;

/** The square of what a value is divided by, which is exact also where that is a root; zero where nothing tells tenders apart. */
final class Scale {

    private Scale() {}

    static Ratio square(Column column, Normaliser normaliser) {
        return switch (normaliser) {
            case VECTOR -> column.sumOfSquares();
            case MIN_MAX -> column.highest().minus(column.lowest()).power(2);
            default -> Ratio.ONE;
        };
    }

    /** A weighted square as a formula shows it; empty where it adds nothing. */
    static String term(Column column, Normaliser normaliser, Ratio value, Ratio from) {
        Ratio square = square(column, normaliser);
        if (square.signum() == 0 || value.equals(from)) {
            return "";
        }
        return Figures.factor(column.weight()) + "^2 × (" + Figures.factor(value.max(from)) + " - "
                + Figures.factor(value.min(from)) + ")^2"
                + (square.equals(Ratio.ONE) ? "" : " / " + Figures.factor(square));
    }
}
