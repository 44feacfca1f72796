package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;

/**
 * Two tenders whose order the published rounding alone decides.
 *
 * @param kind what the rounding does
 * @param one the id of the tender that is listed first
 * @param other the id of the other
 * @param publishedDifference the first's figure less the other's, as published
 * @param exactDifference the same without any rounding
 */
public record RoundingEffect(Kind kind, String one, String other, Ratio publishedDifference, Ratio exactDifference) {

    /** What rounding does to the order of two tenders. */
    public enum Kind {
        /** They are tied as published and would not be without rounding. */
        MAKES_TIE,
        /** They are not tied as published and would be without rounding. */
        BREAKS_TIE,
        /** Without rounding they would stand the other way round. */
        REVERSES;

        /**
         * The kind's name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The effect as a sentence.
     *
     * @return what rounding does, and both differences
     */
    public String text() {
        String does = switch (kind) {
            case MAKES_TIE -> "Rounding alone ties " + one + " and " + other;
            case BREAKS_TIE -> "Rounding alone separates " + one + " and " + other;
            case REVERSES -> "Rounding alone puts " + one + " before " + other;
        };
        return does + ": the difference is " + publishedDifference + " as published and " + exactDifference
                + " without rounding";
    }
}
