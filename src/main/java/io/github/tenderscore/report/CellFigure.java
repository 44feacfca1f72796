package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;

/** Writes a figure as the cells of tables show it. */
final class CellFigure {

    private static final int SHOWN_DECIMALS = 2;
    private static final int CUT_DECIMALS = 4;

    private CellFigure() {}

    /** Exact, with at least two decimals; cut after four where it does not end there. */
    static String of(Ratio figure) {
        for (int decimals = SHOWN_DECIMALS; decimals <= CUT_DECIMALS; decimals++) {
            if (figure.round(decimals, Rounding.Mode.DOWN).equals(figure)) {
                return Figures.rounded(figure, Rounding.down(decimals));
            }
        }
        return Figures.cut(figure);
    }
}
