package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;

/**
 * How close two neighbours of the ranking are.
 *
 * @param better the id of the tender in the better place, or listed first where they are tied
 * @param next the id of the tender listed behind it
 * @param published the difference of their figures as published; below zero where the award rule puts a tender with a worse figure in
 *     front, as one does that makes a short list first
 * @param exact the difference of their figures without any rounding; below zero where rounding turned their order round
 * @param decided what decides their order
 */
public record Margin(String better, String next, Ratio published, Ratio exact, Decided decided) {

    /** What decides the order of two neighbours. */
    public enum Decided {
        /** The better figure is in front. */
        FIGURE,
        /** The award rule, in another way than by the figure alone. */
        RULE,
        /** A published tie-break. */
        TIE_BREAK,
        /** Nothing: they share a place because their figures are the same. */
        TIED,
        /** Nothing: the award rule lets them share a place though their figures differ. */
        TIED_BY_RULE;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isOfRule() {
            return this == RULE || this == TIED_BY_RULE;
        }

        static Decided of(Sheet better, Sheet next, Ratio lead) {
            if (better.rank() == next.rank()) {
                return lead.signum() == 0 ? TIED : TIED_BY_RULE;
            }
            if (better.ruledPlace() == next.ruledPlace()) {
                return TIE_BREAK;
            }
            return lead.signum() > 0 ? FIGURE : RULE;
        }
    }
}
