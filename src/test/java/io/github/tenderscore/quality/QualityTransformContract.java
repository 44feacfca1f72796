package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every quality transform of a catalogue keeps; a rule is tested by being registered. */
abstract class QualityTransformContract extends RuleContract<QualityTransform> {

    private static final List<Ratio> AVAILABLE = numbers("20 0 100/3 1");

    /** Points that every rule with its parameters can use, so that all are grades where grades are asked for. */
    private static final List<List<Ratio>> FIELDS = Stream.of("0", "5", "5 10", "10 0 5", "5 5 5", "0 0", "10 5 10 0 0")
            .map(QualityTransformContract::numbers)
            .toList();

    private static List<Ratio> numbers(String row) {
        return Stream.of(row.split(" ")).map(Ratio::parse).toList();
    }

    private interface Check {
        void of(List<Ratio> earned, Ratio available, List<Ratio> points);
    }

    private static void forEach(QualityTransform rule, Check check) {
        for (List<Ratio> earned : FIELDS) {
            for (Ratio available : AVAILABLE) {
                check.of(earned, available, rule.points(earned, available));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("made")
    void givesPointsToEachTenderInItsPlace(Made<QualityTransform> given) {
        forEach(given.rule(), (earned, available, points) -> {
            assertThat(points).hasSameSizeAs(earned);
            for (int i = 0; i < earned.size(); i++) {
                for (int j = 0; j < earned.size(); j++) {
                    if (earned.get(i).equals(earned.get(j))) {
                        assertThat(points.get(i)).isEqualTo(points.get(j));
                    }
                }
            }
        });
        assertThat(given.rule().points(List.of(), Ratio.HUNDRED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("made")
    void neverGivesMoreForLess(Made<QualityTransform> given) {
        forEach(given.rule(), (earned, available, points) -> {
            for (int i = 0; i < earned.size(); i++) {
                for (int j = 0; j < earned.size(); j++) {
                    if (earned.get(i).compareTo(earned.get(j)) > 0) {
                        assertThat(points.get(i)).isGreaterThanOrEqualTo(points.get(j));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void doesNotDependOnTheOrderOfTenders(Made<QualityTransform> given) {
        forEach(given.rule(), (earned, available, points) -> {
            List<Ratio> turned = new ArrayList<>(earned);
            List<Ratio> expected = new ArrayList<>(points);
            for (int i = 0; i < earned.size(); i++) {
                Collections.rotate(turned, 1);
                Collections.rotate(expected, 1);
                assertThat(given.rule().points(turned, available)).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void staysWithinTheAvailablePointsUnlessItExchangesThem(Made<QualityTransform> given) {
        if (given.rule() instanceof ScaledPoints) {
            forEach(
                    given.rule(),
                    (earned, available, points) ->
                            assertThat(points).allSatisfy(one -> assertThat(one).isBetween(Ratio.ZERO, available)));
        }
    }

    @ParameterizedTest
    @MethodSource("made")
    void explainsItsPoints(Made<QualityTransform> given) {
        forEach(given.rule(), (earned, available, points) -> {
            for (int i = 0; i < earned.size(); i++) {
                Step step = given.rule().explain(i, earned, available);
                assertThat(step.exact()).contains(points.get(i));
                assertThat(step.substituted() + step.note()).isNotBlank();
                assertThat(FormulaReader.disagreements(step)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void dependsOnOtherTendersAsDeclared(Made<QualityTransform> given) {
        Ratio own = Ratio.of(5);
        Set<Ratio> whenTheBestChanges = new HashSet<>();
        Set<Ratio> whenOthersChange = new HashSet<>();
        for (String others : List.of("5 0", "10 0", "10 10")) {
            whenTheBestChanges.add(own(given.rule(), own, others));
        }
        for (String others : List.of("10 0", "10 5", "10 10", "10", "10 0 0 0")) {
            whenOthersChange.add(own(given.rule(), own, others));
        }
        assertThat(whenOthersChange).hasSize(1);
        if (behaviour(given).independence() == Independence.ABSOLUTE) {
            assertThat(whenTheBestChanges).hasSize(1);
        } else {
            assertThat(behaviour(given).independence()).isEqualTo(Independence.RELATIVE_TO_BEST);
            assertThat(whenTheBestChanges).hasSizeGreaterThan(1);
        }
    }

    private static Ratio own(QualityTransform rule, Ratio own, String others) {
        List<Ratio> earned = new ArrayList<>(numbers(others));
        earned.add(own);
        return rule.points(earned, Ratio.of(20)).get(earned.size() - 1);
    }

    private static Behaviour behaviour(Made<QualityTransform> given) {
        return given.type().behaviour().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("made")
    void fallsBelowZeroOnlyWhereItSaysSo(Made<QualityTransform> given) {
        boolean below = FIELDS.stream()
                .flatMap(earned -> given.rule().points(earned, Ratio.of(20)).stream())
                .anyMatch(points -> points.signum() < 0);
        assertThat(behaviour(given).traits()).isEqualTo(below ? Set.of(Trait.BELOW_ZERO) : Set.of());
    }

    @ParameterizedTest
    @MethodSource("made")
    void refusesWhatItCannotScore(Made<QualityTransform> given) {
        for (String wrong : List.of("-1", "-1/3", "1000000")) {
            Ratio earned = Ratio.parse(wrong);
            given.rule()
                    .requirement(earned)
                    .ifPresentOrElse(
                            must -> {
                                assertThat(must).contains(given.type().id());
                                assertThatIllegalArgumentException()
                                        .isThrownBy(() -> given.rule().points(List.of(Ratio.of(5), earned), Ratio.ONE))
                                        .withMessageContaining("(" + wrong + ")")
                                        .withMessageContaining("must " + must);
                            },
                            () -> assertThat(given.rule().points(List.of(earned), Ratio.ONE))
                                    .hasSize(1));
        }
        assertThat(given.rule().requirement(Ratio.of(-1))).isPresent();
        assertThat(given.rule().requirement(Ratio.of(5))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("made")
    void saysWhereItComesFromAndWhatItCanScore(Made<QualityTransform> given) {
        assertThat(behaviour(given).domain()).endsWith(".").contains("tender alone", "equal tenders", "zero");
        assertThat(given.type().formula()).isNotBlank();
        assertThat(given.type().source()).isNotBlank();
        if (given.type().evidence() == Evidence.SOURCE) {
            assertThat(given.type().origin().address()).isPresent();
        } else {
            assertThat(given.type().origin().usages())
                    .allSatisfy(usage -> assertThat(usage.evidence()).isEqualTo(Evidence.UNVERIFIED));
        }
    }
}
