package io.github.tenderscore.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of rows RB03 to RB05 of monitoring.md, section 14, and section 87. */
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
        "NOTIFIABLE_OTHER, 30000, 30000"
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
