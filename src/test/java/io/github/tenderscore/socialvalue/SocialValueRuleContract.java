package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every social value rule of a catalogue keeps; a rule is tested by being registered. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SocialValueRuleContract {

    private static final List<Ratio> QUANTITIES = Stream.of(
                    "0", "0.01", "1", "1/3", "50", "199.99", "200", "320", "400", "400.01", "410", "1000000000000")
            .map(Ratio::parse)
            .sorted()
            .toList();

    abstract Catalogue<SocialValueRule> catalogue();

    abstract Map<String, List<Parameters>> samples();

    record Case(RuleType<SocialValueRule> type, Parameters parameters, SocialValueRule rule) {
        @Override
        public String toString() {
            return type.id() + " " + parameters;
        }
    }

    Stream<Case> cases() {
        return catalogue().types().stream()
                .flatMap(type -> samples().getOrDefault(type.id(), List.of()).stream()
                        .map(parameters -> new Case(type, parameters, type.create(parameters))));
    }

    @Test
    void everyRuleOfTheCatalogueHasSamples() {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        catalogue().types().stream().map(RuleType::id).toList());
        assertThat(samples().values()).allSatisfy(list -> assertThat(list).isNotEmpty());
        List<SocialValueRule> rules = cases().map(Case::rule).toList();
        assertThat(new HashSet<>(rules)).hasSameSizeAs(rules);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMadeAgainFromItsIdAndParameters(Case given) {
        assertThat(given.rule.id()).isEqualTo(given.type.id());
        assertThat(given.rule.isOwn()).isFalse();
        assertThat(catalogue().create(given.rule.id(), given.rule.parameters()))
                .isEqualTo(given.rule)
                .hasSameHashCodeAs(given.rule);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesMissingAndUnknownParameters(Case given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.type.create(given.parameters.with("colour", "red")))
                .withMessage("The rule " + given.type.id() + " has no parameter \"colour\"");
        given.type
                .parameters()
                .forEach(parameter -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> given.type.create(Parameters.NONE))
                        .withMessageContaining(
                                "The rule " + given.type.id() + " needs the parameter \"" + parameter.name()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysBetweenZeroAndOne(Case given) {
        assertThat(QUANTITIES)
                .allSatisfy(quantity -> assertThat(given.rule.share(quantity)).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverGivesLessForAGreaterPromise(Case given) {
        assertThat(QUANTITIES.stream().map(given.rule::share)).isSorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresZeroAndRefusesOrDefinesLess(Case given) {
        assertThat(given.rule.requirement(Ratio.ZERO)).isEmpty();
        assertThat(given.rule.requirement(Ratio.HUNDRED)).isEmpty();
        Ratio negative = Ratio.parse("-0.01");
        given.rule
                .requirement(negative)
                .ifPresentOrElse(
                        must -> assertThat(must).startsWith("not be negative, because the rule " + given.type.id()),
                        () -> assertThat(given.rule.share(negative)).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsShare(Case given) {
        assertThat(QUANTITIES).allSatisfy(quantity -> {
            Step step = given.rule.explain(quantity);
            assertThat(step.exact()).contains(given.rule.share(quantity));
            assertThat(step.label()).isNotBlank();
            assertThat(step.substituted() + step.note()).isNotBlank();
        });
    }
}
