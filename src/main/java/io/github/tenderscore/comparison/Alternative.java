package io.github.tenderscore.comparison;

import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.List;

/** A rule that is tried in the place of one of a method. */
public sealed interface Alternative {

    /**
     * The rule that is tried.
     *
     * @return with its parameters
     */
    Rule rule();

    /**
     * In whose place it is tried.
     *
     * @return for example {@code price rule of the criterion price}
     */
    String place();

    /**
     * A method with the rule in it.
     *
     * @param published any method
     * @return the same method with the other rule
     * @throws IllegalArgumentException if the method does not say enough for the rule
     * @throws io.github.tenderscore.fault.FaultException if the method would not be consistent
     */
    Methodology in(Methodology published);

    /**
     * Another price rule on one criterion.
     *
     * @param criterion the id of a price criterion
     * @param rule the price rule
     */
    record Price(String criterion, PriceRule rule) implements Alternative {
        @Override
        public String place() {
            return "price rule of the criterion " + criterion;
        }

        @Override
        public Methodology in(Methodology published) {
            return published.withPriceRule(criterion, rule);
        }
    }

    /**
     * Another award rule.
     *
     * @param rule the award rule
     */
    record Award(AwardRule rule) implements Alternative {
        @Override
        public String place() {
            return "award rule";
        }

        @Override
        public Methodology in(Methodology published) {
            return published.withAward(rule);
        }
    }

    /**
     * The rules that can be tried without anything being set: those of a registry that have no parameters, without price rules for
     * contracts that bring income.
     *
     * @param published the method
     * @param rules where to look
     * @return price rules for each criterion whose price earns points, then award rules; without those that the method has already
     */
    static List<Alternative> withoutParameters(Methodology published, Rules rules) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Criterion.Leaf leaf : published.leaves()) {
            if (leaf.isScored() && leaf.scoring() instanceof Scoring.Price price) {
                for (RuleType<PriceRule> type : rules.prices().types()) {
                    if (type.parameters().isEmpty() && !rewardsTheHighest(type)) {
                        PriceRule rule = type.create(Parameters.NONE);
                        if (!price.rule().filter(rule::equals).isPresent()) {
                            alternatives.add(new Price(leaf.id(), rule));
                        }
                    }
                }
            }
        }
        for (RuleType<AwardRule> type : rules.awards().types()) {
            if (type.parameters().isEmpty()
                    && !type.id().equals(published.award().id())) {
                alternatives.add(new Award(type.create(Parameters.NONE)));
            }
        }
        return List.copyOf(alternatives);
    }

    private static boolean rewardsTheHighest(RuleType<?> type) {
        return type.behaviour()
                .filter(behaviour -> behaviour.traits().contains(Trait.HIGHEST_BEST))
                .isPresent();
    }
}
