package io.github.tenderscore.rule;

import io.github.tenderscore.number.Rounding;

/**
 * A rounding that a source publishes with a rule. The rule itself does not round by it: a method that follows the source declares it.
 *
 * @param rounding decimals, mode and stage
 * @param where who rounds so
 */
public record PublishedRounding(Rounding rounding, String where) {}
