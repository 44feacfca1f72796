package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.Locale;

/**
 * The band in which a council wants its discretion to lie; it sets both ends itself, and neither side of it is better.
 *
 * @param low the least, from 0 to 1
 * @param high the greatest, from the least to 1
 */
public record Band(Ratio low, Ratio high) {

    /** Where a figure lies. */
    public enum Position {
        /** In the band, whatever is not known. */
        INSIDE,
        /** Outside the band, whatever is not known. */
        OUTSIDE,
        /** What is not known decides. */
        UNKNOWN;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks the ends.
     *
     * @param low the least, from 0 to 1
     * @param high the greatest, from the least to 1
     * @throws IllegalArgumentException if the ends do not lie in order from 0 to 1
     */
    public Band {
        if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The band (" + low + " to " + high + ") of discretion must lie in order from 0 to 1");
        }
    }

    /**
     * Where a figure lies.
     *
     * @param figure a figure with its bounds
     * @return inside where all that it could be is, outside where nothing that it could be is inside, else unknown
     */
    public Position of(Reading.Bounded figure) {
        if (figure.low().compareTo(low) >= 0 && figure.high().compareTo(high) <= 0) {
            return Position.INSIDE;
        }
        boolean apart = figure.high().compareTo(low) < 0 || figure.low().compareTo(high) > 0;
        return apart ? Position.OUTSIDE : Position.UNKNOWN;
    }

    Indicator indicator(Reading.Bounded figure) {
        return Indicator.word(
                "autonomy/band",
                "Discretion against the council's own band",
                of(figure).code(),
                "from " + figure.low() + " to " + figure.high() + ", with a band from " + low + " to " + high
                        + " that the council sets");
    }
}
