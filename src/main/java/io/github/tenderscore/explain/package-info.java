/**
 * Explanations: the tree of steps that leads from a result down to what the tenders say.
 *
 * <p>The idea that unlocks it: the engine keeps compact exact figures and nothing else. When somebody asks why, each
 * strategy writes its own {@link io.github.tenderscore.explain.Step} from those figures, so an explanation costs nothing
 * until it is read and can never disagree with the result.
 *
 * <p>May import {@code number}.
 */
package io.github.tenderscore.explain;
