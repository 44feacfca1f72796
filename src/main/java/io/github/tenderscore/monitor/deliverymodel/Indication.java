package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** What a screen of the public interest indicates; a first view that feeds the business case, never the decision. The words are this library's. */
public enum Indication {
    /** Part 1 speaks for it and the council is ready. */
    IN_HOUSE_INDICATED,
    /** Part 1 speaks for it and the council is not yet ready. */
    PHASED_OR_MIXED,
    /** Part 1 speaks for it and the council is not ready. */
    EXTERNAL_FOR_NOW,
    /** Part 1 speaks both ways. */
    MIXED_INDICATED,
    /** Nothing in part 1 speaks for it. */
    EXTERNAL_INDICATED,
    /** A fact or an answer is missing. */
    INDETERMINATE,
    /** The test is not for this service. */
    OUT_OF_SCOPE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
