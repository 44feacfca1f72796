package io.github.tenderscore.monitor.transparency;

import java.util.Locale;

/** How an invoice stands on a day, by the time limit of section 68 or 88. */
public enum InvoiceState {
    /** Paid by its last day. */
    IN_TIME,
    /** Paid after its last day. */
    LATE,
    /** Not paid, and its last day is over. */
    OVERDUE,
    /** Not paid, and its last day is not over. */
    NOT_DUE_YET,
    /** Disputed: never late. */
    DISPUTED,
    /** Not valid: never late. */
    NOT_VALID,
    /** The section does not reach the contract, or was not in force. */
    NOT_APPLICABLE,
    /** A fact that decides is not known. */
    UNKNOWN;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the sum was or is to be paid within the time limit; unknown may be. */
    boolean isPayable() {
        return this != DISPUTED && this != NOT_VALID && this != NOT_APPLICABLE;
    }
}
