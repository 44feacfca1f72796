package io.github.tenderscore.check;

import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.robustness.DeclaredRule;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Map;

/** M07: no rule lets a loser who comes or goes change the winner, where one that compares nobody would do. */
final class RelativeRules implements Examination {

    private static final Rules RULES = Rules.standard();

    /** For each family a rule of this library that looks at no other tender. */
    private static final Map<RuleFamily, Rule> ABSOLUTE = Map.of(
            RuleFamily.PRICE, PriceRules.betweenSetPrices("1", "2"),
            RuleFamily.AWARD, AwardRules.weightedSum(),
            RuleFamily.SOCIAL_VALUE, SocialValueRules.towardsTarget("1"),
            RuleFamily.QUALITY, QualityTransforms.compressed("1"));

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> method(facts.method(), answer));
    }

    private static void method(Methodology method, Answer answer) {
        for (DeclaredRule declared : DeclaredRule.of(method, RULES)) {
            List<String> place = place(declared);
            answer.needs(
                    place,
                    "Whether the rule " + declared.rule() + " lets one tender move the figures of another",
                    declared.independence(),
                    independence -> {
                        if (independence != Independence.ABSOLUTE) {
                            answer.fails(place, what(declared, independence), "use " + alternative(declared.rule()));
                        }
                    });
        }
    }

    private static List<String> place(DeclaredRule declared) {
        return declared.criterion().map(id -> List.of("method", "criteria", id)).orElse(List.of("method", "award"));
    }

    private static String what(DeclaredRule declared, Independence independence) {
        return "The rule (" + declared.rule() + ") of the " + declared.place() + " is " + independence.words()
                + "; a rule must not without need let a tender that loses change the winner by being there or not";
    }

    private static String alternative(String rule) {
        return ABSOLUTE.entrySet().stream()
                .filter(entry -> RULES.of(entry.getKey()).stream()
                        .anyMatch(type -> type.id().equals(rule)))
                .map(entry -> entry.getValue().id())
                .map(id -> id + " (" + RULES.find(id).map(RuleType::title).orElseThrow() + "), which is absolute")
                .findFirst()
                .orElse("a rule that declares itself absolute");
    }
}
