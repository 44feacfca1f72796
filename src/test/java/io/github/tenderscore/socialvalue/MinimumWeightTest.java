package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.socialvalue.MinimumWeight.Authority;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MinimumWeightTest {

    private static Optional<Money> gross(String amount) {
        return Optional.of(Money.of(amount, "GBP", VatBasis.GROSS));
    }

    private static String shown(MinimumWeight weight) {
        return weight.model().map(NationalModel::title).orElse("none") + " "
                + weight.percent().map(Percent::toString).orElse("none");
    }

    /** Reference example SV-1: the date decides, then the value, both at their edges. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 8000000, none none",
        "2021-01-01, 8000000, PPN 06/20 10%",
        "2025-09-30, 8000000, PPN 06/20 10%",
        "2025-10-01, 8000000, PPN 002 10%",
        "2026-12-31, 8000000, PPN 002 10%",
        "2027-01-01, 8000000, PPN 026 20%",
        "2027-03-01, 2000000, PPN 026 10%",
        "2027-03-01, 5000000, PPN 026 20%",
        "2027-03-01, 500000, PPN 026 none",
        "2027-01-01, 999999.99, PPN 026 none",
        "2027-01-01, 1000000.00, PPN 026 10%",
        "2027-01-01, 4999999.99, PPN 026 10%"
    })
    void theDateAndTheValueDecide(LocalDate commenced, String value, String expected) {
        assertThat(shown(MinimumWeight.of(commenced, gross(value), Authority.CENTRAL)))
                .isEqualTo(expected);
    }

    @Test
    void aCouncilIsBoundOnlyWhereItAdoptedTheModel() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(MinimumWeight.of(day, gross("2000000"), Authority.OTHER).binding())
                .isFalse();
        assertThat(MinimumWeight.of(day, gross("2000000"), Authority.ADOPTER).binding())
                .isTrue();
        assertThat(MinimumWeight.of(day, gross("2000000"), Authority.CENTRAL).binding())
                .isTrue();
        assertThat(MinimumWeight.of(day, gross("2"), Authority.CENTRAL).binding())
                .as("what it does not reach binds nobody")
                .isFalse();
    }

    @Test
    void aValueThatDecidesMustBeKnownWithVat() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumWeight.of(day, Optional.empty(), Authority.CENTRAL))
                .withMessage(
                        "The estimated value (not known) must be given, because the procurement begins on 2027-01-01, under PPN 026 the least weight of social value depends on it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MinimumWeight.of(day, Optional.of(Money.of("6000000", "GBP", VatBasis.NET)), Authority.CENTRAL))
                .withMessageEndingWith("must be in GBP with VAT, because PPN 026 counts it so");
        assertThat(shown(MinimumWeight.of(LocalDate.of(2026, 3, 1), Optional.empty(), Authority.CENTRAL)))
                .as("an earlier model does not ask for the value")
                .isEqualTo("PPN 002 10%");
    }

    @Test
    void aWeightKeepsToItOrNot() {
        MinimumWeight twenty = MinimumWeight.of(LocalDate.of(2027, 1, 1), gross("5000000"), Authority.ADOPTER);
        assertThat(twenty.isKeptBy(Percent.of("19.99"))).isFalse();
        assertThat(twenty.isKeptBy(Percent.of("20"))).isTrue();
        assertThat(MinimumWeight.of(LocalDate.of(2027, 1, 1), gross("1"), Authority.OTHER)
                        .isKeptBy(Percent.of("0")))
                .isTrue();
    }

    /** None of their texts was read, so none is presented as official. */
    @ParameterizedTest
    @EnumSource(NationalModel.class)
    void noModelIsPresentedAsOfficial(NationalModel model) {
        assertThat(model.evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(NationalModel.at(model.from())).contains(model);
        assertThat(NationalModel.at(model.from().minusDays(1))).isNotEqualTo(Optional.of(model));
    }
}
