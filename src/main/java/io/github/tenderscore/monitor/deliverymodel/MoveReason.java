package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** Why a service moved; the list is this library's own, the first two are those that councils named most to APSE in 2017 (secondary). */
public enum MoveReason {
    /** To cost less or do more for the same. */
    EFFICIENCY,
    /** To be better. */
    QUALITY,
    /** To be steered more closely or answer to members. */
    CONTROL,
    /** For the terms and the skills of staff. */
    WORKFORCE,
    /** For jobs, places and the environment. */
    SOCIAL_VALUE,
    /** To trade and bring income. */
    INCOME,
    /** Because a contract ended. */
    CONTRACT_END,
    /** Because a supplier or company failed. */
    FAILURE,
    /** For something else. */
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
