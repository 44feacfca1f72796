package io.github.tenderscore.number;

import java.util.Locale;

/** Whether an amount of money includes value added tax. Amounts on different bases are never compared. */
public enum VatBasis {
    /** Without value added tax. */
    NET,
    /** With value added tax. */
    GROSS,
    /** The method does not say; all amounts must then be alike in not saying. */
    UNSTATED;

    /**
     * The basis's name in documents.
     *
     * @return the name in lower case, such as {@code net}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
