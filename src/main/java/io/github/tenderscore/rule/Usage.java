package io.github.tenderscore.rule;

/**
 * Where a rule is used, and how far that was confirmed.
 *
 * @param jurisdiction the country or institution
 * @param evidence how far a source confirms that the rule is used there
 */
public record Usage(Jurisdiction jurisdiction, Evidence evidence) {}
