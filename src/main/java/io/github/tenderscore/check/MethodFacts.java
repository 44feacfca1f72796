package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;

/**
 * The method itself, complete and consistent, for checks that try what it does. What documents state of it follows from it; a {@link StatedMethod}
 * is given beside it where they state more, or state it with faults.
 *
 * @param method the draft before it is published, or the published method
 */
public record MethodFacts(Methodology method) implements Facts {}
