package io.github.tenderscore.award;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.Optional;

/**
 * A figure of a summary, as published: rounded where the method rounds it, exact where it ends after a few decimals, and otherwise
 * cut, which it says.
 *
 * @param value the figure that is shown
 * @param decimals how many decimals are shown
 * @param cut whether the figure goes on behind the last decimal shown
 */
public record SummaryFigure(Ratio value, int decimals, boolean cut) {

    /** A figure that goes on is cut after so many decimals. */
    private static final int MOST = 4;

    /**
     * As many decimals has a figure that was worked out from the prices of tenders that the reader does not know: with all of
     * them, the price could be worked out to the penny.
     */
    private static final int MOST_OF_OTHERS = 2;

    /** A figure that is not rounded and that the reader may know in full. */
    static SummaryFigure of(Ratio figure) {
        return shown(figure, Optional.empty(), MOST);
    }

    /** A figure as the method rounds it; prices that the reader may not know may go into it. */
    static SummaryFigure of(Ratio figure, Optional<Rounding.Digits> rounding, boolean hangsOnOthers) {
        return shown(figure, rounding, hangsOnOthers ? MOST_OF_OTHERS : MOST);
    }

    private static SummaryFigure shown(Ratio figure, Optional<Rounding.Digits> rounding, int most) {
        if (rounding.isPresent()) {
            return new SummaryFigure(figure, rounding.get().decimals(), false);
        }
        for (int decimals = 0; decimals <= most; decimals++) {
            if (figure.round(decimals, Rounding.Mode.DOWN).equals(figure)) {
                return new SummaryFigure(figure, decimals, false);
            }
        }
        int decimals = most;
        // a figure that is told must not look like zero
        while (decimals < Rounding.MAX_DECIMALS
                && figure.round(decimals, Rounding.Mode.DOWN).signum() == 0) {
            decimals++;
        }
        return new SummaryFigure(figure.round(decimals, Rounding.Mode.DOWN), decimals, true);
    }

    /**
     * The figure as documents write it.
     *
     * @return digits, with a point before the decimals
     */
    public String digits() {
        return Rounding.down(decimals).format(value);
    }

    /**
     * The figure as people read it.
     *
     * @return with commas between thousands; a figure that is cut ends with "…"
     */
    @Override
    public String toString() {
        return Figures.rounded(value, Rounding.down(decimals)) + (cut ? "…" : "");
    }
}
