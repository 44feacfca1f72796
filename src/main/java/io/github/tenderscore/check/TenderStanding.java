package io.github.tenderscore.check;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of a tender, as the authority recorded it.
 *
 * @param tender the id of the tender
 * @param outcome what became of it; empty where not known
 */
public record TenderStanding(String tender, Optional<Outcome> outcome) {

    /** What becomes of a tender. */
    public enum Outcome {
        /** It was assessed and has a place. */
        RANKED,
        /** It was assessed and failed a published gate (section 23(3)(a)). */
        DISQUALIFIED,
        /** It was not assessed (section 50(5)). */
        DISREGARDED;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
