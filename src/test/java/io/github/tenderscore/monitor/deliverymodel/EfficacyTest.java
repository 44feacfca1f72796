package io.github.tenderscore.monitor.deliverymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The efficacy of a running company (monitoring reference, section 2.5); illustrative company. */
class EfficacyTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 4, 1);
    private static final BasePeriod BASE =
            new BasePeriod(Optional.of(CHANGE), Optional.of(CHANGE.minusDays(1)), Optional.of(true));
    private static final QualityFigures SATISFACTION =
            new QualityFigures("satisfaction", some("88"), some("93"), EvidenceGrade.SELF_DECLARED);

    private static Optional<Ratio> some(String digits) {
        return Optional.of(Ratio.parse(digits));
    }

    private static Efficacy example(BasePeriod base) {
        return new Efficacy(
                "Alder Services Ltd",
                base,
                new UnitCost(some("42.00"), some("44.35"), some("1.10"), some("-0.01")),
                List.of(SATISFACTION),
                some("184000"),
                some("200000"),
                Optional.of(new RatingCounts(Map.of(Rating.GOOD, 3, Rating.APPROACHING_TARGET, 1, Rating.OTHER, 1), 0)),
                new PublicReturn(some("12000000"), some("300000"), some("20"), some("50")),
                new Exposure(some("4000000"), some("1000000"), some("0"), some("8000000")),
                List.of());
    }

    private static Efficacy unknown() {
        return new Efficacy(
                "Alder Services Ltd",
                BASE,
                UnitCost.UNKNOWN,
                List.of(new QualityFigures("satisfaction", Optional.empty(), some("93"), EvidenceGrade.NONE)),
                Optional.empty(),
                some("0"),
                Optional.empty(),
                PublicReturn.UNKNOWN,
                Exposure.UNKNOWN,
                List.of());
    }

    private static String rounded(Figure figure, int decimals) {
        return Figures.rounded(figure.value().orElseThrow().times(Ratio.HUNDRED), Rounding.halfUp(decimals));
    }

    /** Section 2.5, every figure. */
    @Test
    void theWorkedExampleIsReproduced() {
        EfficacyResult result = example(BASE).result();
        assertThat(rounded(result.realChange(), 4)).isEqualTo("-4.0043");
        assertThat(rounded(result.versusPeers(), 4)).isEqualTo("-3.0347");
        assertThat(result.qualityChange(SATISFACTION).value()).contains(Ratio.of(5));
        assertThat(result.socialValueRatio().value()).contains(Ratio.parse("0.92"));
        assertThat(rounded(result.returnRate(), 1)).isEqualTo("2.5");
        assertThat(result.returnSkew().value()).contains(Ratio.of(30));
        assertThat(rounded(result.exposureUse(), 1)).isEqualTo("62.5");
        assertThat(result.efficacy().ratings().orElseThrow().share(Rating.GOOD)).isEqualTo(Share.of(3, 1, 0));
        assertThat(result.efficacy().ratings().orElseThrow().count(Rating.OTHER))
                .isEqualTo(1);
    }

    @Test
    void aFigureOfQualityCarriesItsEvidence() {
        EfficacyResult result = example(BASE).result();
        assertThat(result.qualityChange(SATISFACTION).step().label()).contains("evidence self-declared");
        assertThat(result.indicators())
                .filteredOn(one -> one.id().endsWith("quality/satisfaction/evidence"))
                .first()
                .extracting(one -> one.reading().toString())
                .asString()
                .contains("self-declared");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,2024-04-01,true,not-comparable",
        "2024-04-01,2024-03-31,false,not-comparable",
        "2024-04-01,2024-03-31,,unknown",
        "2024-04-01,,true,unknown",
        ",2024-03-31,true,unknown",
    })
    void periodsThatMustNotBeComparedHaveNoChange(LocalDate change, LocalDate end, Boolean scope, String code) {
        EfficacyResult result = example(new BasePeriod(
                        Optional.ofNullable(change), Optional.ofNullable(end), Optional.ofNullable(scope)))
                .result();
        assertThat(result.realChange().missing()).isEqualTo(code);
        assertThat(result.versusPeers().missing()).isEqualTo(code);
        assertThat(result.qualityChange(SATISFACTION).missing()).isEqualTo(code);
        // what compares nothing with before stays
        assertThat(result.returnSkew().value()).isPresent();
    }

    @Test
    void whatIsNotKnownIsNamedAndZeroIsNotDivided() {
        EfficacyResult result = unknown().result();
        assertThat(result.realChange().step().note())
                .isEqualTo("not known: unit cost now, unit cost of the base period, deflator");
        assertThat(result.qualityChange(result.efficacy().quality().get(0)).missing())
                .isEqualTo("unknown");
        assertThat(result.exposureUse().step().note()).isEqualTo("not known: loans, guarantees, equity, cap");
        Efficacy zero = new Efficacy(
                "Alder Services Ltd",
                BASE,
                UnitCost.UNKNOWN,
                List.of(),
                some("1"),
                some("0"),
                Optional.of(new RatingCounts(Map.of(), 2)),
                new PublicReturn(some("0"), some("0"), Optional.empty(), Optional.empty()),
                new Exposure(some("1"), some("1"), some("1"), some("0")),
                List.of());
        assertThat(zero.result().socialValueRatio().missing()).isEqualTo("not-defined");
        assertThat(zero.result().returnRate().missing()).isEqualTo("not-defined");
        assertThat(zero.result().exposureUse().missing()).isEqualTo("not-defined");
        assertThat(zero.ratings().orElseThrow().share(Rating.GOOD)).isEqualTo(Share.of(0, 0, 2));
    }

    @Test
    void everyFormulaGivesItsFigureAndEveryIdIsUnique() {
        List<Indicator> all = example(BASE).result().indicators();
        assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
        assertThat(unknown().result().indicators())
                .filteredOn(one -> one.id().contains("/rating/"))
                .hasSize(5)
                .allMatch(one -> one.reading() instanceof Reading.Missing);
    }

    @Test
    void wrongFiguresAreNamedTogether() {
        assertThatThrownBy(() -> new UnitCost(some("0"), some("-1"), some("0"), some("-1")))
                .hasMessageContaining("The unit cost (0) of the base period must be above zero")
                .hasMessageContaining("The unit cost (-1) now must not be negative")
                .hasMessageContaining("The deflator (0) of a unit cost must be above zero")
                .hasMessageContaining("The real change (-1) of peers must be above -1");
        assertThatThrownBy(() -> new Exposure(some("-1"), some("0"), some("0"), some("-2")))
                .hasMessageContaining("The loans (-1) must not be negative")
                .hasMessageContaining("The cap of the exposure (-2) must not be negative");
        assertThatThrownBy(() -> new RatingCounts(Map.of(Rating.GOOD, -1), 0))
                .hasMessage("The number (-1) of indicators rated Good must not be negative");
        assertThatThrownBy(() -> new RatingCounts(Map.of(), 0).share(Rating.OTHER))
                .hasMessage("The rating (Other) must be counted apart and has no share");
    }
}
