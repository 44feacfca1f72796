package io.github.tenderscore.procurement;

import java.util.Locale;

/**
 * Something that a notice says but that should be checked before it is relied on, such as a lot in another currency than its tender.
 *
 * @param topic what it concerns
 * @param what the thing in doubt with its value, as the start of a sentence
 * @param reason why it is in doubt, and how it was read nevertheless
 * @param pointer where it stands in the file or, for a merged procurement, in its release, as a JSON pointer
 */
public record Doubt(Topic topic, String what, String reason, String pointer) {

    /** What a doubt concerns. */
    public enum Topic {
        /** The notice itself: its number, its type, its buyer. */
        NOTICE,
        /** The law that the procurement is under. */
        REGIME,
        /** The currency of values and prices. */
        CURRENCY,
        /** The criteria of a lot together: whether the list is complete, what the weights add to. */
        CRITERIA,
        /** The weight of one criterion. */
        WEIGHT,
        /** Whether a criterion is on price, cost or quality. */
        KIND,
        /** A threshold of a criterion, such as a minimum score. */
        THRESHOLD,
        /** A price that the buyer has fixed. */
        FIXED_PRICE,
        /** An amount of money. */
        VALUE,
        /** A day or a period. */
        DATE,
        /** The numbers and values of tenders received. */
        BIDS,
        /** A buyer or supplier: its identifier, size or region. */
        PARTY,
        /** The awards of a lot or the contracts of an award. */
        AWARD,
        /** How releases of one procurement were put together. */
        MERGE,
        /** A member of an unexpected type, which was not read. */
        UNREADABLE;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens, such as {@code fixed-price}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
