package io.github.tenderscore.check;

import io.github.tenderscore.Rules;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a buyer should know of a rule before publishing it, as the catalogue declares it. */
final class RuleTraits {

    static final String CUT = "cut points off at zero, or say in the documents that they can be negative";

    static final String NOT_BELOW_ZERO = "must not take points away that were never earned";

    /** What a rule that has a trait must do instead, and what to do about it. */
    private record Demand(String must, String mend) {}

    private static final Map<Trait, Demand> DEMANDS = Map.of(
            Trait.LOWEST_NOT_BEST,
                    new Demand(
                            "must give the lowest price the most points",
                            "use a rule that gives the lowest price the most points, or say in the documents why not"),
            Trait.WORTHLESS_BELOW,
                    new Demand(
                            "must have no price below which asking less earns nothing",
                            "set that price where no tender is expected, or say in the documents that it is so"),
            Trait.BELOW_ZERO, new Demand(NOT_BELOW_ZERO, CUT));

    private RuleTraits() {}

    /**
     * What the rule declares of itself. Where no other tender matters, prices that are tried show that none of them lies below the price under
     * which asking less earns nothing.
     */
    static void declared(Rule rule, List<String> place, boolean eachLowerEarnsMore, Answer answer) {
        Optional<Behaviour> behaviour = Rules.standard().behaviour(rule);
        if (behaviour.isEmpty() && rule.isOwn()) {
            answer.unknown(place, "What the rule " + rule.id() + " can do to the lowest price and below zero");
        }
        boolean worthwhile = eachLowerEarnsMore
                && behaviour
                        .filter(known -> known.independence() == Independence.ABSOLUTE)
                        .isPresent();
        Set<Trait> traits = behaviour.map(Behaviour::traits).orElse(Set.of());
        for (Trait trait : Trait.values()) {
            boolean settled = isMeant(rule, traits, trait) || (trait == Trait.WORTHLESS_BELOW && worthwhile);
            if (traits.contains(trait) && !settled) {
                Optional.ofNullable(DEMANDS.get(trait))
                        .ifPresent(demand -> answer.fails(
                                place,
                                "The rule (" + rule.name() + ") declares the trait " + trait.code() + " ("
                                        + trait.words() + "), and " + demand.must(),
                                demand.mend()));
            }
        }
    }

    /** What the settings of the rule rule out, or what it is there for. */
    private static boolean isMeant(Rule rule, Set<Trait> traits, Trait trait) {
        boolean cut = rule.parameters().names().contains("clamp")
                && List.of(Clamp.ZERO.code(), Clamp.BOTH.code())
                        .contains(rule.parameters().text("clamp"));
        return (trait == Trait.BELOW_ZERO && cut)
                || (trait == Trait.LOWEST_NOT_BEST && traits.contains(Trait.HIGHEST_BEST));
    }
}
