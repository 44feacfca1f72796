package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;

/**
 * The method itself, complete and consistent, for checks that try what it does. What its documents state in words is in {@link StatedMethod}.
 *
 * @param method the draft before it is published, or the published method
 */
public record MethodFacts(Methodology method) implements Facts {}
