/**
 * How quality earns points: the marks that evaluators may give, how several become one, the options that tenders may choose, and what becomes of
 * points before they count.
 *
 * <p>The idea that unlocks it: only what was published counts. A {@link io.github.tenderscore.quality.MarkScale} lists every
 * mark with its descriptor, and a mark that is not on it cannot be given. A
 * {@link io.github.tenderscore.quality.ConsensusRule} says how the marks of several evaluators become one, and a
 * {@link io.github.tenderscore.quality.QualityTransform} how points earned become points that count.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.quality;
