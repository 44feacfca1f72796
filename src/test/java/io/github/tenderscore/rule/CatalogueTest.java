package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final RuleType<NamedRule> FIRST = type("Z-1");
    private static final RuleType<NamedRule> SECOND = type("A-2");
    private static final Catalogue<NamedRule> CATALOGUE = new Catalogue<>(List.of(FIRST, SECOND));

    private static RuleType<NamedRule> type(String id, Parameter... parameters) {
        return RuleType.<NamedRule>named(id, "title")
                .formula("formula")
                .parameters(parameters)
                .source(Evidence.SOURCE, "source")
                .makes(given -> new NamedRule(id, given));
    }

    @Test
    void listsRulesInTheOrderGiven() {
        assertThat(CATALOGUE.types()).containsExactly(FIRST, SECOND);
        assertThatThrownBy(() -> CATALOGUE.types().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsARuleByItsExactId() {
        assertThat(CATALOGUE.find("A-2")).contains(SECOND);
        assertThat(CATALOGUE.find("a-2")).isEmpty();
        assertThat(CATALOGUE.find("")).isEmpty();
    }

    @Test
    void makesARule() {
        assertThat(CATALOGUE.create("A-2", Parameters.NONE)).isEqualTo(new NamedRule("A-2", Parameters.NONE));
    }

    /** A person who ends each setting with a semicolon ends the last one with it too. */
    @Test
    void oneSemicolonMayStandBehindTheLastSetting() {
        RuleType<NamedRule> two = type("B-4", Parameter.number("full", ""), Parameter.number("zero", ""));
        Catalogue<NamedRule> more = CATALOGUE.with(two);
        NamedRule made = new NamedRule("B-4", Parameters.of("full", "80").with("zero", "200"));
        for (String line : List.of("B-4 full=80; zero=200", "B-4 full=80; zero=200;", " B-4 full=80;zero=200 ; ")) {
            assertThat(more.parse(line)).isEqualTo(made);
        }
        assertThat(more.parse("A-2;")).isEqualTo(new NamedRule("A-2", Parameters.NONE));
        for (String line : List.of("B-4 full=80; zero=200;;", "B-4 full=80;; zero=200", "B-4 ;;")) {
            assertThatThrownBy(() -> more.parse(line))
                    .hasMessage(
                            "The setting () of the rule B-4 must be written name=value, each name once, with semicolons"
                                    + " between settings");
        }
    }

    @Test
    void namesTheRulesItKnowsWhereItKnowsNone() {
        assertThatThrownBy(() -> CATALOGUE.create("A-3", Parameters.NONE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule (A-3) is not known; a rule must be one of Z-1, A-2");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        String message = "The rule id (Z-1) of a catalogue must occur only once";
        List<RuleType<NamedRule>> twice = List.of(FIRST, SECOND, type("Z-1"));
        assertThatThrownBy(() -> new Catalogue<>(twice))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CATALOGUE.with(FIRST))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void leavesTheOldOneAsItWas() {
        RuleType<NamedRule> own = RuleType.own("X-3", given -> new NamedRule("X-3", given));
        Catalogue<NamedRule> more = CATALOGUE.with(own);
        assertThat(more.types()).containsExactly(FIRST, SECOND, own);
        assertThat(more.create("X-3", Parameters.NONE).isOwn()).isTrue();
        assertThat(CATALOGUE.types()).containsExactly(FIRST, SECOND);
        assertThat(CATALOGUE.find("X-3")).isEmpty();
    }
}
