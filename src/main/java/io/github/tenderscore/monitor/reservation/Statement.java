package io.github.tenderscore.monitor.reservation;

import java.util.Locale;
import java.util.Optional;

/**
 * What the notice or advertisement says of the reservation.
 *
 * @param where in which of them it says anything
 * @param paragraph whether it says under which paragraph the contract is reserved, or that it is reserved at all where it is for no place; empty where
 *     not known
 * @param extent whether it says how far the local area reaches; empty where not known
 */
public record Statement(Where where, Optional<Boolean> paragraph, Optional<Boolean> extent) {

    /** Nothing is known of it. */
    public static final Statement UNKNOWN = new Statement(Where.UNKNOWN, Optional.empty(), Optional.empty());

    /** Where the reservation is stated. */
    public enum Where {
        /** In the below-threshold tender notice. */
        TENDER_NOTICE,
        /** In an advertisement only. */
        ADVERTISEMENT,
        /** Nowhere. */
        NOWHERE,
        /** Not known. */
        UNKNOWN;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
