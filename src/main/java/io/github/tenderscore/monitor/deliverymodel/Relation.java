package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** How a supplier stands to the authority that would award it a contract without competition (Procurement Act 2023, Schedule 2, paragraph 2). */
public enum Relation {
    /** The authority alone controls it. */
    CONTROLLED_ALONE,
    /** The authority controls it jointly with other authorities. */
    CONTROLLED_JOINTLY,
    /** The same authority controls both. */
    SAME_AUTHORITY,
    /** The same authorities control both jointly. */
    SAME_AUTHORITIES,
    /** None of these. */
    NONE;

    /**
     * Whether control is joint, so that the two further conditions apply.
     *
     * @return true for both joint relations
     */
    public boolean isJoint() {
        return this == CONTROLLED_JOINTLY || this == SAME_AUTHORITIES;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
