package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SocialValueRulesTest extends SocialValueRuleContract {

    @Override
    protected Catalogue<SocialValueRule> catalogue() {
        return SocialValueRules.catalogue();
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return Map.of("SV-TARGET", List.of(Parameters.of("target", "400"), Parameters.of("target", "1/3")));
    }

    /** By hand: 320/400 = 4/5; full points at the target and nothing more beyond it. */
    @Test
    void countsTowardsTheTarget() {
        SocialValueRule rule = SocialValueRules.towardsTarget("400");
        assertThat(rule.share(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(rule.share(Ratio.of(320))).isEqualTo(Ratio.of(4, 5));
        assertThat(rule.share(Ratio.parse("399.99"))).isEqualTo(Ratio.parse("0.999975"));
        assertThat(rule.share(Ratio.of(400))).isEqualTo(Ratio.ONE);
        assertThat(rule.share(Ratio.of(410))).isEqualTo(Ratio.ONE);
    }

    @Test
    void theTargetIsANumber() {
        assertThat(SocialValueRules.towardsTarget("400.0"))
                .isEqualTo(SocialValueRules.towardsTarget("400"))
                .hasSameHashCodeAs(SocialValueRules.towardsTarget("400"))
                .isNotEqualTo(SocialValueRules.towardsTarget("401"));
    }

    @Test
    void refusesATargetOfZeroOrLess() {
        for (String target : List.of("0", "-400")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SocialValueRules.towardsTarget(target))
                    .withMessage("The parameter target (" + target + ") of the rule SV-TARGET must be above zero");
        }
    }

    @Test
    void refusesANegativeQuantity() {
        assertThat(SocialValueRules.towardsTarget("400").requirement(Ratio.of(-1)))
                .contains("not be negative, because the rule SV-TARGET scores what is delivered towards a target");
    }

    @Test
    void explainsWithTheFiguresPutIn() {
        Step step = SocialValueRules.towardsTarget("4000").explain(Ratio.of(3_200));
        assertThat(step.formula()).isEqualTo("min(1; quantity / target)");
        assertThat(step.substituted()).isEqualTo("min(1; 3,200 / 4,000)");
    }

    @Test
    void aRuleOfOnesOwnNeedsTwoMethods() {
        SocialValueRule own = new SocialValueRule() {
            @Override
            public String id() {
                return "X-ALL-OR-NOTHING";
            }

            @Override
            public Ratio share(Ratio quantity) {
                return quantity.compareTo(Ratio.HUNDRED) < 0 ? Ratio.ZERO : Ratio.ONE;
            }
        };
        assertThat(own.isOwn()).isTrue();
        assertThat(own.requirement(Ratio.of(-1))).isEmpty();
        assertThat(own.explain(Ratio.HUNDRED).exact()).contains(Ratio.ONE);
        assertThat(own.explain(Ratio.HUNDRED).note())
                .isEqualTo("as rule X-ALL-OR-NOTHING gives it; the rule does not show its steps");
    }
}
