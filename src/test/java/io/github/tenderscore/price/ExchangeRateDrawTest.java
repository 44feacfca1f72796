package io.github.tenderscore.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.price.ExchangeRateDraw.Band;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** scoring-rules.md, section 4, SEL-TRM. */
class ExchangeRateDrawTest {

    /** Example CO-TRM-SELECT, and the ends of the ranges 0-24, 25-49, 50-74 and 75-99. */
    @ParameterizedTest
    @CsvSource({
        "4123.00, PR-REF-MEDIAN",
        "4123.24, PR-REF-MEDIAN",
        "4123.25, PR-REF-GEO",
        "4123.49, PR-REF-GEO",
        "4123.5, PR-REF-LOWMEAN",
        "4123.74, PR-REF-LOWMEAN",
        "4123.75, PR-HYP-MIN",
        "4123.99, PR-HYP-MIN",
        "4123, PR-REF-MEDIAN",
        "0.25, PR-REF-GEO"
    })
    void theCentsOfTheRateChoose(String rate, String rule) {
        assertThat(ExchangeRateDraw.CURRENT.rule(rate)).isEqualTo(rule);
    }

    @Test
    void lotsTakeTheTableInTurnAndWrapRound() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(lot -> ExchangeRateDraw.CURRENT.rule("4123.74", lot)))
                .containsExactly(
                        "PR-REF-LOWMEAN", "PR-HYP-MIN", "PR-REF-MEDIAN", "PR-REF-GEO", "PR-REF-LOWMEAN", "PR-HYP-MIN");
        assertThat(ExchangeRateDraw.EARLIER.rule("4123.99", Integer.MAX_VALUE)).isEqualTo("PR-REF-HIGHMEAN");
    }

    @Test
    void everyRuleOfTheTablesIsInTheCatalogue() {
        assertThat(Stream.of(ExchangeRateDraw.CURRENT, ExchangeRateDraw.EARLIER).flatMap(draw -> draw.bands().stream()))
                .allSatisfy(band ->
                        assertThat(PriceRules.catalogue().find(band.rule())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4123.25", "4123.255", "1/3"})
    void refusesWhatIsNoRate(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRateDraw.CURRENT.rule(rate))
                .withMessage("The exchange rate (" + rate + ") must be above zero, with at most two decimals");
    }

    @Test
    void refusesTablesWithGapsAndLotsBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRateDraw(List.of(new Band(0, 49, "A"), new Band(51, 99, "B"))))
                .withMessage("The cents (51 to 99) of the rule B must start at 50, behind the band before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRateDraw(List.of(new Band(0, 98, "A"))))
                .withMessage("The bands (up to 98 cents) must end at 99 cents");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRateDraw(List.of(new Band(0, -1, "A"))))
                .withMessage("The cents (0 to -1) of the rule A must start at 0, behind the band before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRateDraw.CURRENT.rule("1.00", 0))
                .withMessage("The lot (0) of a draw must be 1 or more");
    }
}
