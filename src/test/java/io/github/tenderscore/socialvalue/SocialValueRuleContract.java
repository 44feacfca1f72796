package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.RuleContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every social value rule of a catalogue keeps; a rule is tested by being registered. */
abstract class SocialValueRuleContract extends RuleContract<SocialValueRule> {

    private static final List<Ratio> QUANTITIES = Stream.of(
                    "0", "0.01", "1", "1/3", "50", "199.99", "200", "320", "400", "400.01", "410", "1000000000000")
            .map(Ratio::parse)
            .sorted()
            .toList();

    @ParameterizedTest
    @MethodSource("made")
    void staysBetweenZeroAndOne(Made<SocialValueRule> given) {
        assertThat(QUANTITIES)
                .allSatisfy(quantity -> assertThat(given.rule().share(quantity)).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("made")
    void neverGivesLessForAGreaterPromise(Made<SocialValueRule> given) {
        assertThat(QUANTITIES.stream().map(given.rule()::share)).isSorted();
    }

    @ParameterizedTest
    @MethodSource("made")
    void scoresZeroAndRefusesOrDefinesLess(Made<SocialValueRule> given) {
        assertThat(given.rule().requirement(Ratio.ZERO)).isEmpty();
        assertThat(given.rule().requirement(Ratio.HUNDRED)).isEmpty();
        Ratio negative = Ratio.parse("-0.01");
        given.rule()
                .requirement(negative)
                .ifPresentOrElse(
                        must -> assertThat(must)
                                .startsWith("not be negative, because the rule "
                                        + given.type().id()),
                        () -> assertThat(given.rule().share(negative)).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("made")
    void explainsItsShare(Made<SocialValueRule> given) {
        assertThat(QUANTITIES).allSatisfy(quantity -> {
            Step step = given.rule().explain(quantity);
            assertThat(step.exact()).contains(given.rule().share(quantity));
            assertThat(step.label()).isNotBlank();
            assertThat(step.substituted() + step.note()).isNotBlank();
        });
    }
}
