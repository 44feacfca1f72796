package io.github.tenderscore.robustness;

import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a method, and whether it says that one tender's figure depends on another's.
 *
 * @param rule the rule's id
 * @param place where it is used, such as {@code award rule} or {@code criterion price}
 * @param independence what it declares; empty where it declares nothing, as a rule of one's own does
 */
public record DeclaredRule(String rule, String place, Optional<Independence> independence) {

    private static final String ON = "criterion ";

    /**
     * The rules of a method that could let one tender move another: those for the award, for prices, for promises and for points that are
     * transformed.
     *
     * @param method the method
     * @param rules where declarations are looked up
     * @return the award rule, then the others in the order of the method
     */
    public static List<DeclaredRule> of(Methodology method, Rules rules) {
        List<DeclaredRule> declared = new ArrayList<>();
        declared.add(of(method.award(), "award rule", rules));
        for (Criterion criterion : method.withGroups()) {
            String place = ON + criterion.id();
            if (criterion instanceof Criterion.Leaf leaf && leaf.isScored()) {
                scoring(leaf, place, rules).ifPresent(declared::add);
            }
            criterion.transform().ifPresent(transform -> declared.add(of(transform, place, rules)));
        }
        return List.copyOf(declared);
    }

    /** A rule for promises is shown the other tenders only if it asks for them, so that it needs no declaration. */
    private static Optional<DeclaredRule> scoring(Criterion.Leaf leaf, String place, Rules rules) {
        if (leaf.scoring() instanceof Scoring.Price price) {
            return price.rule().map(rule -> of(rule, place, rules));
        }
        if (leaf.scoring() instanceof Scoring.Promised promised) {
            Rule rule = promised.rule();
            Independence known = leaf.comparesTenders() ? Independence.RELATIVE_TO_FIELD : Independence.ABSOLUTE;
            return Optional.of(new DeclaredRule(rule.id(), place, Optional.of(known)));
        }
        return Optional.empty();
    }

    private static DeclaredRule of(Rule rule, String place, Rules rules) {
        return new DeclaredRule(rule.id(), place, rules.behaviour(rule).map(Behaviour::independence));
    }

    /**
     * Whether it says that no tender's figure depends on another's.
     *
     * @return false also where it says nothing
     */
    public boolean isAbsolute() {
        return independence.filter(known -> known == Independence.ABSOLUTE).isPresent();
    }

    /**
     * The criterion or group on which it is used.
     *
     * @return its id; empty for the award rule
     */
    public Optional<String> criterion() {
        return place.startsWith(ON) ? Optional.of(place.substring(ON.length())) : Optional.empty();
    }
}
