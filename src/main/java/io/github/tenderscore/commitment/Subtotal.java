package io.github.tenderscore.commitment;

import java.util.Locale;

/** To which of the two subtotals of a valuation a value belongs; a catalogue says it for each value, because its kind does not settle it. */
public enum Subtotal {
    /** Jobs and spending in the area, which may be held to a share of the whole. */
    LOCAL_ECONOMIC,
    /** Extra value to society. */
    ADDITIONAL_SOCIAL;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
