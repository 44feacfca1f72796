/**
 * How quality earns points: the marks that evaluators may give and the options that tenders may choose.
 *
 * <p>The idea that unlocks it: only what was published counts. A {@link io.github.tenderscore.quality.MarkScale} lists every
 * mark with its descriptor, and a mark that is not on it cannot be given.
 *
 * <p>May import {@code number}, {@code explain} and {@code rule}, and no family of rules.
 */
package io.github.tenderscore.quality;
