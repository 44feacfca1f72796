package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.socialvalue.MinimumWeight.Authority;
import java.time.LocalDate;
import java.util.List;
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
                        "The estimated value (not known) must be given, because the procurement begins on 2027-01-01, under PPN 026, whose least weight of social value depends on it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MinimumWeight.of(day, Optional.of(Money.of("6000000", "GBP", VatBasis.NET)), Authority.CENTRAL))
                .withMessageEndingWith("must be in GBP with VAT, because PPN 026 counts it so");
        assertThat(shown(MinimumWeight.of(LocalDate.of(2026, 3, 1), Optional.empty(), Authority.CENTRAL)))
                .as("an earlier model does not ask for the value")
                .isEqualTo("PPN 002 10%");
    }

    /** Reference section 2.5: PPN 002 could be used from 13 February 2025 by choice; before that, and once PPN 026 applies, it cannot. */
    @Test
    void anAuthorityMayChooseAModelBeforeItIsAskedFor() {
        MinimumWeight early = MinimumWeight.chosen(
                NationalModel.PPN_002, LocalDate.of(2025, 2, 13), Optional.empty(), Authority.ADOPTER);
        assertThat(shown(early)).isEqualTo("PPN 002 10%");
        assertThat(early.why()).endsWith("under PPN 002, by choice of the authority");
        assertThat(MinimumWeight.chosen(
                                NationalModel.PPN_002, LocalDate.of(2026, 12, 31), Optional.empty(), Authority.CENTRAL)
                        .why())
                .isEqualTo("the procurement begins on 2026-12-31, under PPN 002");
        for (LocalDate day : List.of(LocalDate.of(2025, 2, 12), LocalDate.of(2027, 1, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> MinimumWeight.chosen(NationalModel.PPN_002, day, Optional.empty(), Authority.CENTRAL))
                    .withMessage(
                            "The model (PPN 002) of a procurement that begins on " + day
                                    + " must be one that can be used on that day: PPN 002 can from 2025-02-13 to the day before 2027-01-01");
        }
    }

    /** Reference section 2.4: at least three social value KPIs at £5m and above. */
    @Test
    void theModelOf2027AsksForIndicatorsOfLargeContracts() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(MinimumWeight.of(day, gross("5000000"), Authority.CENTRAL).indicators())
                .contains(3);
        assertThat(MinimumWeight.of(day, gross("4999999.99"), Authority.CENTRAL).indicators())
                .isEmpty();
    }

    /** Reference section 2.4 and the last column of section 12. */
    @Test
    void twoOutcomesOfTheModelOf2027MeetOneThemeOfFour() {
        assertThat(NationalModel.PPN_026.outcomes().stream().flatMap(outcome -> outcome.criteria().stream()))
                .hasSize(6);
        assertThat(Theme.GOOD_JOBS.nearest(NationalModel.PPN_026))
                .extracting(ModelOutcome::title)
                .containsExactly("Good jobs", "Skills");
        assertThat(Theme.GREENER_ECONOMY.nearest(NationalModel.PPN_026)).isEmpty();
        assertThat(Theme.GREENER_ECONOMY.nearest(NationalModel.PPN_002))
                .extracting(ModelOutcome::title)
                .containsExactly("Sustainable procurement practices");
        assertThat(Theme.FAIRER_ECONOMY.nearest(NationalModel.PPN_06_20)).isEmpty();
        assertThat(NationalModel.PPN_002.outcomes()).hasSize(8);
        assertThat(NationalModel.PPN_002.outcomes().get(4).evidence()).isEqualTo(Evidence.UNVERIFIED);
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
