package io.github.tenderscore.monitor.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * For whom a contract is to be reserved.
 *
 * @param place for suppliers of which place
 * @param sme for small and medium-sized firms
 * @param vcse for voluntary, community and social enterprises
 */
public record ReservedFor(Place place, boolean sme, boolean vcse) {

    /** For suppliers of which place a contract is reserved. */
    public enum Place {
        /** For those of no place. */
        ANYWHERE,
        /** The United Kingdom (SI 2026/94, article 3(2)). */
        UNITED_KINGDOM,
        /** The local area (article 3(3)). */
        LOCAL_AREA,
        /** Another country or place, which the order does not allow. */
        OTHER;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks that it is reserved for somebody.
     *
     * @param place for suppliers of which place
     * @param sme for small and medium-sized firms
     * @param vcse for voluntary, community and social enterprises
     * @throws IllegalArgumentException if it is reserved for nobody
     */
    public ReservedFor {
        if (place == Place.ANYWHERE && !sme && !vcse) {
            throw new IllegalArgumentException(
                    "The reservation (anywhere, neither sme nor vcse) must be for suppliers of a place, for sme or for vcse");
        }
    }

    /** Whether only some kinds of supplier may bid, wherever they are. */
    boolean byKind() {
        return sme || vcse;
    }

    /**
     * The reservation in words.
     *
     * @return such as {@code local-area, sme}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(List.of(place.code()));
        if (sme) {
            parts.add("sme");
        }
        if (vcse) {
            parts.add("vcse");
        }
        return String.join(", ", parts);
    }
}
