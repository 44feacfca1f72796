package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Usage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Rules RULES = Rules.standard();

    private record Free(String id) implements PriceRule {
        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.ONE;
        }
    }

    @Test
    void anIdOccursOnceInAllFamilies() {
        assertThat(RULES.all()).extracting(RuleType::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyIsFoundByWhatItIsFor() {
        for (RuleFamily family : RuleFamily.values()) {
            assertThat(RULES.of(family)).isNotEmpty();
            RULES.of(family)
                    .forEach(type -> assertThat(RULES.find(type.id())).get().isSameAs(type));
        }
        assertThat(RULES.all())
                .hasSize(Arrays.stream(RuleFamily.values())
                        .mapToInt(family -> RULES.of(family).size())
                        .sum());
        assertThat(RULES.find("PR-NONE")).isEmpty();
    }

    /** Lowest price / price moves with the best price alone, as its formula shows; of a rule of one's own nothing is declared. */
    @Test
    void whatARuleDeclaresIsThatOfTheCatalogue() {
        assertThat(RULES.behaviour(PriceRules.lowestOverPrice()))
                .map(Behaviour::independence)
                .contains(Independence.RELATIVE_TO_BEST);
        assertThat(RULES.behaviour(new Free("X-FREE"))).isEmpty();
    }

    /** An official rule has a source for its text, and one for its use. */
    @Test
    void whatIsNotConfirmedIsNeverOfficial() {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            assertThat(RULES.officialIn(jurisdiction)).allSatisfy(type -> {
                assertThat(type.evidence()).isEqualTo(Evidence.SOURCE);
                assertThat(type.origin().usages()).contains(new Usage(jurisdiction, Evidence.SOURCE));
            });
            assertThat(RULES.usedIn(jurisdiction)).containsAll(RULES.officialIn(jurisdiction));
        }
    }

    @Test
    void aRuleOfOnesOwnIsInTheRegistryThatHoldsItAlone() {
        RuleType<PriceRule> own = RuleType.own("X-FREE", parameters -> new Free("X-FREE"));
        Rules more = RULES.withPrice(own);
        assertThat(more.find("X-FREE")).get().isSameAs(own);
        assertThat(more.of(RuleFamily.PRICE)).hasSize(RULES.of(RuleFamily.PRICE).size() + 1);
        assertThat(RULES.find("X-FREE")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.withPrice(own))
                .withMessageContaining("X-FREE");
    }

    @Test
    void aRuleIsMadeFromOneLine() {
        assertThat(RULES.prices().parse("PR-LIN-SET full=80; zero=200.0"))
                .isEqualTo(PriceRules.betweenSetPrices("80", "200"));
        assertThat(RULES.prices().parse(" PR-HYP-MIN ")).isEqualTo(PriceRules.lowestOverPrice());
        for (String line : List.of("PR-LIN-SPAN 75", "PR-LIN-SPAN =75", "PR-LIN-SET full=80; full=90")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.prices().parse(line))
                    .withMessageContaining("must be written name=value");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.prices().parse("PR-LIN-SPAN span=0"))
                .withMessageContaining("The parameter span (0) of the rule PR-LIN-SPAN must be above");
    }
}
