package io.github.tenderscore;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rounding of inputs can make a price one that its rule refuses; the rule must then refuse it all the same. */
class InputRoundingTest {

    private static Evaluation under(PriceRule rule) {
        return Evaluation.under(Methodology.named("Unit prices in pounds")
                .price("price", "Price", "60", rule)
                .mark("quality", "Quality", "40", MarkScales.zeroToFive(), minimum("1"))
                .rounding(Rounding.halfUp(0).atInput())
                .build());
    }

    static Stream<PriceRule> rulesThatNeedAPriceAboveZero() {
        return Stream.of(
                PriceRules.lowestOverPrice(),
                PriceRules.percentageAboveLowest(Clamp.NONE),
                PriceRules.percentageAboveLowest(Clamp.ZERO),
                PriceRules.priceSpan("50"),
                PriceRules.anchoredLine(
                        Anchor.of(Statistic.GEOMETRIC_MEAN),
                        Anchor.times("2", Statistic.LOWEST),
                        Clamp.BOTH,
                        ReferenceSet.ADMITTED));
    }

    @ParameterizedTest
    @MethodSource("rulesThatNeedAPriceAboveZero")
    void aPriceThatIsRoundedToZeroIsRefusedByItsRule(PriceRule rule) {
        Evaluation evaluation = under(rule)
                .tender("A", "Alder", t -> t.price("0.4").mark("quality", "3"))
                .tender("B", "Birch", t -> t.price("0.6").mark("quality", "3"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(evaluation::assess)
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.place()).isEqualTo(List.of("tenders", "A", "responses", "price"));
                            assertThat(fault.message())
                                    .startsWith(
                                            "The price (0) of the tender A on the criterion price, as it is after the rounding of inputs (half up to 0 decimals), must be above zero, because the rule ");
                        }));
    }

    @Test
    void aPriceThatIsOnlyComparedWithIsRefusedToo() {
        Evaluation evaluation = under(
                        PriceRules.hyperbolicPower(Anchor.of(Statistic.LOWEST), "1", Clamp.NONE, ReferenceSet.ALL))
                .tender("A", "Alder", t -> t.price("0.4").mark("quality", "0"))
                .tender("B", "Birch", t -> t.price("7").mark("quality", "3"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(evaluation::assess)
                .withMessageContaining("The price (0) of the tender A on the criterion price");
    }

    @Test
    void aPriceThatIsNotComparedWithIsLeftAlone() {
        Assessment assessment = under(PriceRules.percentageAboveLowest(Clamp.NONE))
                .tender("A", "Alder", t -> t.price("0.4").mark("quality", "0"))
                .tender("B", "Birch", t -> t.price("7").mark("quality", "3"))
                .assess();
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
    }
}
