package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money NET = Money.of("1180000.50", "GBP", VatBasis.NET);

    @Test
    void keepsItsAmountExactly() {
        assertThat(NET.amount()).isEqualTo(Ratio.of(2_360_001, 2));
        assertThat(NET).isEqualTo(Money.of("1180000.5", "GBP", VatBasis.NET));
        EqualsVerifier.forClass(Money.class)
                .withPrefabValuesForField("currency", "GBP", "EUR")
                .verify();
    }

    @Test
    void addsAndSubtractsAmountsOfOneKind() {
        Money other = Money.of("0.1", "GBP", VatBasis.NET);
        assertThat(NET.plus(other)).isEqualTo(Money.of("1180000.6", "GBP", VatBasis.NET));
        assertThat(other.minus(NET)).isEqualTo(Money.of("-1180000.4", "GBP", VatBasis.NET));
    }

    @Test
    void refusesToMixCurrencies() {
        Money euros = Money.of("5", "EUR", VatBasis.NET);
        assertThat(NET.isComparableWith(euros)).isFalse();
        String message =
                "The amounts 1180000.5 GBP net and 5 EUR net must have the same currency and the same VAT basis";
        assertThatThrownBy(() -> NET.plus(euros))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> NET.minus(euros))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesToMixVatBases() {
        Money gross = Money.of("5", "GBP", VatBasis.GROSS);
        Money unstated = Money.of("5", "GBP", VatBasis.UNSTATED);
        assertThatThrownBy(() -> NET.plus(gross))
                .hasMessage(
                        "The amounts 1180000.5 GBP net and 5 GBP gross must have the same currency and the same VAT "
                                + "basis");
        assertThatThrownBy(() -> NET.plus(unstated))
                .hasMessage(
                        "The amounts 1180000.5 GBP net and 5 GBP must have the same currency and the same VAT basis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gbp", "GB", "GBPS", "£", "G1P", " GBP", "GBP\n", "ÄÖÜ"})
    void refusesWhatIsNoCurrencyCode(String currency) {
        assertThat(Money.isCurrencyCode(currency)).isFalse();
        assertThatThrownBy(() -> Money.of("1", currency, VatBasis.NET))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The currency (" + currency
                        + ") of an amount must be three capital letters of ISO 4217, such as GBP");
    }

    @Test
    void refusesAnAmountThatIsNoNumber() {
        assertThatThrownBy(() -> Money.of("1,180,000", "GBP", VatBasis.NET))
                .isExactlyInstanceOf(NumberFormatException.class)
                .hasMessageStartingWith("The text \"1,180,000\" is not a number");
    }

    @Test
    void isWrittenWithWhatIsStated() {
        assertThat(NET).hasToString("1180000.5 GBP net");
        assertThat(Money.of("5", "GBP", VatBasis.UNSTATED)).hasToString("5 GBP");
        assertThat(Money.of("5", Money.NO_CURRENCY, VatBasis.GROSS)).hasToString("5 gross");
        assertThat(Money.of("5", Money.NO_CURRENCY, VatBasis.UNSTATED)).hasToString("5");
        assertThat(NET.unit()).isEqualTo("GBP net");
        assertThat(Money.of("5", Money.NO_CURRENCY, VatBasis.GROSS).unit()).isEqualTo("gross");
        assertThat(Money.of("5", Money.NO_CURRENCY, VatBasis.UNSTATED).unit()).isEmpty();
    }

    @Test
    void namesVatBasesForDocuments() {
        assertThat(VatBasis.values()).extracting(VatBasis::code).containsExactly("net", "gross", "unstated");
    }
}
