package io.github.tenderscore.procurement;

import java.util.Locale;

/** The size of a supplier as it declares it itself; at times wrong, so a claim with a date and no finding. */
public enum Scale {
    /** Small or medium-sized: fewer than 250 staff, and turnover under £44m or balance sheet under £38m. */
    SME,
    /** Larger. */
    LARGE;

    /**
     * The size's name in documents.
     *
     * @return {@code sme} or {@code large}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
