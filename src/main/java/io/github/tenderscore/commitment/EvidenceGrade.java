package io.github.tenderscore.commitment;

import java.util.Locale;

/** How well the figure of a commitment is supported; figures of different grades are never added without saying so. */
public enum EvidenceGrade {
    /** A third party verified it. */
    VERIFIED,
    /** Documents support it. */
    DOCUMENTED,
    /** The bidder says so. */
    SELF_DECLARED,
    /** Nothing supports it. */
    NONE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
