package io.github.tenderscore.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprivationIndexTest {

    private static final DeprivationIndex ENGLAND = DeprivationIndices.england2025();

    /** The area of the reference example SV-22. */
    private static Map<DeprivationDomain, Ratio> area() {
        Map<DeprivationDomain, Ratio> area = new EnumMap<>(DeprivationDomain.class);
        area.put(DeprivationDomain.INCOME, Ratio.parse("0.95"));
        area.put(DeprivationDomain.EMPLOYMENT, Ratio.parse("0.90"));
        area.put(DeprivationDomain.EDUCATION, Ratio.parse("0.80"));
        area.put(DeprivationDomain.HEALTH, Ratio.parse("0.85"));
        area.put(DeprivationDomain.CRIME, Ratio.parse("0.70"));
        area.put(DeprivationDomain.BARRIERS, Ratio.parse("0.30"));
        area.put(DeprivationDomain.LIVING_ENVIRONMENT, Ratio.parse("0.40"));
        return area;
    }

    /** Reference example SV-21. */
    @ParameterizedTest
    @CsvSource({
        "1, 100.0000",
        "0.99, 86.9573",
        "0.9, 50.4267",
        "0.75, 31.0091",
        "0.5, 15.6468",
        "0.25, 6.5177",
        "0.1, 2.3903",
        "0, 0.0000"
    })
    void relativeRanksAreTransformedAsInTheReference(String rank, String transformed) {
        assertThat(Rounding.halfUp(4).format(DeprivationIndex.transformed(Ratio.parse(rank))))
                .isEqualTo(transformed);
    }

    /** By the formula itself: -23 ln(exp(-100/23)) is 100, and ln(1) is 0. */
    @Test
    void theEndsOfTheScaleAreExact() {
        assertThat(DeprivationIndex.transformed(Ratio.ONE)).isEqualTo(Ratio.HUNDRED);
        assertThat(DeprivationIndex.transformed(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
    }

    /** Reference example SV-22; 40.56 would come of dividing by 100 instead of by the published sum of 99.9. */
    @Test
    void theScoreOfAnAreaIsTheReferences() {
        assertThat(Rounding.halfUp(2).format(ENGLAND.score(area()))).isEqualTo("40.60");
        Step step = ENGLAND.explain("an area", area());
        assertThat(step.substituted()).endsWith(" / 99.9");
        assertThat(step.exact()).contains(ENGLAND.score(area()));
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        assertThat(step.note()).contains("are to be confirmed in the official one");
    }

    @Test
    void theTableSaysHowFarItWasConfirmed() {
        assertThat(ENGLAND.provenance().evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(ENGLAND.provenance().licence()).isEqualTo("OGL-UK-3.0");
        assertThat(ENGLAND.areas()).isEqualTo(33_755);
    }

    @Test
    void ranksBecomeRelativeRanksAndTenths() {
        assertThat(ENGLAND.relativeRank(1)).isEqualTo(Ratio.ONE);
        assertThat(ENGLAND.relativeRank(33_755)).isEqualTo(Ratio.of(1, 33_755));
        // 3,375 areas above it are less than a tenth of 33,755, which is 3,375.5; 3,376 are more
        // its bound
        assertThat(ENGLAND.tenth(1)).isEqualTo(1);
        assertThat(ENGLAND.tenth(3_376)).isEqualTo(1);
        assertThat(ENGLAND.tenth(3_377)).isEqualTo(2);
        assertThat(ENGLAND.tenth(33_755)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 33_756})
    void refusesRanksThatTheIndexHasNot(int rank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.relativeRank(rank))
                .withMessageContaining("(" + rank + ")")
                .withMessageContaining("from 1, the most deprived, to 33755");
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.tenth(rank));
    }

    @Test
    void refusesAnAreaWithEveryFaultAtOnce() {
        Map<DeprivationDomain, Ratio> area = area();
        area.remove(DeprivationDomain.CRIME);
        area.put(DeprivationDomain.INCOME, Ratio.parse("1.01"));
        assertThatThrownBy(() -> ENGLAND.score(area))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The relative rank (missing) of the domain crime must be given")
                .hasMessageContaining("The relative rank (1.01) of the domain income must be from 0 to 1");
    }

    /** By hand: (10 × 300 + 40 × 100) / 400 = 17.5. */
    @Test
    void scoresAreAveragedByPopulation() {
        List<DeprivationIndex.AreaScore> areas = List.of(
                new DeprivationIndex.AreaScore("one", Ratio.of(10), Ratio.of(300)),
                new DeprivationIndex.AreaScore("other", Ratio.of(40), Ratio.of(100)));
        assertThat(DeprivationIndex.mean(areas)).isEqualTo(Ratio.parse("17.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationIndex.mean(List.of()));
    }

    @Test
    void anIndexWithoutAWeightForADomainIsRefused() {
        Map<DeprivationDomain, Ratio> weights = new EnumMap<>(ENGLAND.weights());
        weights.remove(DeprivationDomain.HEALTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeprivationIndex("mine", 10, weights, ENGLAND.provenance()))
                .withMessageContaining("domain health");
    }
}
