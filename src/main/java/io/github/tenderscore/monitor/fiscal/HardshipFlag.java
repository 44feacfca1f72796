package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sign of hardship that a council carries. It never raises or lowers the score of a tender, and it is no forecast.
 *
 * @param kind which
 * @param year the year it is about; not blank
 * @param raised whether it is so; empty where that is not known
 * @param source where that is known from
 */
public record HardshipFlag(Kind kind, String year, Optional<Boolean> raised, Source source) {

    /** Which sign it is. */
    public enum Kind {
        /** The council has Exceptional Financial Support. */
        EFS,
        /** The council's chief finance officer has made a report under section 114 of the Local Government Finance Act 1988. */
        S114;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String words() {
            return this == EFS ? "Exceptional Financial Support" : "Report under section 114";
        }
    }

    /**
     * Checks the year.
     *
     * @param kind which
     * @param year the year it is about; not blank
     * @param raised whether it is so; empty where that is not known
     * @param source where that is known from
     * @throws IllegalArgumentException if the year is blank
     */
    public HardshipFlag {
        if (year.isBlank()) {
            throw new IllegalArgumentException("The flag (" + kind.code() + ") of hardship must name its year");
        }
    }

    Indicator indicator() {
        String id = "fiscal/flags/" + kind.code() + "/" + year;
        String name = kind.words() + ", " + year;
        String why = "a fact that is carried; never scored, and no forecast";
        return raised.map(is -> Indicator.word(id, name, is ? "yes" : "no", why))
                .orElseGet(() -> Indicator.missing(id, name, "unknown", "not known"))
                .from(List.of(source));
    }
}
