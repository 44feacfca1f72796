package io.github.tenderscore.lot;

import io.github.tenderscore.rule.Rule;
import java.util.Set;

/**
 * The objective mechanism by which it is decided which lots a supplier is awarded where the limits do not let it have all that it
 * comes first in (Procurement Act 2023, section 23(4)).
 *
 * <p>A mechanism must give the same decision for the same competition, whatever the order, the names and the ids of tenders. The limits
 * are tested again after it has decided.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface LotMechanism extends Rule {

    /** What a mechanism needs to know. */
    enum Need {
        /** One price criterion in every lot, all in the same currency and on the same VAT basis. */
        PRICES,
        /** Every lot is awarded by total points, out of the same number. */
        TOTAL_POINTS,
        /** Every lot is awarded by the same rule, out of the same number of points. */
        SAME_FIGURE,
        /** The estimated value of every lot. */
        LOT_VALUES,
        /** The order in which the lots are awarded. */
        AWARD_ORDER,
        /** The order in which a supplier prefers the lots. */
        PREFERENCES
    }

    /**
     * What must be published or tendered for the mechanism to work.
     *
     * @return the needs
     */
    Set<Need> needs();

    /**
     * Whether combination tenders and conditional discounts count.
     *
     * @return false unless the mechanism says that they do
     */
    default boolean countsPackages() {
        return false;
    }

    /**
     * The mechanism in a sentence, as the tender notice summarises it (Procurement Regulations 2024, regulation 18(2)(p)).
     *
     * @return a sentence without a full stop
     */
    String text();

    /**
     * Decides who is awarded which lot.
     *
     * @param competition the tenders that may be awarded, and the limits
     * @return every allocation that follows from what is published; one where that is clear
     */
    LotDecision decide(Competition competition);
}
