package io.github.tenderscore.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding.Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The analytic hierarchy process against its published example and against eigenvectors that mpmath 1.3 found with 70 digits. */
class AnalyticHierarchyTest {

    private static final Path EXAMPLES = Path.of("../shared/reference/worked-examples.json");

    private static final Ratio LAST_DIGITS = Ratio.parse("1/100000000000000000000000000000000");

    private static final List<List<String>> DRINKS = List.of(
            List.of("1", "9", "5", "2", "1", "1", "1/2"),
            List.of("1/9", "1", "1/3", "1/9", "1/9", "1/9", "1/9"),
            List.of("1/5", "3", "1", "1/3", "1/4", "1/3", "1/9"),
            List.of("1/2", "9", "3", "1", "1/2", "1", "1/3"),
            List.of("1", "9", "4", "2", "1", "2", "1/2"),
            List.of("1", "9", "3", "1", "1/2", "1", "1/3"),
            List.of("2", "9", "9", "3", "2", "3", "1"));

    private static Weights weights(String randomIndex, List<List<String>> rows) {
        return WeightMethods.analyticHierarchy(WeightTotal.percent(), randomIndex)
                .weigh(importance(rows));
    }

    /** The comparisons above the diagonal; those below must say the same. */
    private static Importance importance(List<List<String>> rows) {
        List<String> criteria =
                IntStream.range(0, rows.size()).mapToObj(i -> "c" + i).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Comparison one = Comparison.of("c" + i, "c" + j, rows.get(i).get(j));
                assertThat(Ratio.parse(rows.get(j).get(i))).isEqualTo(Ratio.ONE.dividedBy(one.times()));
                comparisons.add(one);
            }
        }
        return new Importance(criteria, Map.of(), comparisons);
    }

    private static Importance upper(int n, List<String> times) {
        List<String> criteria = IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                comparisons.add(Comparison.of("c" + i, "c" + j, times.get(comparisons.size())));
            }
        }
        return new Importance(criteria, Map.of(), comparisons);
    }

    private static void assertShares(Weights weights, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.share("c" + i).minus(Ratio.parse(expected[i])).abs())
                    .isLessThan(LAST_DIGITS);
        }
    }

    /** Saaty (2008) via the README of AHPy: weights and consistency ratio to three decimals, with RI(7) = 1.32. */
    @Test
    void drinks() {
        Weights weights = weights("saaty", DRINKS);
        List<String> published = List.of("0.177", "0.019", "0.042", "0.116", "0.19", "0.129", "0.327");
        for (int i = 0; i < published.size(); i++) {
            assertThat(weights.share("c" + i).round(3, Mode.HALF_UP)).isEqualTo(Ratio.parse(published.get(i)));
        }
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.ratio().orElseThrow().round(3, Mode.HALF_UP)).isEqualTo(Ratio.parse("0.022"));
        assertThat(consistency.eigenvalue().round(4, Mode.HALF_UP)).isEqualTo(Ratio.parse("7.1766"));
        assertThat(consistency.isAboveLimit()).isFalse();
    }

    @Test
    void theReferenceSaysTheSameOfDrinks() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "the reference does not lie beside the project");
        Json.Arr all = (Json.Arr) JsonReader.read(new ByteArrayInputStream(Files.readAllBytes(EXAMPLES)), new Faults())
                .orElseThrow();
        Json.Obj example = all.items().stream()
                .map(Json.Obj.class::cast)
                .filter(one -> text(member(one, "id")).equals("WT-AHP-DRINKS"))
                .findFirst()
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (Json row : ((Json.Arr) inside(example, "inputs", "matrix")).items()) {
            rows.add(((Json.Arr) row)
                    .items().stream().map(AnalyticHierarchyTest::text).toList());
        }
        Weights weights = weights("saaty", rows);
        List<Json> published = ((Json.Arr) inside(example, "expected", "weights")).items();
        for (int i = 0; i < published.size(); i++) {
            assertThat(weights.share("c" + i).round(3, Mode.HALF_UP)).isEqualTo(Ratio.parse(text(published.get(i))));
        }
        assertThat(weights.consistency().orElseThrow().ratio().orElseThrow().round(3, Mode.HALF_UP))
                .isEqualTo(Ratio.parse(text(inside(example, "expected", "consistency_ratio"))));
    }

    private static Json inside(Json.Obj object, String part, String name) {
        return member((Json.Obj) member(object, part), name);
    }

    private static Json member(Json.Obj object, String name) {
        return Objects.requireNonNull(object.members().get(name));
    }

    private static String text(Json value) {
        return value instanceof Json.Num number ? number.digits() : ((Json.Text) value).value();
    }

    /** To the last of 34 digits as mpmath finds it. */
    @Test
    void theEigenvectorIsRightToItsLastDigits() {
        Weights weights = weights("saaty", DRINKS);
        assertShares(
                weights,
                "0.1774567474457168239412139578573093",
                "0.01914947602435358190638392882109063",
                "0.04183118166209790910865766919059166",
                "0.1164170317348586382133667108170863",
                "0.189572375326176140068392512928993",
                "0.1287805485387225518515611439846638",
                "0.3267926392680743549104240764002653");
        assertThat(weights.consistency().orElseThrow().eigenvalue())
                .isEqualTo(Ratio.parse("7.176629039330341440493392586556749"));
    }

    /** N16: the index is divided by n - 1, as mpmath's eigenvalues of 4 and of 12 criteria show. */
    @Test
    void n16TheConsistencyIndexDividesByOneLessThanTheCriteria() {
        Weights four = WeightMethods.analyticHierarchy(WeightTotal.percent(), "saaty")
                .weigh(upper(4, List.of("3", "7", "9", "5", "4", "2")));
        assertThat(four.consistency().orElseThrow().eigenvalue())
                .isEqualTo(Ratio.parse("4.107543012674476558696377576381752"));
        assertThat(four.consistency().orElseThrow().index().round(20, Mode.HALF_UP))
                .isEqualTo(Ratio.parse("0.03584767089149218623"));
        assertShares(
                four,
                "0.5985796202706438608637831353809462",
                "0.2653012513700408606707321453835506",
                "0.08043199642128964362384050903942749",
                "0.05568713193802563484164421019607567");
    }

    /** N16: one tool fails at 12 criteria. The comparison of i and j, counted from 1, is 1 + (ij + i + j) mod 9. */
    @Test
    void n16TwelveCriteriaAreWeighed() {
        List<String> times = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            for (int j = i + 1; j <= 12; j++) {
                times.add(Integer.toString(1 + (i * j + i + j) % 9));
            }
        }
        Weights weights = WeightMethods.analyticHierarchy(WeightTotal.percent(), "donegan-dodd")
                .weigh(upper(12, times));
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.eigenvalue()).isEqualTo(Ratio.parse("18.6889420303264001426545334570938"));
        assertThat(consistency.index().round(20, Mode.HALF_UP)).isEqualTo(Ratio.parse("0.60808563912058183115"));
        // 0.608085639120581831 / 1.4497
        assertThat(consistency.ratio().orElseThrow().round(4, Mode.HALF_UP)).isEqualTo(Ratio.parse("0.4195"));
        assertThat(consistency.isAboveLimit()).isTrue();
        assertThat(weights.share("c0").round(30, Mode.HALF_UP))
                .isEqualTo(Ratio.parse("0.228314828132078036054673809080"));
    }

    /** N16: one matrix, three published tables: 0.009147353644815368 / 0.58, / 0.52 and / 0.4914, up to 18 per cent apart. */
    @Test
    void n16TheRandomIndexIsANamedParameter() {
        Importance importance = upper(3, List.of("2", "4", "3"));
        Map<String, String> expected = Map.of(
                "saaty", "0.015771299",
                "saaty-2005", "0.017591065",
                "donegan-dodd", "0.018614883",
                "3: 0.58", "0.015771299");
        expected.forEach((table, ratio) -> {
            Weights weights = WeightMethods.analyticHierarchy(WeightTotal.percent(), table)
                    .weigh(importance);
            assertThat(weights.consistency().orElseThrow().ratio().orElseThrow().round(9, Mode.HALF_UP))
                    .isEqualTo(Ratio.parse(ratio));
            assertShares(
                    weights,
                    "0.5584245430947972689242125037521797",
                    "0.3196182639359756426503734027418288",
                    "0.1219571929692270884254140935059915");
        });
    }

    @Test
    void aTableMustBeKnownOrWrittenOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.analyticHierarchy(WeightTotal.percent(), "sati"))
                .withMessage("The parameter randomIndex (sati) of the rule WT-AHP must be saaty, saaty-2005,"
                        + " donegan-dodd, or a table such as 3: 0.58, 4: 0.9");
        for (String wrong : List.of("2: 0.5", "3.5: 1", "3: 0", "3: -1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightMethods.analyticHierarchy(WeightTotal.percent(), wrong))
                    .withMessage(
                            "The part (" + wrong + ") of the parameter randomIndex of the rule WT-AHP must be a whole"
                                    + " number of criteria from 3 on and an index above zero");
        }
        assertThat(WeightMethods.analyticHierarchy(WeightTotal.percent(), "4:1, 3:0.50")
                        .parameters()
                        .text("randomIndex"))
                .isEqualTo("3: 0.5, 4: 1");
    }

    /** What the table does not say is not known; the weights do not need it. */
    @Test
    void aMissingRandomIndexIsNotZero() {
        Weights weights = WeightMethods.analyticHierarchy(WeightTotal.percent(), "3: 0.58")
                .weigh(upper(4, List.of("3", "7", "9", "5", "4", "2")));
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.ratio()).isEmpty();
        assertThat(consistency.isAboveLimit()).isFalse();
        assertThat(weights.explanation().steps().get(1).note())
                .isEqualTo("the consistency ratio is not known: the table 3: 0.58 has no random index for 4 criteria");
    }

    /** By hand: a is twice b and six times c, b three times c, so that they weigh 6, 3 and 1 of 10. */
    @Test
    void comparisonsThatAgreeAreExact() {
        Weights weights =
                WeightMethods.analyticHierarchy(WeightTotal.percent(), "saaty").weigh(upper(3, List.of("2", "6", "3")));
        assertThat(weights.all().stream().map(one -> one.weight().toString())).containsExactly("60", "30", "10");
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency).isEqualTo(new Consistency(Ratio.of(3), Ratio.ZERO, Optional.of(Ratio.ZERO)));
        assertThat(weights.explain("c0").steps().get(0).note()).isEqualTo("exact, because all comparisons agree");
    }

    @Test
    void oneAndTwoCriteriaCannotContradictThemselves() {
        for (int n = 1; n <= 2; n++) {
            Consistency consistency = WeightMethods.analyticHierarchy(WeightTotal.percent(), "saaty")
                    .weigh(upper(n, List.of("5")))
                    .consistency()
                    .orElseThrow();
            assertThat(consistency.index()).isEqualTo(Ratio.ZERO);
            assertThat(consistency.ratio()).isEmpty();
        }
    }

    /** As contradictory as can be: by symmetry a circle weighs the same; the other as mpmath finds it. */
    @Test
    void contradictionsAreWeighedAllTheSame() {
        WeightMethod method = WeightMethods.analyticHierarchy(WeightTotal.percent(), "saaty");
        Weights circle = method.weigh(upper(3, List.of("1000", "1/1000", "1000")));
        assertThat(circle.all()).allSatisfy(one -> assertThat(one.weight()).isEqualTo(Ratio.of(100, 3)));
        assertThat(circle.consistency().orElseThrow().isAboveLimit()).isTrue();
        Weights wild = method.weigh(upper(4, List.of("1000", "1/1000", "500", "1000", "1/700", "999")));
        assertShares(
                wild,
                "0.2658701125098245641691905201073488",
                "0.2609829036207743417896650364776352",
                "0.3276141888005467815097510830084963",
                "0.1455327950688543125313933604065197");
    }

    @Test
    void cutWeightsTotalExactlyAndAreExplained() {
        Weights weights = WeightMethods.analyticHierarchy(WeightTotal.percent().withDecimals(1), "saaty")
                .weigh(importance(DRINKS));
        // 17.7457 1.9149 4.1831 11.6417 18.9572 12.8781 32.6793: cut off they lack 0.4; 4.18, 32.68, 12.88 and 18.96
        // lost most
        assertThat(weights.all().stream().map(one -> one.weight().toString()))
                .containsExactly("17.7", "1.9", "4.2", "11.6", "19", "12.9", "32.7");
        Step ratio = weights.explanation().steps().get(1);
        assertThat(ratio.label()).isEqualTo("Consistency ratio");
        assertThat(ratio.note()).isEqualTo("random index by the table saaty; at most 0.1, which is accepted as a rule");
        assertThat(FormulaReader.disagreements(weights.explanation())).isEmpty();
    }
}
