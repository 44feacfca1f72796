package io.github.tenderscore.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of rows RB03 to RB06 and RB10 of monitoring.md, section 14, and of section 87 of the Act. */
class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "GOODS_SERVICES_SUB_CENTRAL, 214904, 207720",
        "GOODS_SERVICES_CENTRAL, 139688, 135018",
        "WORKS, 5372609, 5193000",
        "CONCESSION, 5372609, 5193000",
        "LIGHT_TOUCH, 663540, 663540",
        "LIGHT_TOUCH_CONCESSION, 5372609, 5372609",
        "UTILITIES, 429809, 415440",
        "UTILITIES_LIGHT_TOUCH, 884720, 884720",
        "WORKS_WITH_SUITABILITY_STAGE_CENTRAL, 138760, 135018",
        "WORKS_WITH_SUITABILITY_STAGE_OTHER, 213477, 207720",
        "NOTIFIABLE_CENTRAL, 12000, 12000",
        "NOTIFIABLE_OTHER, 30000, 30000",
        "KEY_PERFORMANCE_INDICATORS, 5000000, 5000000",
        "CONTRACT_COPY, 5000000, 5000000"
    })
    void theDayOfCommencementPicksTheFigure(ThresholdType type, long before, long after) {
        assertThat(amount(type, "2025-02-24")).isEqualTo(Ratio.of(before));
        assertThat(amount(type, "2025-12-31")).isEqualTo(Ratio.of(before));
        assertThat(amount(type, "2026-01-01")).isEqualTo(Ratio.of(after));
        assertThat(Thresholds.at(type, LocalDate.parse("2025-02-23"))).isEmpty();
    }

    private static Ratio amount(ThresholdType type, String day) {
        return Thresholds.at(type, LocalDate.parse(day)).orElseThrow().amount();
    }

    /** A public contract is one of not less than the threshold (section 3). */
    @Test
    void theFigureItselfIsNotBelow() {
        Threshold goods = Thresholds.at(ThresholdType.GOODS_SERVICES_SUB_CENTRAL, LocalDate.of(2026, 6, 1))
                .orElseThrow();
        assertThat(goods.isAbove(Ratio.parse("207719.99"))).isTrue();
        assertThat(goods.isAbove(Ratio.parse("207720"))).isFalse();
        assertThat(goods.source()).isEqualTo("SI 2025/1200; PPN 023");
    }

    /** Section 12 and RB10 of monitoring.md: more than £30,000 from 1 April 2026 on. */
    @Test
    void paymentsMeetTheirFigureFromApril2026() {
        assertThat(Thresholds.at(ThresholdType.PAYMENT_INFORMATION, LocalDate.of(2026, 3, 31)))
                .isEmpty();
        Threshold limit = Thresholds.at(ThresholdType.PAYMENT_INFORMATION, LocalDate.of(2026, 4, 1))
                .orElseThrow();
        assertThat(limit.isAbove(Ratio.parse("30000"))).isTrue();
        assertThat(limit.isAbove(Ratio.parse("30000.01"))).isFalse();
    }

    /** RB06 of monitoring.md: more than £5 million, not "or more"; section 87 has "not less than". */
    @Test
    void someFiguresMustBeExceeded() {
        assertThat(ThresholdType.values())
                .filteredOn(ThresholdType::mustBeExceeded)
                .containsExactly(
                        ThresholdType.KEY_PERFORMANCE_INDICATORS,
                        ThresholdType.CONTRACT_COPY,
                        ThresholdType.PAYMENT_INFORMATION);
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(Thresholds.at(ThresholdType.CONTRACT_COPY, day).orElseThrow().isAbove(Ratio.of(5_000_000)))
                .isTrue();
        assertThat(Thresholds.at(ThresholdType.NOTIFIABLE_OTHER, day)
                        .orElseThrow()
                        .isAbove(Ratio.of(30_000)))
                .isFalse();
    }

    @Test
    void withoutADayOnlyTheOneFigureOfAKindDecides() {
        assertThat(Thresholds.deciding(ThresholdType.CONTRACT_COPY, Optional.empty()))
                .map(Threshold::amount)
                .contains(Ratio.of(5_000_000));
        assertThat(Thresholds.deciding(ThresholdType.WORKS, Optional.empty())).isEmpty();
        assertThat(Thresholds.deciding(ThresholdType.WORKS, Optional.of(LocalDate.of(2026, 1, 1))))
                .map(Threshold::amount)
                .contains(Ratio.of(5_193_000));
    }

    /** Section 11 of monitoring.md, gate R2: the order is in force from 4 February 2026. */
    @Test
    void instrumentsAreInForceFromTheirFirstDayOn() {
        Enactment order = Enactment.LOCAL_RESERVATIONS_ORDER_2026;
        assertThat(order.isInForce(LocalDate.of(2026, 2, 3))).isFalse();
        assertThat(order.isInForce(LocalDate.of(2026, 2, 4))).isTrue();
        assertThat(order.citation()).isEqualTo("SI 2026/94");
        assertThat(Enactment.PROCUREMENT_ACT_2023.from()).isEqualTo(LocalDate.of(2025, 2, 24));
        assertThat(Enactment.PROCUREMENT_ACT_2023.source()).isEqualTo("SI 2024/716, regulation 2(2)");
    }

    @Test
    void noTwoFiguresOfAKindOverlap() {
        for (Threshold one : Thresholds.all()) {
            assertThat(Thresholds.all())
                    .filteredOn(other -> other.type() == one.type() && other.isInForce(one.from()))
                    .containsExactly(one);
        }
    }

    @Test
    void codesAreThoseOfDocuments() {
        assertThat(ThresholdType.LIGHT_TOUCH.code()).isEqualTo("light-touch");
        assertThat(ThresholdType.LIGHT_TOUCH.words()).isEqualTo("light touch");
    }
}
