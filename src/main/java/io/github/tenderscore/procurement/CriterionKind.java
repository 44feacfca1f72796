package io.github.tenderscore.procurement;

import java.util.Locale;

/** Whether an award criterion is on price, on another cost or on quality. */
public enum CriterionKind {
    /** The price to be paid. */
    PRICE,
    /** Other money, such as costs over the whole life. */
    COST,
    /** Neither: what is offered and how well. Social value is published as quality; there is no code for it. */
    QUALITY,
    /** The notice does not say, or uses a code that is not known. */
    UNKNOWN;

    /**
     * The kind's name in documents.
     *
     * @return in lower case, such as {@code price}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
