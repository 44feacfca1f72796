package io.github.tenderscore.ocds;

/** Whether an award criterion is on price, on another cost or on quality. */
public enum CriterionKind {
    /** The price to be paid. */
    PRICE,
    /** Other money, such as costs over the whole life. */
    COST,
    /** Neither: what is offered and how well. Social value is published as quality; there is no code for it. */
    QUALITY,
    /** The notice does not say, or uses a code that is not known. */
    UNKNOWN
}
