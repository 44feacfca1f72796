package io.github.tenderscore.panel;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * An entry of the log of who saw what of a tender, and when.
 *
 * @param person the pseudonym of who saw it
 * @param tender the id of the tender
 * @param part what was seen
 * @param at when, local time of the authority
 */
public record Access(String person, String tender, Part part, LocalDateTime at) implements PanelEntry {

    /** The envelopes of a tender. */
    public enum Part {
        /** Its price. */
        PRICE,
        /** Everything but its price. */
        QUALITY;

        /**
         * The part's name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
