package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Rules;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesCommandTest {

    private static List<String> ids(String... args) {
        return run(args)
                .output()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static List<String> ids(List<? extends RuleType<?>> types) {
        return types.stream().map(type -> type.id()).toList();
    }

    @Test
    void everyRuleIsListed() {
        assertThat(ids("rules")).isEqualTo(ids(Rules.standard().all()));
    }

    @ParameterizedTest
    @EnumSource(RuleFamily.class)
    void aFamilyIsListedByItsName(RuleFamily family) {
        assertThat(ids("rules", "--family", family.code()))
                .isEqualTo(ids(Rules.standard().of(family)));
    }

    @ParameterizedTest
    @EnumSource(Jurisdiction.class)
    void aCountryIsFoundByNameAndCodeAndClaimsOnlyWhatIsConfirmed(Jurisdiction jurisdiction) {
        String text = run("rules", "--country", jurisdiction.words()).output();
        assertThat(run("rules", "--country", jurisdiction.code()).output()).isEqualTo(text);
        List<RuleType<?>> official = Rules.standard().officialIn(jurisdiction);
        for (RuleType<?> type : Rules.standard().usedIn(jurisdiction)) {
            assertThat(text)
                    .containsPattern("(?m)^" + type.id() + " .* "
                            + (official.contains(type) ? "confirmed by a source" : "to be confirmed") + "$");
        }
    }

    @Test
    void everythingKnownOfEveryRuleIsTold() {
        for (RuleType<?> type : Rules.standard().all()) {
            String text = run("rules", type.id()).output();
            assertThat(text).startsWith(type.id() + ", " + type.title() + "\n").contains(type.formula(), type.source());
            for (Parameter parameter : type.parameters()) {
                assertThat(text).contains("To set: " + parameter.name() + ", " + parameter.description());
            }
        }
    }

    @Test
    void theLawIsToldOfPriceRulesAlone() {
        assertThat(run("rules", "pr-lin-minmax").output()).contains("  Law: Portugal: since 2008");
        assertThat(run("rules", "CP-SQP").output()).doesNotContain("  Law: ");
    }

    @Test
    void aRuleIsFoundByItsNameInACountry() {
        assertThat(ids("rules", "preisspanne")).containsExactly("PR-LIN-SPAN");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertThat(run("rules", "PR-NONE").errors())
                .startsWith("The rule (PR-NONE) must be in the catalogue")
                .contains("Maybe a shorter part of it");
        assertThat(run("rules", "--country", "Atlantis").errors())
                .startsWith("The country (Atlantis) must be one of GB-ENG England, ");
        assertThat(run("rules", "--family", "prices").errors())
                .startsWith("The family (prices) must be one of price, award, social-value, ");
        assertThat(run("rules", "--country", "CY", "--family", "low-tender").errors())
                .startsWith("The rules asked for must not be none");
        assertThat(run("rules", "PR-NONE").exitCode()).isEqualTo(2);
    }
}
