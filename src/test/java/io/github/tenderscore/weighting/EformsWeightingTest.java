package io.github.tenderscore.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NumberCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The eleven codes mean what section 12 of the reference says. */
class EformsWeightingTest {

    private static EformsNumber number(String criterion, String code, String number) {
        return EformsNumber.of(criterion, EformsCode.find(code).orElseThrow(), number);
    }

    private static List<String> texts(EformsWeighting weighting) {
        return weighting.weights().orElseThrow().all().stream()
                .map(one -> one.criterion() + " " + one.weight())
                .toList();
    }

    private static void assertRefused(String message, EformsNumber... numbers) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> EformsWeighting.of(List.of(numbers)))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "per-exa, WEIGHT",
        "per-mid, MIDDLE",
        "dec-exa, WEIGHT",
        "dec-mid, MIDDLE",
        "poi-exa, WEIGHT",
        "poi-mid, MIDDLE",
        "ord-imp, ORDER",
        "fix-tot, FIXED",
        "fix-unit, FIXED",
        "min-score, GATE",
        "max-pass, GATE"
    })
    void everyCodeIsKnown(String code, EformsCode.Use use) {
        EformsCode known = EformsCode.find(code).orElseThrow();
        assertThat(known.use()).isEqualTo(use);
        assertThat(known.code()).isEqualTo(code);
        assertThat(known.label()).isNotBlank();
        assertThat(use.words()).isNotBlank();
        assertThat(EformsCode.values()).hasSize(11);
        assertThat(EformsCode.find("PER-EXA")).isEmpty();
    }

    /** The codes of the Open Contracting Data Standard that notices are read by are the same eleven. */
    @ParameterizedTest
    @EnumSource(EformsCode.class)
    void agreesWithTheCodesThatNoticesAreReadBy(EformsCode code) {
        assertThat(NumberCode.find(code.use().member(), code.ocds())).isPresent();
        assertThat(NumberCode.values()).hasSameSizeAs(EformsCode.values());
        assertThat(Stream.of(EformsCode.values())
                        .map(one -> one.use().member() + one.ocds())
                        .distinct())
                .hasSize(11);
    }

    @Test
    void exactPercentagesTotalOneHundred() {
        assertThat(texts(EformsWeighting.of(
                        List.of(number("price", "per-exa", "33.3"), number("quality", "per-exa", "66.7")))))
                .containsExactly("price 33.3", "quality 66.7");
        assertRefused(
                "The weights (97 in all) must total exactly 100; they are 3 short, and nothing is normalised",
                number("price", "per-exa", "40"),
                number("quality", "per-exa", "57"));
    }

    @Test
    void exactFractionsTotalOneAndBecomePerCent() {
        assertThat(texts(EformsWeighting.of(
                        List.of(number("price", "dec-exa", "0.4"), number("quality", "dec-exa", "0.6")))))
                .containsExactly("price 40", "quality 60");
        assertRefused(
                "(0.9 in all) must total exactly 1", number("a", "dec-exa", "0.4"), number("b", "dec-exa", "0.5"));
    }

    @Test
    void exactPointsTotalTheirSum() {
        EformsWeighting weighting =
                EformsWeighting.of(List.of(number("price", "poi-exa", "400"), number("quality", "poi-exa", "600")));
        assertThat(weighting.weights().orElseThrow().total()).isEqualTo(Ratio.of(1_000));
        assertThat(weighting.weights().orElseThrow().share("price")).isEqualTo(Ratio.parse("0.4"));
    }

    @ParameterizedTest
    @CsvSource({"per-mid, 40", "dec-mid, 0.4", "poi-mid, 400"})
    void theMiddleOfARangeIsRefusedBeforeScoring(String code, String middle) {
        assertRefused(
                "criteria/price: The weight (" + middle + ", " + code
                        + ") of the criterion price must be an exact one: it is the"
                        + " middle of a range, so ask for the exact weight and state it",
                number("price", code, middle),
                number("quality", "per-exa", "60"));
    }

    @Test
    void anOrderOfImportanceAloneIsRefused() {
        assertRefused(
                "criteria/quality: The weight (2, ord-imp) of the criterion quality must come from a named conversion of ranks"
                        + " (WT-ROC, WT-RS or WT-RR), or be stated: an order of importance alone is no weight",
                number("price", "ord-imp", "1"),
                number("quality", "ord-imp", "2"));
    }

    /** By hand: rank sum of two is 2/3 and 1/3. */
    @Test
    void anOrderOfImportanceIsConvertedByANamedMethod() {
        WeightMethod method = WeightMethods.rankSum(WeightTotal.points("30"), Ties.REFUSED);
        List<EformsNumber> numbers = List.of(number("price", "ord-imp", "2"), number("quality", "ord-imp", "1"));
        assertThat(texts(EformsWeighting.of(numbers, method))).containsExactly("price 10", "quality 20");
        Weighting weighting = Weighting.published("Illustrative", numbers, Optional.of(method), Map.of());
        assertThat(weighting.criteria()).containsExactly("price", "quality");
        assertThat(weighting.published("price")).containsExactly(numbers.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Weighting("Illustrative", method, Importance.NONE.with("price", "1"), Map.of(), numbers))
                .withMessageEndingWith("of a weighting must be what the published numbers say");
    }

    @Test
    void everyCriterionHasAnIdAndThereAreNotTooMany() {
        assertRefused("The id of a criterion must not be blank", number(" ", "min-score", "1"));
        assertRefused(
                "The number (101) of criteria must be from 1 to 100",
                IntStream.rangeClosed(1, 101)
                        .mapToObj(i -> number("c" + i, "min-score", "1"))
                        .toArray(EformsNumber[]::new));
    }

    @Test
    void aFixedPriceMeansQualityAlone() {
        for (String code : List.of("fix-tot", "fix-unit")) {
            EformsWeighting weighting =
                    EformsWeighting.of(List.of(number("price", code, "500000"), number("quality", "per-exa", "100")));
            assertThat(weighting.isQualityOnly()).isTrue();
            assertThat(texts(weighting)).containsExactly("quality 100");
        }
        assertThat(EformsWeighting.of(List.of(number("quality", "per-exa", "100")))
                        .isQualityOnly())
                .isFalse();
    }

    @Test
    void thresholdsAreGatesAndNoWeights() {
        EformsWeighting weighting = EformsWeighting.of(List.of(
                number("price", "per-exa", "40"),
                number("quality", "per-exa", "60"),
                number("quality", "min-score", "30"),
                number("quality", "max-pass", "5"),
                number("insurance", "min-score", "1")));
        assertThat(texts(weighting)).containsExactly("price 40", "quality 60");
        assertThat(weighting.gates()).hasSize(3);
        assertThat(EformsWeighting.of(List.of()).weights()).isEmpty();
    }

    /** A criterion can carry a weight, a fixed price and a threshold, each once. */
    @Test
    void numbersAreGivenOnce() {
        assertThat(texts(EformsWeighting.of(List.of(
                        number("price", "per-exa", "100"),
                        number("price", "fix-tot", "9"),
                        number("price", "min-score", "0")))))
                .containsExactly("price 100");
        assertRefused(
                "The number (60, dec-exa) of the criterion price must not be a second weight",
                number("price", "per-exa", "40"),
                number("price", "dec-exa", "60"));
        assertRefused(
                "The codes (per-exa, poi-exa) of the weights must all be the same: weights in several units have no total",
                number("price", "per-exa", "40"),
                number("quality", "poi-exa", "60"));
        assertRefused(
                "The number (-1, min-score) of the criterion price must not be negative",
                number("price", "min-score", "-1"));
        assertRefused(
                "The weights (0 in all) must be above zero for at least one criterion",
                number("price", "poi-exa", "0"));
    }
}
