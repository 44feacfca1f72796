package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleTypeTest {

    private final AtomicInteger made = new AtomicInteger();

    private final RuleType<NamedRule> type = RuleType.<NamedRule>named("PR-TEST", "A test")
            .formula("share = full / zero")
            .parameters(
                    Parameter.number("full", "the price that earns full points"),
                    Parameter.number("zero", ""),
                    Parameter.text("clamp", "none or zero"))
            .makes(given -> {
                made.incrementAndGet();
                return new NamedRule("PR-TEST", given);
            });

    @Test
    void refusesAParameterThatWouldStandInTheWayOfTheRulesName() {
        assertThatThrownBy(() -> RuleType.<NamedRule>own(
                        "X-MINE", given -> new NamedRule("X-MINE", given), Parameter.text("id", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The parameter (id) of the rule X-MINE must have another name; documents give a rule's own name there");
    }

    @Test
    void makesARuleFromExactlyItsParameters() {
        NamedRule rule =
                type.create(Parameters.of("full", "100").with("zero", "400/11").with("clamp", "none"));
        assertThat(rule.parameters().values()).isEqualTo(Map.of("clamp", "none", "full", "100", "zero", "400/11"));
    }

    @Test
    void takesTheSameNumberHoweverItIsWrittenForTheSameSetting() {
        NamedRule one =
                type.create(Parameters.of("full", "40.0").with("zero", "800/22").with("clamp", "1.0"));
        NamedRule other =
                type.create(Parameters.of("full", "40").with("zero", "400/11").with("clamp", "1.0"));
        assertThat(one).isEqualTo(other);
        // a text stays as it is
        assertThat(one.parameters().text("clamp")).isEqualTo("1.0");
    }

    @Test
    void namesEachParameterThatIsMissing() {
        assertThatThrownBy(() -> type.create(Parameters.of("clamp", "none")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule PR-TEST needs the parameter \"full\" (the price that earns full points); "
                        + "The rule PR-TEST needs the parameter \"zero\"");
    }

    @Test
    void namesEachParameterThatIsNotKnownInOrder() {
        Parameters given = Parameters.of(Map.of("full", "1", "zero", "2", "clamp", "none", "span", "3", "Full", "4"));
        assertThatThrownBy(() -> type.create(given))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule PR-TEST has no parameter \"Full\"; The rule PR-TEST has no parameter \"span\"");
    }

    @Test
    void namesEachParameterThatIsNoNumber() {
        assertThatThrownBy(() -> type.create(
                        Parameters.of("full", "1,000").with("zero", "").with("clamp", "none")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The parameter full (1,000) of the rule PR-TEST must be a number in digits, such as 40, 36.36 or "
                                + "400/11; The parameter zero () of the rule PR-TEST must be a number in digits, such as 40, 36.36 or "
                                + "400/11");
    }

    @Test
    void namesAllThatIsWrongAtOnceAndMakesNothing() {
        assertThatThrownBy(() -> type.create(Parameters.of("full", "ten").with("base", "5")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The parameter full (ten) of the rule PR-TEST must be a number in digits, such as 40, 36.36 or "
                                + "400/11; The rule PR-TEST needs the parameter \"zero\"; "
                                + "The rule PR-TEST needs the parameter \"clamp\" (none or zero); "
                                + "The rule PR-TEST has no parameter \"base\"");
        assertThat(made).hasValue(0);
    }

    @Test
    void passesOnWhatTheFactoryRefuses() {
        RuleType<NamedRule> strict = RuleType.own("X-STRICT", given -> {
            throw new IllegalArgumentException("The parameter span (0) of the rule X-STRICT must be above zero");
        });
        assertThatThrownBy(() -> strict.create(Parameters.NONE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter span (0) of the rule X-STRICT must be above zero");
    }

    @Test
    void marksARuleOfTheUsersOwn() {
        RuleType<NamedRule> own =
                RuleType.own("X-MINE", given -> new NamedRule("X-MINE", given), Parameter.number("span", "per cent"));
        assertThat(own.evidence()).isEqualTo(Evidence.UNVERIFIED);
        assertThat(own.source()).isEqualTo("the user's own");
        assertThat(own.title()).isEqualTo("X-MINE");
        assertThat(own.parameters()).containsExactly(Parameter.number("span", "per cent"));
        assertThat(own.create(Parameters.of("span", "5")).isOwn()).isTrue();
        assertThat(new NamedRule("PR-HYP-MIN", Parameters.NONE).isOwn()).isFalse();
    }

    @Test
    void refusesARuleOfTheUsersOwnThatDoesNotSaySo() {
        assertThatThrownBy(() -> RuleType.own("PR-MINE", given -> new NamedRule("PR-MINE", given)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id (PR-MINE) of a rule of your own must start with \"X-\"");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Parameter> parameters = new ArrayList<>(List.of(Parameter.text("clamp", "none")));
        RuleType<NamedRule> copied = RuleType.<NamedRule>named("A", "a")
                .parameters(parameters.toArray(Parameter[]::new))
                .source(Evidence.SOURCE, "")
                .makes(given -> new NamedRule("A", given));
        parameters.clear();
        assertThat(copied.parameters()).hasSize(1);
    }

    @Test
    void hasNamesForDocuments() {
        assertThat(Evidence.values())
                .extracting(Evidence::code)
                .containsExactly("source", "partial", "secondary", "unverified", "building-block");
    }
}
