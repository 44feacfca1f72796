package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Rules;
import io.github.tenderscore.Schemas;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

    private static final String EXAMPLE = "docs/examples/central-bedfordshire-supported-living.json";
    private static final String WITHOUT_PRICE = "docs/examples/fcdo-services-2024.json";

    /**
     * By hand: prices 2,480, 2,640 and 2,760 thousand. Min-max gives tender 2 all 40 points and tender 3 none; quality is 60 for 3 and 38
     * for 2 (30 + 8), so 2 comes first with 78 against 58 (50 + 8).
     */
    @Test
    void anotherRuleTurnsTheAwardRound() {
        Run run = run("compare", EXAMPLE, "--price-rule", "PR-LIN-MINMAX");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("PR-LIN-MINMAX: 2 instead of 3\n")
                .contains("On Price 2 is 40 points ahead of 3; as published, 4.06 points ahead of 3.")
                .contains("Total points: 2 78, 3 58.");
    }

    /**
     * By hand: without the price the weights 30, 20 and 10 share 100 points, 50, 33.33 and 16.67; A has 40 + 26.67 + 13.33 and B 30 +
     * 33.33 + 16.67, both 80, and A the better quality, 66.67 against 63.33.
     */
    @Test
    void aTieBreakThatDecidesIsNamed() {
        assertThat(run("compare", "docs/examples/domestic-abuse-support.json", "--award-rule", "CP-RANKQUAL")
                        .output())
                .contains("CP-RANKQUAL: A instead of B\n")
                .contains("Quality points: A 80, B 80; the published tie-break separates them.");
        assertThat(run("compare", EXAMPLE, "--price-rule", "PR-LIN-MINMAX").output())
                .doesNotContain("tie-break");
    }

    @Test
    void rulesThatAgreeEndWithDone() {
        Run run = run("compare", EXAMPLE, "--price-rule", "PR-LIN-SPAN span=50", "--award-rule", "CP-PPQP");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Another tender, or others too, come first under 0 of 2 rules.");
    }

    /** Without options every rule without parameters is tried, or says why it cannot be. */
    @Test
    void everyRuleThatNeedsNothingIsTriedOrSaysWhyNot() {
        for (String example : List.of(EXAMPLE, WITHOUT_PRICE)) {
            Run run = run("compare", example);
            assertThat(run.exitCode()).isBetween(0, 1);
            for (RuleType<?> type : Rules.standard().awards().types()) {
                if (type.parameters().isEmpty() && !type.id().equals("weighted-sum")) {
                    assertThat(run.output()).contains(type.id());
                }
            }
        }
        assertThat(run("compare", WITHOUT_PRICE).output())
                .contains("Rules by which these tenders cannot be assessed")
                .contains("CP-LP: The number (0) of price criteria under the award rule CP-LP must be 1");
        assertThat(run("compare", EXAMPLE).output()).contains(", unverified");
    }

    @Test
    void documentAndPageSayTheSame() {
        Schemas schemas = new Schemas("evaluation", "comparison");
        for (String example : List.of(EXAMPLE, WITHOUT_PRICE)) {
            Run json = run("compare", example, "--format", "json");
            assertThat(schemas.errors("comparison", json.output())).isEmpty();
            assertThat(run("compare", example, "--format", "json").output()).isEqualTo(json.output());
        }
        assertThat(schemas.errors("comparison", "{\"format\": \"tenderscore-comparison/2\"}"))
                .isNotEmpty();
        assertThat(run("compare", EXAMPLE, "--format", "markdown").output())
                .startsWith("# The same tenders under other rules: ")
                .contains("| PR-LIN-MINMAX |");
    }

    @Test
    void badOptionsAreNamed() {
        assertThat(run("compare", EXAMPLE, "--price-rule", "PR-LIN-SPAN span=0").errors())
                .isEqualTo(
                        "The option --price-rule (PR-LIN-SPAN span=0) cannot be used: The parameter span (0) of the rule"
                                + " PR-LIN-SPAN must be above 0\n");
        assertThat(run("compare", EXAMPLE, "--award-rule", "PR-HYP-MIN").errors())
                .startsWith("The option --award-rule (PR-HYP-MIN) cannot be used: The rule (PR-HYP-MIN) is not known");
        Run price = run("compare", EXAMPLE, "--price-rule", "PR-LIN-MINMAX", "--price", "staff");
        assertThat(price.exitCode()).isEqualTo(2);
        assertThat(price.errors()).isEqualTo("The price criterion (staff) must be one of the method's: price\n");
    }
}
