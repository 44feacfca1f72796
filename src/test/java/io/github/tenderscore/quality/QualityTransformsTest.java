package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.PublishedRounding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The ready-made quality transforms keep the contract and reproduce what their sources publish. */
class QualityTransformsTest extends QualityTransformContract {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final BigDecimal CLOSE = BigDecimal.ONE.movePointLeft(40);

    @Override
    protected Catalogue<QualityTransform> catalogue() {
        return QualityTransforms.catalogue();
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return Map.of(
                "QL-COMPRESS",
                List.of(Parameters.of("base", "24"), Parameters.of("base", "100/3")),
                "QL-BESTNORM",
                List.of(Parameters.NONE),
                "QL-GRADE",
                List.of(
                        Parameters.of("values", "0: -10, 5: 0, 10: 10"),
                        Parameters.of("values", "0: -50000, 5: -50000, 10: 125000.50")));
    }

    private static List<Ratio> numbers(String... digits) {
        return Stream.of(digits).map(Ratio::parse).toList();
    }

    /** Japanese municipality, expydoc 9675465: 19 raw points of 24, 20 allotted: 15.8333 at 4 decimals, half up at the fifth. */
    @Test
    void japaneseCompression() {
        QualityTransform rule = QualityTransforms.compressed("24");
        PublishedRounding published = QualityTransforms.catalogue()
                .find("QL-COMPRESS")
                .orElseThrow()
                .origin()
                .roundings()
                .get(0);
        Ratio exact = rule.points(numbers("19"), Ratio.of(20)).get(0);
        assertThat(exact).isEqualTo(Ratio.of(95, 6));
        assertThat(published.rounding().digits().apply(exact)).isEqualTo(Ratio.parse("15.8333"));
        assertThat(rule.explain(0, numbers("19"), Ratio.of(20)).substituted()).isEqualTo("20 × 19 / 24");
    }

    @Test
    void theReferenceSaysTheSameOfIt() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "the reference does not lie beside the project");
        Json.Arr all = (Json.Arr) JsonReader.read(new ByteArrayInputStream(Files.readAllBytes(EXAMPLES)), new Faults())
                .orElseThrow();
        Json.Obj example = all.items().stream()
                .map(Json.Obj.class::cast)
                .filter(one -> text(one, "id").equals("JP-COMPRESS-1"))
                .findFirst()
                .orElseThrow();
        Json.Obj inputs = inside(example, "inputs");
        Ratio points = QualityTransforms.compressed(text(inputs, "base_points_B"))
                .points(numbers(text(inputs, "raw_points_A")), Ratio.parse(text(inputs, "allotted_points_X")))
                .get(0);
        String expected = text(inside(example, "expected"), "non_price_points");
        assertThat(points.round(4, Rounding.Mode.HALF_UP)).isEqualTo(Ratio.parse(expected));
    }

    private static Json.Obj inside(Json.Obj object, String name) {
        return (Json.Obj) Objects.requireNonNull(object.members().get(name));
    }

    private static String text(Json.Obj object, String name) {
        Json value = Objects.requireNonNull(object.members().get(name));
        return value instanceof Json.Num number ? number.digits() : ((Json.Text) value).value();
    }

    /** More than all base points cannot be earned: 24 of 24 are allotted in full, and what lies above is refused. */
    @Test
    void moreThanTheBaseIsRefused() {
        QualityTransform rule = QualityTransforms.compressed("24");
        assertThat(rule.requirement(Ratio.of(24))).isEmpty();
        assertThat(rule.points(numbers("24"), Ratio.of(20))).isEqualTo(numbers("20"));
        assertThat(rule.requirement(Ratio.parse("24.01"))).contains("be at most 24, the base of the rule QL-COMPRESS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.points(numbers("3", "24.01"), Ratio.of(20)))
                .withMessage("The points (24.01) earned must be at most 24, the base of the rule QL-COMPRESS");
    }

    @Test
    void theFormulaSaysWhatIsDividedBy() {
        assertThat(QualityTransforms.compressed("24")
                        .explain(0, numbers("19"), Ratio.of(20))
                        .formula())
                .isEqualTo("points available × points earned / base points");
        assertThat(QualityTransforms.scaledToBest()
                        .explain(0, numbers("19", "24"), Ratio.of(20))
                        .formula())
                .isEqualTo("points available × points earned / most points earned by a tender");
    }

    /** By hand: the best has 40 of 50, so that all are multiplied by 50/40. */
    @Test
    void theBestGetsAllPoints() {
        QualityTransform rule = QualityTransforms.scaledToBest();
        assertThat(rule.points(numbers("40", "30", "0"), Ratio.of(50))).isEqualTo(numbers("50", "37.5", "0"));
        assertThat(rule.points(numbers("30"), Ratio.of(50))).isEqualTo(numbers("50"));
        assertThat(rule.points(numbers("7", "7"), Ratio.of(50))).isEqualTo(numbers("50", "50"));
    }

    @Test
    void whereTheBestHasNothingAllHaveNothing() {
        QualityTransform rule = QualityTransforms.scaledToBest();
        assertThat(rule.points(numbers("0", "0"), Ratio.of(50))).isEqualTo(numbers("0", "0"));
        assertThat(rule.explain(0, numbers("0", "0"), Ratio.of(50)).note())
                .isEqualTo("no tender earned any, so that there is no best to scale to");
    }

    /** The grades of Negometrix, gunnen op waarde, article 9000188813, with illustrative amounts. */
    @Test
    void aGradeIsWorthMoney() {
        QualityTransform rule = QualityTransforms.valueOfGrade(
                "10: 100000, 7: 70000, 5: 50000, 0: 0, -5: -50000, -7: -70000, -10: -100000");
        assertThat(rule.points(numbers("7", "-5", "0"), Ratio.ONE)).isEqualTo(numbers("70000", "-50000", "0"));
        assertThat(rule.parameters())
                .hasToString("values -10: -100000, -7: -70000, -5: -50000, 0: 0, 5: 50000, 7: 70000, 10: 100000");
        assertThat(rule.requirement(Ratio.ONE))
                .contains("be one of -10, -7, -5, 0, 5, 7, 10, the grades of the rule QL-GRADE");
        assertThat(QualityTransforms.valueOfGrade("0: -10, 20: 0, 40: 25")
                        .explain(0, numbers("20"), Ratio.of(40))
                        .note())
                .isEqualTo(
                        "the value that the published table (0: -10, 20: 0, 40: 25) gives to the grade 20, which is the"
                                + " one that earns 20 points");
    }

    @Test
    void refusesTablesThatAreNone() {
        assertRefused(
                "",
                "The part () of the parameter values of the rule QL-GRADE must be two numbers with a colon"
                        + " between them, such as 0: -10, 5: 0");
        assertRefused(
                "1: 2, 3",
                "The part (3) of the parameter values of the rule QL-GRADE must be two numbers with a"
                        + " colon between them, such as 0: -10, 5: 0");
        assertRefused(
                "1: x",
                "The part (x) of the parameter values of the rule QL-GRADE must be a number in digits, such as 40 or -2.5");
        assertRefused(
                "1: 2, 1.0: 3",
                "The number (1) of the parameter values of the rule QL-GRADE must occur only once before a colon");
        assertRefused(
                "1: 2, 2: 1",
                "The value (1) of the grade 2 of the rule QL-GRADE must not be less than that of the lower grade 1, 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityTransforms.compressed("0"))
                .withMessage("The parameter base (0) of the rule QL-COMPRESS must be above 0");
    }

    private static void assertRefused(String table, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityTransforms.valueOfGrade(table))
                .withMessage(message);
    }

    /** The formulas written down again with decimals of 60 places. */
    @Property(tries = 200)
    void agreesWithDecimals(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 2_400) Integer> hundredths,
            @ForAll @IntRange(max = 10_000) int available) {
        List<Ratio> earned = hundredths.stream().map(one -> Ratio.of(one, 100)).toList();
        BigDecimal whole = BigDecimal.valueOf(available);
        int most = Collections.max(hundredths);
        List<Ratio> compressed = QualityTransforms.compressed("24").points(earned, Ratio.of(available));
        List<Ratio> scaled = QualityTransforms.scaledToBest().points(earned, Ratio.of(available));
        for (int i = 0; i < earned.size(); i++) {
            BigDecimal own = BigDecimal.valueOf(hundredths.get(i), 2);
            assertClose(
                    compressed.get(i), own.multiply(whole).divide(new BigDecimal("24"), 60, RoundingMode.HALF_EVEN));
            assertClose(
                    scaled.get(i),
                    most == 0
                            ? BigDecimal.ZERO
                            : own.multiply(whole).divide(BigDecimal.valueOf(most, 2), 60, RoundingMode.HALF_EVEN));
        }
    }

    private static void assertClose(Ratio actual, BigDecimal expected) {
        BigDecimal decimals = new BigDecimal(actual.bigNumerator())
                .divide(new BigDecimal(actual.bigDenominator()), 60, RoundingMode.HALF_EVEN);
        assertThat(decimals.subtract(expected).abs()).isLessThan(CLOSE);
    }
}
