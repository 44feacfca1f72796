package io.github.tenderscore.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a rule behaves, whatever its figures: what a buyer should know before publishing it.
 *
 * @param independence what else a tender's figure depends on
 * @param traits what it can do that a buyer should know
 * @param domain which prices or points it can score, and what happens to one tender alone, equal tenders and other limits; in sentences
 */
public record Behaviour(Independence independence, Set<Trait> traits, String domain) {

    /**
     * Copies the traits.
     *
     * @param independence what else a tender's figure depends on
     * @param traits what it can do that a buyer should know
     * @param domain which prices or points it can score, and what happens to one tender alone, equal tenders and other limits; in
     *     sentences
     */
    public Behaviour {
        Set<Trait> copy = EnumSet.noneOf(Trait.class);
        copy.addAll(traits);
        traits = Collections.unmodifiableSet(copy);
    }
}
