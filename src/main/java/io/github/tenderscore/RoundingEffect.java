package io.github.tenderscore;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;

/**
 * Tenders whose order the published rounding alone decides.
 *
 * <p>Those that belong together stand in one effect and not in one for each pair, of which many tied tenders have too many for anybody
 * to read.
 *
 * @param kind what the rounding does
 * @param tenders the ids of the tenders in the order of the ranking, at least two
 * @param withoutRounding the same ids in the order of the figures without any rounding, the best first; where those are equal, in the
 *     order of the ranking
 * @param publishedDifference how far their published figures lie apart, at least zero
 * @param exactDifference how far their figures without any rounding lie apart, at least zero
 */
public record RoundingEffect(
        Kind kind,
        List<String> tenders,
        List<String> withoutRounding,
        Ratio publishedDifference,
        Ratio exactDifference) {

    private static final int PAIR = 2;

    /**
     * Copies the lists.
     *
     * @param kind what the rounding does
     * @param tenders the ids of the tenders in the order of the ranking, at least two
     * @param withoutRounding the same ids in the order of the figures without any rounding, the best first; where those are equal, in
     *     the order of the ranking
     * @param publishedDifference how far their published figures lie apart, at least zero
     * @param exactDifference how far their figures without any rounding lie apart, at least zero
     */
    public RoundingEffect {
        tenders = List.copyOf(tenders);
        withoutRounding = List.copyOf(withoutRounding);
    }

    /** What rounding does to the order of tenders. */
    public enum Kind {
        /** They are tied as published and would not all be without rounding. */
        MAKES_TIE,
        /** They are not all tied as published and would be without rounding. */
        BREAKS_TIE,
        /** Without rounding they would stand in another order. */
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
            case MAKES_TIE -> "Rounding alone ties " + listed(tenders, " and ") + otherOrder();
            case BREAKS_TIE -> "Rounding alone separates " + listed(tenders, " and ");
            case REVERSES ->
                tenders.size() == PAIR
                        ? "Rounding alone puts " + String.join(" before ", tenders)
                        : "Rounding alone gives the order " + listed(tenders, ", ") + otherOrder();
        };
        String apart = tenders.size() == PAIR ? ": the difference is " : ": the largest difference is ";
        return does + apart + Figures.readable(publishedDifference) + " as published and "
                + Figures.readable(exactDifference) + " without rounding";
    }

    /** Of two it follows from the rest of the sentence. */
    private String otherOrder() {
        return tenders.size() == PAIR ? "" : ", without which the order is " + listed(withoutRounding, ", ");
    }

    private static String listed(List<String> ids, String last) {
        int end = ids.size() - 1;
        return String.join(", ", ids.subList(0, end)) + last + ids.get(end);
    }
}
