package io.github.tenderscore.model;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;

/**
 * What a tender must reach, or keep to, on a criterion, a group or overall; failing it disqualifies the tender under the method.
 *
 * <p>Gates look at figures before any rounding, so that rounding never lets a tender through or keeps it out.
 */
public sealed interface Gate {

    /**
     * At least a certain figure.
     *
     * @param least the figure, zero or more
     * @param unit what it counts
     */
    record Minimum(Ratio least, Unit unit) implements Gate {

        /** What a minimum counts. */
        public enum Unit {
            /** The criterion's own unit: the mark, the quantity; on a group or overall, points. */
            OWN,
            /** Per cent of the points that the criterion or group can earn. */
            PERCENT;

            /**
             * The unit's name.
             *
             * @return in lower case
             */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /**
         * Checks the range.
         *
         * @param least the figure, zero or more
         * @param unit what it counts
         * @throws IllegalArgumentException if the figure is negative, or a percentage above 100
         */
        public Minimum {
            if (least.signum() < 0) {
                throw new IllegalArgumentException("The minimum (" + least + ") must not be negative");
            }
            if (unit == Unit.PERCENT && least.compareTo(Ratio.HUNDRED) > 0) {
                throw new IllegalArgumentException("The minimum (" + least + "%) must be at most 100%");
            }
        }

        /**
         * Reads a minimum.
         *
         * @param text digits for the criterion's own unit, such as {@code 2}; with a sign for a percentage, such as {@code
         *     60%}
         * @return the minimum
         * @throws IllegalArgumentException if the text is not a number, or outside its range
         */
        public static Minimum of(String text) {
            return text.endsWith("%")
                    ? new Minimum(Ratio.parse(text.substring(0, text.length() - 1)), Unit.PERCENT)
                    : new Minimum(Ratio.parse(text), Unit.OWN);
        }

        /**
         * The points that this minimum asks of a group, or of any criterion where it is a percentage.
         *
         * @param available the points that can be earned
         * @return the least number of points
         */
        public Ratio points(Ratio available) {
            return unit == Unit.PERCENT ? new Percent(least).of(available) : least;
        }

        @Override
        public String toString() {
            return least + (unit == Unit.PERCENT ? "%" : "");
        }
    }

    /**
     * A price must not be above this; only a ceiling that the method publishes disqualifies anybody.
     *
     * @param most the highest price that passes, above zero, in the currency and on the VAT basis of the method
     */
    record Ceiling(Ratio most) implements Gate {

        /**
         * Checks the range.
         *
         * @param most the highest price that passes, above zero, in the currency and on the VAT basis of the method
         * @throws IllegalArgumentException if it is zero or less
         */
        public Ceiling {
            if (most.signum() <= 0) {
                throw new IllegalArgumentException("The ceiling (" + most + ") of a price must be above zero");
            }
        }

        @Override
        public String toString() {
            return most.toString();
        }
    }

    /** The answer to a yes/no question must be yes. */
    record MustBeYes() implements Gate {
        @Override
        public String toString() {
            return "yes";
        }
    }

    /**
     * The choice must be one of some options.
     *
     * @param options the options that pass
     */
    record Accepts(List<String> options) implements Gate {

        /**
         * Copies the options.
         *
         * @param options the options that pass
         * @throws IllegalArgumentException if there is none
         */
        public Accepts {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("The number (0) of accepted options must be at least 1");
            }
        }

        @Override
        public String toString() {
            return String.join(" or ", options);
        }
    }
}
