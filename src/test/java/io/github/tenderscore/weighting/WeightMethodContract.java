package io.github.tenderscore.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.Trait;
import io.github.tenderscore.weighting.WeightMethod.Asks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every weight method of a catalogue keeps; a method is tested by being registered. */
abstract class WeightMethodContract extends RuleContract<WeightMethod> {

    private static final List<List<Ratio>> VALUES = Stream.of(
                    "7",
                    "1 1",
                    "0 3",
                    "40 30 20 10",
                    "33.3 33.4 33.3",
                    "1 1 1",
                    "1/3 1/7 2 0 0",
                    "10 10 10 10 10 10 10 10 10 10")
            .map(WeightMethodContract::numbers)
            .toList();

    private static final List<List<Ratio>> RANKS = Stream.of(
                    "1",
                    "1 2",
                    "2 1",
                    "1 1",
                    "3 1 2",
                    "1 2 2 4",
                    "1 1 1",
                    "2 2 1 4 4 4 7",
                    "12 11 10 9 8 7 6 5 4 3 2 1")
            .map(WeightMethodContract::numbers)
            .toList();

    /** Rows of matrices above the diagonal: one, two, three, and four criteria; agreeing, equal and contradictory. */
    private static final List<String> MATRICES = List.of(
            "",
            "3",
            "1",
            "2 6 3",
            "2 2 1",
            "1 1 1",
            "9 1/9 9",
            "1/2 3 7 5 8 2",
            "1 1 1 1 1 1",
            "2 2 2 1 1 1",
            "9 9 9 2 3 2");

    private static List<Ratio> numbers(String row) {
        return Stream.of(row.split(" ")).map(Ratio::parse).toList();
    }

    private static String id(int i) {
        return "c" + i;
    }

    /** What a buyer may say to a method, in some cases. */
    static List<Importance> cases(WeightMethod method) {
        return switch (method.asks()) {
            case VALUES ->
                VALUES.stream().map(row -> ofNumbers(fitting(method, row))).toList();
            case RANKS ->
                RANKS.stream()
                        .filter(row -> ties(method) || row.stream().distinct().count() == row.size())
                        .map(WeightMethodContract::ofNumbers)
                        .toList();
            case COMPARISONS ->
                MATRICES.stream()
                        .filter(rows ->
                                ties(method) || !List.of(rows.split(" ")).contains("1"))
                        .map(WeightMethodContract::ofMatrix)
                        .toList();
        };
    }

    /** Stated weights must total what they should: the same row in proportion. */
    private static List<Ratio> fitting(WeightMethod method, List<Ratio> row) {
        if (method instanceof StatedWeights stated) {
            Ratio sum = Ratio.sum(row);
            return row.stream()
                    .map(one -> one.times(stated.stated()).dividedBy(sum))
                    .toList();
        }
        return row;
    }

    private static boolean ties(WeightMethod method) {
        return !"refused".equals(method.parameters().values().get("ties"));
    }

    private static boolean cuts(WeightMethod method) {
        return !"none".equals(method.parameters().values().getOrDefault("decimals", "none"));
    }

    private static Importance ofNumbers(List<Ratio> row) {
        List<String> criteria = new ArrayList<>();
        Map<String, Ratio> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            criteria.add(id(i));
            values.put(id(i), row.get(i));
        }
        return new Importance(criteria, values, List.of());
    }

    private static Importance ofMatrix(String rows) {
        List<Ratio> upper = rows.isEmpty() ? List.of() : numbers(rows);
        int n = 1;
        while (n * (n - 1) / 2 < upper.size()) {
            n++;
        }
        List<String> criteria = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < n; i++) {
            criteria.add(id(i));
            for (int j = i + 1; j < n; j++) {
                comparisons.add(new Comparison(id(i), id(j), upper.get(at)));
                at++;
            }
        }
        return new Importance(criteria, Map.of(), comparisons);
    }

    /** The weights; none where equal ones cannot be cut off, which only a method that cuts may refuse. */
    private static Optional<Weights> weights(WeightMethod method, Importance importance) {
        try {
            return Optional.of(method.weigh(importance));
        } catch (FaultException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            assertThat(cuts(method)).isTrue();
            assertThat(e)
                    .hasMessageMatching("The decimals \\([0-6]\\) of the rule " + method.id()
                            + " must be others, or none: the weights of c.*, c.* are equal, and .*");
            return Optional.empty();
        }
    }

    interface Check {
        void of(Importance importance, Weights weights);
    }

    private static void forEach(WeightMethod method, Check check) {
        int found = 0;
        for (Importance importance : cases(method)) {
            Optional<Weights> weights = weights(method, importance);
            weights.ifPresent(known -> check.of(importance, known));
            found += weights.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("made")
    void totalsExactlyWhatItShould(Made<WeightMethod> given) {
        Ratio total = given.rule().parameters().number("total");
        forEach(given.rule(), (importance, weights) -> {
            assertThat(weights.total()).isEqualTo(total);
            Ratio sum = Ratio.ZERO;
            for (String criterion : importance.criteria()) {
                assertThat(weights.of(criterion)).isBetween(Ratio.ZERO, total);
                assertThat(Ratio.parse(weights.text(criterion))).isEqualTo(weights.of(criterion));
                assertThat(weights.share(criterion).times(total)).isEqualTo(weights.of(criterion));
                sum = sum.plus(weights.of(criterion));
            }
            assertThat(sum).isEqualTo(total);
            assertThat(weights.all().stream().map(Weights.Weighed::criterion)).isEqualTo(importance.criteria());
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void doesNotDependOnTheOrderOfCriteriaOrComparisons(Made<WeightMethod> given) {
        forEach(given.rule(), (importance, weights) -> {
            List<String> criteria = new ArrayList<>(importance.criteria());
            List<Comparison> comparisons = new ArrayList<>(importance.comparisons());
            for (int i = 0; i < criteria.size(); i++) {
                Collections.rotate(criteria, 1);
                Collections.rotate(comparisons, 2);
                assertSame(
                        importance,
                        weights,
                        given.rule().weigh(new Importance(criteria, importance.values(), comparisons)));
            }
            Collections.reverse(criteria);
            Collections.reverse(comparisons);
            assertSame(
                    importance,
                    weights,
                    given.rule().weigh(new Importance(criteria, importance.values(), comparisons)));
        });
    }

    private static void assertSame(Importance importance, Weights expected, Weights actual) {
        for (String criterion : importance.criteria()) {
            assertThat(actual.of(criterion)).isEqualTo(expected.of(criterion));
        }
        assertThat(actual.consistency()).isEqualTo(expected.consistency());
    }

    @ParameterizedTest
    @MethodSource("made")
    void doesNotDependOnTheDirectionOfComparisons(Made<WeightMethod> given) {
        forEach(given.rule(), (importance, weights) -> {
            List<Comparison> turned = importance.comparisons().stream()
                    .map(one -> new Comparison(
                            /* criterion= */ one.over(), /* over= */ one.criterion(), Ratio.ONE.dividedBy(one.times())))
                    .toList();
            assertSame(
                    importance,
                    weights,
                    given.rule().weigh(new Importance(importance.criteria(), importance.values(), turned)));
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void aMoreImportantCriterionNeverWeighsLess(Made<WeightMethod> given) {
        forEach(given.rule(), (importance, weights) -> {
            for (String one : importance.criteria()) {
                for (String other : importance.criteria()) {
                    if (isMoreImportant(given.rule(), importance, one, other)) {
                        assertThat(weights.of(one)).isGreaterThanOrEqualTo(weights.of(other));
                    }
                }
            }
        });
    }

    private static boolean isMoreImportant(WeightMethod method, Importance importance, String one, String other) {
        if (method.asks() == Asks.COMPARISONS) {
            Map<String, Ratio> row = row(importance, one);
            Map<String, Ratio> less = row(importance, other);
            return row.entrySet().stream()
                    .allMatch(entry -> entry.getValue().compareTo(less.getOrDefault(entry.getKey(), Ratio.ZERO)) >= 0);
        }
        int sign = Objects.requireNonNull(importance.values().get(one))
                .compareTo(Objects.requireNonNull(importance.values().get(other)));
        return method.asks() == Asks.RANKS ? sign <= 0 : sign >= 0;
    }

    private static Map<String, Ratio> row(Importance importance, String criterion) {
        Map<String, Ratio> row = new HashMap<>(Map.of(criterion, Ratio.ONE));
        for (Comparison one : importance.comparisons()) {
            if (one.criterion().equals(criterion)) {
                row.put(one.over(), one.times());
            } else if (one.over().equals(criterion)) {
                row.put(one.criterion(), Ratio.ONE.dividedBy(one.times()));
            }
        }
        return row;
    }

    @ParameterizedTest
    @MethodSource("made")
    void saysWhereScoresMayBeInAnyUnit(Made<WeightMethod> given) {
        if (!behaviour(given).domain().contains("in any unit")) {
            return;
        }
        forEach(given.rule(), (importance, weights) -> {
            Map<String, Ratio> scaled = new LinkedHashMap<>();
            importance.values().forEach((criterion, value) -> scaled.put(criterion, value.times(Ratio.of(7, 3))));
            assertSame(
                    importance, weights, given.rule().weigh(new Importance(importance.criteria(), scaled, List.of())));
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void oneCriterionHasAll(Made<WeightMethod> given) {
        Importance alone = cases(given.rule()).get(0);
        Weights weights = given.rule().weigh(alone);
        assertThat(weights.all()).hasSize(1);
        assertThat(weights.of("c0")).isEqualTo(weights.total());
    }

    @ParameterizedTest
    @MethodSource("made")
    void equallyImportantCriteriaWeighTheSame(Made<WeightMethod> given) {
        forEach(given.rule(), (importance, weights) -> {
            for (String one : importance.criteria()) {
                for (String other : importance.criteria()) {
                    if (isMoreImportant(given.rule(), importance, one, other)
                            && isMoreImportant(given.rule(), importance, other, one)) {
                        assertThat(weights.of(one)).isEqualTo(weights.of(other));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void explainsItsWeights(Made<WeightMethod> given) {
        boolean[] approximate = new boolean[1];
        forEach(given.rule(), (importance, weights) -> {
            assertThat(weights.explanation().exact()).contains(weights.total());
            assertThat(FormulaReader.disagreements(weights.explanation())).isEmpty();
            for (String criterion : importance.criteria()) {
                Step step = weights.explain(criterion);
                assertThat(step.value()).contains(weights.of(criterion));
                assertThat(step.label()).contains(criterion);
                assertThat(weights.explanation().steps()).contains(step);
                approximate[0] |= notes(step).contains("approximate");
            }
        });
        assertThat(behaviour(given).traits().contains(Trait.APPROXIMATE)).isEqualTo(approximate[0]);
    }

    private static String notes(Step step) {
        StringBuilder notes = new StringBuilder(step.note());
        step.steps().forEach(below -> notes.append(' ').append(notes(below)));
        return notes.toString();
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesWhatIsMissing(Made<WeightMethod> given) {
        if (given.rule().asks() == Asks.COMPARISONS) {
            assertRefused(
                    given,
                    Importance.of("a", "b", "c").over("a", "b", "2").over("c", "b", "2"),
                    "The comparison (missing) of a and c must be given");
        } else {
            assertRefused(given, Importance.of("a"), "(missing) of the criterion a must be given");
        }
        assertRefused(given, Importance.NONE, "The number (0) of criteria must be from 1 to 100");
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesNumbersOutsideTheirRange(Made<WeightMethod> given) {
        if (given.rule().asks() == Asks.COMPARISONS) {
            for (String times : List.of("0", "-3", "1001", "1/1001")) {
                assertRefused(
                        given,
                        Importance.of("a", "b").over("a", "b", times),
                        "The times (" + times + ") of the comparison of a and b must be from 1/1000 to 1000");
            }
        } else {
            assertRefused(given, Importance.NONE.with("a", "-3").with("b", "9"), "(-3) of the criterion a must be ");
            assertRefused(given, Importance.NONE.with("a", "-1/3").with("b", "-2"), "(-2) of the criterion b must be ");
        }
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesWhatItDoesNotAskFor(Made<WeightMethod> given) {
        Importance importance = Importance.NONE.with("a", "1").with("b", "2").over("a", "b", "2");
        assertRefused(
                given,
                importance,
                " must not be given: the rule " + given.type().id() + " asks for ");
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesUnknownAndRepeatedComparisons(Made<WeightMethod> given) {
        if (given.rule().asks() == Asks.COMPARISONS) {
            Importance pair = Importance.of("price", "quality").over("price", "quality", "2");
            assertRefused(given, pair.over("prise", "quality", "2"), "Maybe \"price\" was meant");
            assertRefused(
                    given,
                    pair.over("quality", "price", "1/2"),
                    "The comparison of quality and price must occur only once");
            assertRefused(given, pair.over("price", "price", "1"), "must be compared with another, not with itself");
        }
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesMoreCriteriaThanAnybodyAssesses(Made<WeightMethod> given) {
        List<String> criteria = new ArrayList<>();
        for (int i = 0; i <= InputCheck.MOST; i++) {
            criteria.add(id(i));
        }
        assertRefused(
                given,
                new Importance(criteria, Map.of(), List.of()),
                "The number (101) of criteria must be from 1 to 100, as the rule "
                        + given.type().id() + " asks");
    }

    private static void assertRefused(Made<WeightMethod> given, Importance importance, String part) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> given.rule().weigh(importance))
                .withMessageContaining(part);
    }

    @ParameterizedTest
    @MethodSource("made")
    void knowsItsCriteriaOnly(Made<WeightMethod> given) {
        Weights weights = given.rule().weigh(cases(given.rule()).get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.of("other"))
                .withMessage("The criterion (other) must be one of c0");
    }

    private static Behaviour behaviour(Made<WeightMethod> given) {
        return given.type().behaviour().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("made")
    void saysWhereItComesFromAndWhatItCanWeigh(Made<WeightMethod> given) {
        assertThat(behaviour(given).independence()).isEqualTo(Independence.ABSOLUTE);
        assertThat(behaviour(given).domain())
                .endsWith(".")
                .containsIgnoringCase("one criterion has all")
                .containsIgnoringCase("all equal")
                .contains("zero");
        assertThat(given.type().formula()).startsWith("weight = ");
        assertThat(given.type().source()).isNotBlank();
        assertThat(given.type().origin().usages()).isEmpty();
        assertThat(given.type().evidence()).isIn(Evidence.UNVERIFIED, Evidence.PARTIAL);
        assertThat(given.type().parameters().get(0).description()).isNotBlank();
    }
}
