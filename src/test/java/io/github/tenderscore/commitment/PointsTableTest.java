package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.number;
import static io.github.tenderscore.commitment.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PointsTableTest {

    private static final PointsTable TABLE = new PointsTable(
            MeasureCatalogues.fourThemes2026(),
            2,
            points(Map.of("GJ4", number("0.5"), "GJ5", number("10"), "GJ1", number("0.1"))));

    private static SortedMap<String, Ratio> points(Map<String, Ratio> points) {
        return new TreeMap<>(points);
    }

    private static List<Commitment> commitments() {
        return List.of(
                Commitment.whole("weeks", "GJ4", "weeks", profile("100", "60"), EvidenceGrade.DOCUMENTED),
                Commitment.whole("people", "GJ5", "people", profile("3"), EvidenceGrade.VERIFIED),
                Commitment.whole("pay", "GJ1", "% of FTE", profile("80", "100"), EvidenceGrade.VERIFIED),
                Commitment.whole("hours", "FL4", "hours", profile("40"), EvidenceGrade.NONE));
    }

    /** Reference section 6.6, by hand: 160 × 0.5 + 3 × 10 + 90 × 0.1; hours have no points. */
    @Test
    void pointsAreTheSumOfQuantityTimesPoints() {
        assertThat(TABLE.figure(commitments())).isEqualTo(number("119"));
        assertThat(TABLE.explain(commitments()).exact()).contains(number("119"));
        assertThat(FormulaReader.disagreements(TABLE.explain(commitments()))).isEmpty();
        assertThat(TABLE.explain(commitments()).steps().get(0).note())
                .isEqualTo("no points are published for this measure");
        assertThat(TABLE.unit()).isEqualTo("points");
        assertThat(TABLE.figure(List.of())).isEqualTo(Ratio.ZERO);
        assertThat(FormulaReader.disagreements(TABLE.explain(List.of()))).isEmpty();
    }

    @Test
    void commitmentsThatDoNotFitAreRefused() {
        List<Commitment> wrong =
                List.of(Commitment.whole("c1", "GJ4", "days", profile("1", "1", "1"), EvidenceGrade.NONE));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> TABLE.figure(wrong))
                .withMessage("""
                        The list of commitments has 2 faults:
                        - c1/unit: The unit (days) of the commitment c1 must be that of the measure GJ4, weeks
                        - c1/profile: The last year (3) of the quantities of the commitment c1 must be a year of the contract, 1 to 2""");
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> TABLE.explain(wrong));
    }

    @Test
    void tablesThatDoNotFitAreRefusedAllAtOnce() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new PointsTable(
                        MeasureCatalogues.fourThemes2026(),
                        0,
                        points(Map.of("GJ4", number("-1"), "RS5", Ratio.ONE, "XX9", Ratio.ONE))))
                .withMessage("""
                        The points table has 4 faults:
                        - contractYears: The number (0) of years of the contract must be from 1 to 100
                        - points/GJ4: The points (-1) for a unit of the measure GJ4 must be zero or more
                        - points/RS5: The measure (RS5) of a points table must be one of which more is better, because points grow with it
                        - points/XX9: The measure (XX9) of a points table must be one of the catalogue four-themes, edition 2026""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new PointsTable(MeasureCatalogues.fourThemes2026(), 1, new TreeMap<>()))
                .withMessageContaining("The points (none) of a points table must be stated for at least one measure");
    }
}
