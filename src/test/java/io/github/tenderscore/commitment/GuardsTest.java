package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.commitment;
import static io.github.tenderscore.commitment.Samples.measure;
import static io.github.tenderscore.commitment.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final MeasureCatalogue CATALOGUE = Samples.catalogue(
            measure("M", "jobs", "1", Subtotal.ADDITIONAL_SOCIAL),
            measure("N", "jobs", "1", Subtotal.ADDITIONAL_SOCIAL));

    /** Reference section 5.10, by hand: 3,000,000 × 0.6 / (45,000 × 4) = 10. */
    @Test
    void aPriceCanPayForSoManyPeopleOnly() {
        WorkforceCeiling ceiling = new WorkforceCeiling(number("3000000"), number("0.6"), number("45000"), number("4"));
        assertThat(ceiling.most()).isEqualTo(Ratio.of(10));
        assertThat(ceiling.isExceededBy(Ratio.of(10))).isFalse();
        assertThat(ceiling.isExceededBy(number("10.1"))).isTrue();
        assertThat(FormulaReader.disagreements(ceiling.explain())).isEmpty();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new WorkforceCeiling(Ratio.ZERO, number("1.5"), number("-1"), Ratio.ZERO))
                .withMessage("""
                        The workforce ceiling has 4 faults:
                        - price: The price (0) of a workforce ceiling must be above zero
                        - costPerYear: The cost of a full-time equivalent and year (-1) of a workforce ceiling must be above zero
                        - years: The number of years (0) of a workforce ceiling must be above zero
                        - labourShare: The labour share (1.5) of a workforce ceiling must be at most 1, the whole price""");
    }

    private static List<Commitment> offer(String... quantities) {
        return List.of(commitment("c", "M", quantities));
    }

    /** By hand: median of 10, 12, 14, 100 is 13, the deviations 3, 1, 1, 87 have the median 2; 13 + 3 × 2 = 19. */
    @Test
    void aQuantityFarAboveTheOthersIsFlagged() {
        Map<String, List<Commitment>> bids = Map.of(
                "Alder",
                offer("10"),
                "Birch",
                offer("12"),
                "Cedar",
                offer("6", "8"),
                "Dogwood",
                offer("60", "40"),
                "Elm",
                List.of());
        List<Outlier> outliers = Outlier.among(CATALOGUE, 2, number("3"), bids);
        assertThat(outliers).singleElement().satisfies(outlier -> {
            assertThat(outlier.bidder()).isEqualTo("Dogwood");
            assertThat(outlier.measure().code()).isEqualTo("M");
            assertThat(outlier.quantity()).isEqualTo(Ratio.of(100));
            assertThat(outlier.limit().exact()).contains(Ratio.of(19));
            assertThat(FormulaReader.disagreements(outlier.limit())).isEmpty();
        });
        assertThat(Outlier.among(CATALOGUE, 2, number("43.5"), bids)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlier.among(CATALOGUE, 2, number("-1"), bids))
                .withMessage("The factor (-1) for outliers must be zero or more");
    }

    /** By hand: median of 1, 2, 9 is 2, the deviations 1, 0, 7 have the median 1; a limit of 2 + 1 × 1. */
    @Test
    void ofAnOddNumberTheMiddleOneIsTheMedian() {
        assertThat(Outlier.among(CATALOGUE, 1, Ratio.ONE, Map.of("A", offer("1"), "B", offer("2"), "C", offer("9"))))
                .extracting(outlier -> outlier.limit().exact().orElseThrow())
                .containsExactly(Ratio.of(3));
    }
}
