package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every rule of a catalogue keeps, whatever its family; a rule is tested by being registered.
 *
 * @param <R> the family
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class RuleContract<R extends Rule> {

    protected RuleContract() {}

    protected abstract Catalogue<R> catalogue();

    /** By rule id, the parameters to test it with; a rule without any fails. */
    protected abstract Map<String, List<Parameters>> parameters();

    /** A rule with what it was made from. */
    public record Made<R extends Rule>(RuleType<R> type, Parameters parameters, R rule) {
        @Override
        public String toString() {
            return type.id() + " " + parameters;
        }
    }

    public final Stream<Made<R>> made() {
        return catalogue().types().stream()
                .flatMap(type -> parameters().getOrDefault(type.id(), List.of()).stream()
                        .map(given -> new Made<>(type, given, type.create(given))));
    }

    @Test
    public void everyRuleOfTheCatalogueHasParametersToTestItWith() {
        assertThat(parameters().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        catalogue().types().stream().map(RuleType::id).toList());
        assertThat(parameters().values()).allSatisfy(list -> assertThat(list).isNotEmpty());
    }

    @Test
    public void rulesWithDifferentIdOrParametersDiffer() {
        List<R> rules = made().map(Made::rule).toList();
        assertThat(new HashSet<>(rules)).hasSameSizeAs(rules);
    }

    @ParameterizedTest
    @MethodSource("made")
    public void isMadeAgainFromItsIdAndParameters(Made<R> given) {
        assertThat(given.rule.id()).isEqualTo(given.type.id());
        assertThat(given.rule.isOwn()).isFalse();
        R again = catalogue().create(given.rule.id(), given.rule.parameters());
        assertThat(again).isEqualTo(given.rule).hasSameHashCodeAs(given.rule);
        assertThat(again.parameters()).isEqualTo(given.rule.parameters());
    }

    @ParameterizedTest
    @MethodSource("made")
    public void numbersWrittenInAnotherWayAreTheSameSetting(Made<R> given) {
        Parameters rewritten = given.parameters;
        for (Parameter parameter : given.type.parameters()) {
            if (parameter.kind() == Parameter.Kind.NUMBER) {
                rewritten = rewritten.with(parameter.name(), rewritten(rewritten.text(parameter.name())));
            }
        }
        assertThat(given.type.create(rewritten)).isEqualTo(given.rule).hasSameHashCodeAs(given.rule);
    }

    private static String rewritten(String number) {
        int slash = number.indexOf('/');
        return slash >= 0 ? "0" + number : number + (number.indexOf('.') < 0 ? ".0" : "0");
    }

    @ParameterizedTest
    @MethodSource("made")
    public void refusesMissingAndUnknownParameters(Made<R> given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.type.create(given.parameters.with("colour", "red")))
                .withMessage("The rule " + given.type.id() + " has no parameter \"colour\"");
        if (!given.type.parameters().isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> given.type.create(Parameters.NONE))
                    .withMessageContainingAll(given.type.parameters().stream()
                            .map(p -> "The rule " + given.type.id() + " needs the parameter \"" + p.name() + "\" ("
                                    + p.description() + ")")
                            .toArray(String[]::new));
        }
    }
}
