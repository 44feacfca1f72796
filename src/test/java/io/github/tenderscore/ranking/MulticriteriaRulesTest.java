package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every multi-criteria rule keeps; a rule is tested by being registered. */
class MulticriteriaRulesTest extends RuleContract<AwardRule> {

    /** Illustrative fields; every value is above zero, so that every rule can rank them. */
    static final List<Grid> FIELDS = List.of(
            Grid.of("54 36 9", "50 30 10", "36 24 8", "41 39 2")
                    .weights("50 40 10")
                    .prices("120 110 100 105"),
            Grid.of("20 60", "20 60", "20 60").prices("100 200 150"),
            Grid.of("30 30", "30 30", "35 20", "10 50", "29 30")
                    .prices("99.5 99.5 101 98 100")
                    .weights("60 40"),
            Grid.of("200/3 1", "0.01 33.3", "100 2", "70 0.5")
                    .prices("1000000000 33.3 0.01 70")
                    .weights("1/3 2/7"),
            Grid.of("60 50", "60 50", "35 50", "65 50", "65 50").weights("1 0").prices("85 87 114 122 121"),
            Grid.of("20 60", "30 50", "25 57").prices("100 100 100"),
            Grid.of("70 70 70", "65 65 65", "100 10 10", "10 100 10", "10 10 100")
                    .prices("101 102 100 110 120"),
            Grid.of("33.95 23.78 11.45", "38.9 4.17 6.32", "37.59 9.36 8.23", "30.44 37.59 13.91", "36.21 14.79 9.17")
                    .better("--+")
                    .weights("20 15 40")
                    .prices("1180000 1090000 1010000.01 1250000 1100000"),
            Grid.of("80 70", "75 75", "90 50", "60 85", "70 72", "82 66")
                    .weights("60 40")
                    .prices("104 101 110 99 97 112"));

    private static final Ratio NEARLY = Ratio.parse("1/1000000000000000000000000000000");

    @Override
    protected Catalogue<AwardRule> catalogue() {
        return new Catalogue<>(MulticriteriaRules.TYPES);
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return MulticriteriaSamples.PARAMETERS;
    }

    record Case(RuleType<AwardRule> type, AwardRule rule) {

        Behaviour behaviour() {
            return type.behaviour().orElseThrow();
        }

        boolean has(Trait trait) {
            return behaviour().traits().contains(trait);
        }

        List<Step> explanations(Grid grid) {
            Contest contest = grid.contest();
            return IntStream.range(0, grid.size())
                    .mapToObj(i -> rule.explain(contest).apply(i))
                    .toList();
        }

        List<Step> placesExplained(Grid grid, int tender) {
            Contest contest = grid.contest();
            return rule.explainPlace(contest, rule.figures(contest)).apply(tender);
        }

        boolean isApproximate() {
            return FIELDS.stream()
                    .flatMap(grid -> explanations(grid).stream())
                    .anyMatch(MulticriteriaRulesTest::isApproximate);
        }

        @Override
        public String toString() {
            return rule.id() + " " + rule.parameters();
        }
    }

    Stream<Case> cases() {
        return made().map(made -> new Case(made.type(), made.rule()));
    }

    Stream<RuleType<AwardRule>> types() {
        return catalogue().types().stream();
    }

    private List<Case> casesOf(RuleType<AwardRule> type) {
        return cases().filter(given -> given.type.equals(type)).toList();
    }

    private static boolean isApproximate(Step step) {
        return step.note().contains("approximate")
                || step.steps().stream().anyMatch(MulticriteriaRulesTest::isApproximate);
    }

    // ---- nothing but the field --------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfTenders(Case given) {
        for (Grid grid : FIELDS) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, grid.size()).boxed().toList());
            for (int turn = 0; turn < grid.size(); turn++) {
                Collections.rotate(order, 1);
                Collections.swap(order, 0, order.size() / 2);
                Grid other = grid.ordered(order);
                assertThat(other.figures(given.rule)).isEqualTo(turned(grid.figures(given.rule), order));
                assertThat(other.places(given.rule))
                        .containsExactly(order.stream()
                                .mapToInt(i -> grid.places(given.rule)[i])
                                .toArray());
                assertThat(given.explanations(other)).isEqualTo(turned(given.explanations(grid), order));
                assertThat(given.placesExplained(other, 0)).isEqualTo(given.placesExplained(grid, order.get(0)));
            }
        }
    }

    private static <T> List<T> turned(List<T> list, List<Integer> order) {
        return order.stream().map(list::get).toList();
    }

    /** scoring-rules.md, section 14, N8: two libraries give NaN for identical bids. */
    @ParameterizedTest
    @MethodSource("cases")
    void identicalTendersHaveTheSameFigureAndShareAPlace(Case given) {
        for (Grid grid : FIELDS) {
            List<Ratio> figures = grid.figures(given.rule);
            int[] places = grid.places(given.rule);
            forEachPair(grid, (i, j) -> {
                if (grid.rows().get(i).equals(grid.rows().get(j))
                        && grid.prices().get(i).equals(grid.prices().get(j))) {
                    assertThat(figures.get(i)).isEqualTo(figures.get(j));
                    assertThat(places[i]).isEqualTo(places[j]);
                }
            });
        }
        Grid same = Grid.of("66.60 7", "333/5 7.0", "66.6 7").prices("100 100.0 100");
        assertThat(same.figures(given.rule).stream().distinct()).hasSize(1);
        assertThat(same.places(given.rule)).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDefinedForOneTenderAloneAndForNone(Case given) {
        Grid one = Grid.of("60 40").prices("100");
        assertThat(one.figures(given.rule)).hasSize(1);
        assertThat(one.places(given.rule)).containsExactly(1);
        assertThat(FormulaReader.disagreements(given.explanations(one).get(0))).isEmpty();
        Grid none = one.without(0);
        assertThat(none.figures(given.rule)).isEmpty();
        assertThat(none.places(given.rule)).isEmpty();
    }

    /** scoring-rules.md, section 14, N10: a dummy criterion without weight changed the answer, or made it NaN. */
    @ParameterizedTest
    @MethodSource("cases")
    void aCriterionWithoutWeightChangesNothing(Case given) {
        for (Grid grid : FIELDS) {
            List<Ratio> values = IntStream.range(0, grid.size())
                    .mapToObj(i -> Ratio.of(i * 7L - 3))
                    .toList();
            Grid wider = grid.with("0", values);
            if (given.rule.priceUse() != PriceUse.POINTS) {
                assertThat(wider.figures(given.rule)).isEqualTo(grid.figures(given.rule));
                assertThat(wider.places(given.rule)).containsExactly(grid.places(given.rule));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsCountByTheirProportionsAlone(Case given) {
        for (Grid grid : FIELDS) {
            Grid heavier = new Grid(
                    grid.rows(),
                    grid.better(),
                    grid.weights().stream().map(Ratio.of(7)::times).toList(),
                    grid.prices());
            assertThat(heavier.figures(given.rule)).isEqualTo(grid.figures(given.rule));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitOfACriterion(Case given) {
        if (given.rule.priceUse() == PriceUse.POINTS || given.toString().contains("normaliser none")) {
            return;
        }
        for (Grid grid : FIELDS) {
            Grid scaled = new Grid(
                    grid.rows().stream()
                            .map(row -> IntStream.range(0, row.size())
                                    .mapToObj(j -> row.get(j).times(Ratio.of(3 + j, 7)))
                                    .toList())
                            .toList(),
                    grid.better(),
                    grid.weights(),
                    grid.prices().stream().map(Ratio.of(1000)::times).toList());
            assertNear(given, scaled, grid);
        }
    }

    /** worked-examples.json, MC-VIKOR-2004, notes: invariant where values are moved and scaled. */
    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheZeroOfACriterionWhereRangesCount(Case given) {
        String settings = given.toString();
        if (!settings.startsWith("AG-VIKOR")
                && !settings.startsWith("AG-PROMETHEE2")
                && !settings.contains("normaliser min-max")) {
            return;
        }
        for (Grid grid : FIELDS) {
            Grid moved = new Grid(
                    grid.rows().stream()
                            .map(row -> row.stream()
                                    .map(value -> value.times(Ratio.of(3)).minus(Ratio.of(1000)))
                                    .toList())
                            .toList(),
                    grid.better(),
                    grid.weights(),
                    grid.prices().stream().map(Ratio.of(5)::plus).toList());
            assertNear(given, moved, grid);
        }
    }

    private static void assertNear(Case given, Grid one, Grid other) {
        List<Ratio> figures = one.figures(given.rule);
        List<Ratio> expected = other.figures(given.rule);
        if (given.isApproximate()) {
            for (int i = 0; i < figures.size(); i++) {
                assertThat(figures.get(i).minus(expected.get(i)).abs()).isLessThanOrEqualTo(NEARLY);
            }
        } else {
            assertThat(figures).isEqualTo(expected);
        }
        assertThat(one.places(given.rule)).containsExactly(other.places(given.rule));
    }

    // ---- better is never behind -------------------------------------------------------------------------------------

    interface Pair {
        void of(int one, int other);
    }

    private static void forEachPair(Grid grid, Pair pair) {
        for (int i = 0; i < grid.size(); i++) {
            for (int j = 0; j < grid.size(); j++) {
                if (i != j) {
                    pair.of(i, j);
                }
            }
        }
    }

    /** Whether a tender is at least as good on everything that the rule looks at. */
    static boolean dominates(AwardRule rule, Grid grid, int one, int other) {
        boolean quality = IntStream.range(0, grid.better().size())
                .allMatch(j -> grid.better()
                                .get(j)
                                .bestFirst()
                                .compare(
                                        grid.rows().get(one).get(j),
                                        grid.rows().get(other).get(j))
                        <= 0);
        return quality
                && (rule.priceUse() != PriceUse.AMOUNT
                        || grid.prices().get(one).compareTo(grid.prices().get(other)) <= 0);
    }

    /** scoring-rules.md, section 14, N2: another library put the dearest of three equal bids first. */
    @ParameterizedTest
    @MethodSource("types")
    void whoIsAtLeastAsGoodOnEverythingIsNeverBehindUnlessItIsDeclared(RuleType<AwardRule> type) {
        int behind = 0;
        for (Case given : casesOf(type)) {
            for (Grid grid : FIELDS) {
                if (given.rule.priceUse() == PriceUse.POINTS && grid.better().contains(Direction.LOWEST)) {
                    continue;
                }
                int[] places = grid.places(given.rule);
                for (int i = 0; i < grid.size(); i++) {
                    for (int j = 0; j < grid.size(); j++) {
                        behind += dominates(given.rule, grid, i, j) && places[i] > places[j] ? 1 : 0;
                    }
                }
            }
        }
        boolean declared = type.behaviour().orElseThrow().traits().contains(Trait.LOWEST_NOT_BEST);
        assertThat(behind > 0).as(type.id()).isEqualTo(declared);
    }

    // ---- what is declared -------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("types")
    void othersMoveATenderAsDeclared(RuleType<AwardRule> type) {
        boolean best = false;
        boolean another = false;
        for (Case given : casesOf(type)) {
            for (Grid grid : FIELDS) {
                for (int i = 0; i < grid.size(); i++) {
                    boolean moves = movesOthers(given.rule, grid, i);
                    best |= moves;
                    another |= moves && !isBestOnSomething(given.rule, grid, i);
                }
            }
        }
        Independence declared = type.behaviour().orElseThrow().independence();
        assertThat(best).as(type.id()).isEqualTo(declared != Independence.ABSOLUTE);
        assertThat(another).as(type.id()).isEqualTo(declared == Independence.RELATIVE_TO_FIELD);
    }

    private static boolean isBestOnSomething(AwardRule rule, Grid grid, int tender) {
        boolean quality = IntStream.range(0, grid.better().size())
                .anyMatch(j -> grid.rows().stream()
                        .allMatch(row -> grid.better()
                                        .get(j)
                                        .bestFirst()
                                        .compare(grid.rows().get(tender).get(j), row.get(j))
                                <= 0));
        return quality
                || (rule.priceUse() == PriceUse.AMOUNT
                        && Collections.min(grid.prices()).equals(grid.prices().get(tender)));
    }

    /** Whether the figures of the others change when a tender withdraws. */
    private static boolean movesOthers(AwardRule rule, Grid grid, int tender) {
        List<Ratio> before = new ArrayList<>(grid.figures(rule));
        before.remove(tender);
        return !before.equals(grid.without(tender).figures(rule));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEachTraitThatItDeclaresAndNoOther(RuleType<AwardRule> type) {
        boolean belowZero = false;
        boolean approximate = false;
        boolean worthless = false;
        for (Case given : casesOf(type)) {
            approximate |= given.isApproximate();
            for (Grid grid : FIELDS) {
                belowZero |= grid.figures(given.rule).stream().anyMatch(figure -> figure.signum() < 0);
                worthless |= given.rule.priceUse() == PriceUse.AMOUNT && isWorthlessBelow(given.rule, grid);
            }
        }
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.BELOW_ZERO))
                .as(type.id() + " below zero")
                .isEqualTo(belowZero);
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.APPROXIMATE))
                .as(type.id() + " approximate")
                .isEqualTo(approximate);
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.WORTHLESS_BELOW))
                .as(type.id() + " worthless below")
                .isEqualTo(worthless);
    }

    /** Whether a price below all others could fall further without moving any figure, among at least three tenders. */
    private static boolean isWorthlessBelow(AwardRule rule, Grid grid) {
        return IntStream.range(0, grid.size()).anyMatch(i -> {
            Ratio lowest = Collections.min(grid.prices());
            return priced(grid, i, lowest.dividedBy(Ratio.of(2)))
                    .figures(rule)
                    .equals(priced(grid, i, lowest.dividedBy(Ratio.of(3))).figures(rule));
        });
    }

    static Grid priced(Grid grid, int tender, Ratio price) {
        List<Ratio> prices = new ArrayList<>(grid.prices());
        prices.set(tender, price);
        return new Grid(grid.rows(), grid.better(), grid.weights(), prices);
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhereItComesFromAndWhatItCanScore(RuleType<AwardRule> type) {
        assertThat(type.behaviour().orElseThrow().domain()).isNotBlank().endsWith(".");
        assertThat(type.formula()).isNotBlank();
        assertThat(type.origin().source()).isNotBlank();
        assertThat(type.evidence()).isIn(Evidence.PARTIAL, Evidence.UNVERIFIED);
        assertThat(type.origin().usages())
                .allSatisfy(usage -> assertThat(type.origin().isOfficialIn(usage.jurisdiction()))
                        .isFalse());
    }

    // ---- price ------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void asksForAPriceOnlyWhereItsAmountIsCompared(Case given) {
        Grid grid = Grid.of("60 40", "50 45");
        if (given.rule.priceUse() == PriceUse.AMOUNT) {
            assertThatIllegalStateException().isThrownBy(() -> grid.figures(given.rule));
        } else {
            assertThat(grid.figures(given.rule)).hasSize(2);
            assertThat(given.rule.refusal(grid.contest().standings().get(0))).isEmpty();
        }
    }

    /** The engine names the tender whose price is refused; no other refusal is left to the figures. */
    @ParameterizedTest
    @MethodSource("cases")
    void refusesAPriceOrRanksIt(Case given) {
        for (String price : List.of("-1", "0", "100")) {
            Grid grid = Grid.of("60 40", "50 45").prices("90 " + price);
            given.rule
                    .refusal(grid.contest().standings().get(1))
                    .ifPresentOrElse(
                            refusal -> assertThat(refusal)
                                    .startsWith("its price (" + price + ") must be above zero, because the rule "
                                            + given.rule.id()),
                            () -> assertRanksOrRefuses(given, grid));
        }
        assertThat(given.rule.refusal(
                        Grid.of("60 40").prices("0.01").contest().standings().get(0)))
                .isEmpty();
    }

    /** scoring-rules.md, section 14, N9 and N11: constant criteria, zeros and columns of zeros are defined or refused by name. */
    @ParameterizedTest
    @MethodSource("cases")
    void zerosConstantsAndNegativeValuesAreDefinedOrRefusedByName(Case given) {
        for (Grid grid : List.of(
                Grid.of("0 0", "0 0", "0 0").prices("100 110 120"),
                Grid.of("0 40", "0 30", "0 20").prices("100 110 120"),
                Grid.of("10 40", "0 30", "5 20").prices("100 100 100"),
                Grid.of("10 7", "10 7", "10 7").prices("100 110 120"),
                Grid.of("10 7", "10 7", "10 7").prices("100 100 100"),
                Grid.of("10 7", "4 2", "3 3").better("--").prices("100 110 120"),
                Grid.of("0 7", "4 2", "3 3").better("-+").prices("100 110 120"),
                Grid.of("-5 7", "4 2", "3 -3").prices("100 110 120"),
                Grid.of("-5 7", "-4 2", "-3 -3").prices("-100 0 -120"))) {
            assertRanksOrRefuses(given, grid);
        }
    }

    private static void assertRanksOrRefuses(Case given, Grid grid) {
        List<Ratio> figures;
        try {
            figures = grid.figures(given.rule);
        } catch (IllegalArgumentException e) {
            assertThat(e)
                    .hasMessageMatching(
                            "The value \\(.*\\) of a tender on the criterion (c[01]|price) must be (above zero"
                                    + "|zero or more), because the rule " + given.rule.id() + " .*");
            return;
        }
        assertThat(figures).hasSize(grid.size());
        List<Step> steps = given.explanations(grid);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(steps.get(i).exact()).contains(figures.get(i));
            assertThat(FormulaReader.disagreements(steps.get(i))).isEmpty();
        }
    }

    // ---- explanation ------------------------------------------------------------------------------------------------

    /** scoring-rules.md, section 14, N25: an explanation left out the total. */
    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsFigureSoThatAnybodyCanWorkItOutAgain(Case given) {
        for (Grid grid : FIELDS) {
            List<Ratio> figures = grid.figures(given.rule);
            List<Step> steps = given.explanations(grid);
            for (int i = 0; i < figures.size(); i++) {
                Step step = steps.get(i);
                assertThat(step.exact()).contains(figures.get(i));
                assertThat(step.label()).isEqualTo(given.rule.figureName()).isNotBlank();
                assertThat(FormulaReader.disagreements(step)).isEmpty();
                assertThat(step.formula() + step.note() + given.rule.priceUse()).isNotBlank();
                assertThat(given.placesExplained(grid, i))
                        .allSatisfy(place ->
                                assertThat(place.label() + place.note()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void placesFollowFromTheFiguresUnlessItIsExplained(Case given) {
        for (Grid grid : FIELDS) {
            List<Ratio> figures = grid.figures(given.rule);
            int[] byFigure = Places.of(figures, given.rule.direction().bestFirst());
            int[] places = grid.places(given.rule);
            if (!Arrays.equals(byFigure, places)) {
                assertThat(given.placesExplained(grid, 0)).isNotEmpty();
            }
            assertThat(Places.of(Arrays.stream(places).boxed().toList(), Comparator.<Integer>naturalOrder()))
                    .isEqualTo(places);
        }
    }
}
