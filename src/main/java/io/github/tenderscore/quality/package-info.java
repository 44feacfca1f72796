/**
 * How quality earns points: the marks that evaluators may give, how several become one, and the options that tenders may choose.
 *
 * <p>The idea that unlocks it: only what was published counts. A {@link io.github.tenderscore.quality.MarkScale} lists every
 * mark with its descriptor, and a mark that is not on it cannot be given. A
 * {@link io.github.tenderscore.quality.ConsensusRule} says how the marks of several evaluators become one.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.quality;
