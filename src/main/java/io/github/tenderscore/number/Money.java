package io.github.tenderscore.number;

/**
 * An amount of money with its currency and whether it includes value added tax.
 *
 * <p>Two amounts are added or compared only where currency and basis are the same; nothing is ever converted.
 *
 * @param amount units of the currency, any sign, exact
 * @param currency three capital letters of ISO 4217, such as {@code GBP}; {@link #NO_CURRENCY} where the method names none
 * @param vat whether the amount includes value added tax
 */
public record Money(Ratio amount, String currency, VatBasis vat) {

    /** The ISO 4217 code for "no currency": the method states none. */
    public static final String NO_CURRENCY = "XXX";

    /**
     * Checks the currency code.
     *
     * @param amount units of the currency, any sign, exact
     * @param currency three capital letters of ISO 4217, such as {@code GBP}; {@link #NO_CURRENCY} where the method names none
     * @param vat whether the amount includes value added tax
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public Money {
        if (!isCurrencyCode(currency)) {
            throw new IllegalArgumentException("The currency (" + currency
                    + ") of an amount must be three capital letters of ISO 4217, such as GBP");
        }
    }

    /**
     * Reads an amount.
     *
     * @param amount digits such as {@code 1180000} or {@code 1180000.50}
     * @param currency three capital letters of ISO 4217
     * @param vat whether the amount includes value added tax
     * @return the amount
     * @throws NumberFormatException if the amount is not a number
     * @throws IllegalArgumentException if the currency is not three capital letters
     */
    public static Money of(String amount, String currency, VatBasis vat) {
        return new Money(Ratio.parse(amount), currency, vat);
    }

    /**
     * Whether a text has the shape of a currency code.
     *
     * @param text any text
     * @return true for three capital letters
     */
    public static boolean isCurrencyCode(String text) {
        return text.length() == 3
                && isCapital(text.charAt(0))
                && isCapital(text.charAt(1))
                && isCapital(text.charAt(2));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Whether two amounts may be compared.
     *
     * @param other the other amount
     * @return true where currency and VAT basis are the same
     */
    public boolean isComparableWith(Money other) {
        return currency.equals(other.currency) && vat == other.vat;
    }

    /**
     * Adds.
     *
     * @param other an amount of the same currency and VAT basis
     * @return the sum
     * @throws IllegalArgumentException if currency or VAT basis differ
     */
    public Money plus(Money other) {
        return new Money(amount.plus(comparable(other).amount), currency, vat);
    }

    /**
     * Subtracts.
     *
     * @param other an amount of the same currency and VAT basis
     * @return the difference
     * @throws IllegalArgumentException if currency or VAT basis differ
     */
    public Money minus(Money other) {
        return new Money(amount.minus(comparable(other).amount), currency, vat);
    }

    private Money comparable(Money other) {
        if (!isComparableWith(other)) {
            throw new IllegalArgumentException(
                    "The amounts " + this + " and " + other + " must have the same currency and the same VAT basis");
        }
        return other;
    }

    /**
     * The unit of the amount in words.
     *
     * @return for example {@code GBP net}; currency and basis are left out where none is stated
     */
    public String unit() {
        String code = currency.equals(NO_CURRENCY) ? "" : currency;
        String basis = vat == VatBasis.UNSTATED ? "" : vat.code();
        return (code + " " + basis).strip();
    }

    /**
     * The amount with its unit.
     *
     * @return for example {@code 1180000 GBP net}; currency and basis are left out where none is stated
     */
    @Override
    public String toString() {
        return (amount + " " + unit()).strip();
    }
}
