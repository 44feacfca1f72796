package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import io.github.tenderscore.rule.RuleContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every award rule of a catalogue keeps; a rule is tested by being registered. */
abstract class AwardRuleContract extends RuleContract<AwardRule> {

    private static final List<String> POINTS = List.of("0.01", "33.3", "60", "200/3", "80", "100");
    private static final List<String> PRICES = List.of("0.01", "99.99", "100", "110", "120", "1000000000");

    record Case(AwardRule rule) {

        /** Above zero where one tender is better than another. */
        int lead(Standing one, Standing other) {
            int compared = Stand.figure(rule, one).compareTo(Stand.figure(rule, other));
            return rule.direction() == Direction.HIGHEST ? compared : -compared;
        }

        @Override
        public String toString() {
            return rule.id() + " " + rule.parameters();
        }
    }

    Stream<Case> cases() {
        return made().map(given -> new Case(given.rule()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverRanksMorePointsAtTheSamePriceBehind(Case given) {
        for (String price : PRICES) {
            for (int i = 1; i < POINTS.size(); i++) {
                assertThat(given.lead(Stand.of(POINTS.get(i), price), Stand.of(POINTS.get(i - 1), price)))
                        .isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverRanksTheCheaperOfEqualQualityBehind(Case given) {
        for (String points : POINTS) {
            for (int i = 1; i < PRICES.size(); i++) {
                assertThat(given.lead(Stand.of(points, PRICES.get(i - 1)), Stand.of(points, PRICES.get(i))))
                        .isGreaterThanOrEqualTo(given.rule.priceUse() == PriceUse.AMOUNT ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void identicalTendersHaveTheSameFigure(Case given) {
        assertThat(given.lead(Stand.of("66.60", "100"), Stand.of("333/5", "100.0")))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asksForAPriceOnlyWhereTheAmountIsCompared(Case given) {
        Stand none = Stand.of("60", "1").withoutPrice();
        if (given.rule.priceUse() == PriceUse.AMOUNT) {
            assertThatIllegalStateException().isThrownBy(() -> Stand.figure(given.rule, none));
        } else {
            assertThat(given.rule.refusal(none)).isEmpty();
            assertThat(Stand.explain(given.rule, none).exact()).contains(Stand.figure(given.rule, none));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAFigureToWhateverItDoesNotRefuse(Case given) {
        for (String points : List.of("-1", "0", "50")) {
            for (String price : List.of("-1", "0", "100")) {
                Stand tender = Stand.of(points, price);
                given.rule
                        .refusal(tender)
                        .ifPresentOrElse(
                                refusal -> assertThat(refusal)
                                        .matches("its (quality points|price) \\(.*\\) must .*")
                                        .contains(given.rule.id()),
                                () -> assertThat(Stand.explain(given.rule, tender)
                                                .exact())
                                        .contains(Stand.figure(given.rule, tender)));
            }
        }
        assertThat(given.rule.refusal(Stand.of("50", "100"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsFigure(Case given) {
        for (String points : POINTS) {
            for (String price : PRICES) {
                Stand tender = Stand.of(points, price);
                Step step = Stand.explain(given.rule, tender);
                assertThat(step.exact()).contains(Stand.figure(given.rule, tender));
                assertThat(step.label()).isEqualTo(given.rule.figureName()).isNotBlank();
                assertThat(step.formula().isEmpty())
                        .isEqualTo(step.substituted().isEmpty());
            }
        }
        assertThat(Stand.figure(given.rule, Stand.of("60", "100"))).isGreaterThan(Ratio.ZERO);
    }
}
