/**
 * How scored tenders become a ranking: award rules, tie-breaks and places.
 *
 * <p>The idea that unlocks it: an {@link io.github.tenderscore.ranking.AwardRule} reduces a tender's
 * {@link io.github.tenderscore.ranking.Standing} to one exact figure; equal figures are a tie, which only a published
 * {@link io.github.tenderscore.ranking.TieBreak} may break.
 *
 * <p>May import {@code number}, {@code explain} and {@code rule} (no other family of rules).
 */
package io.github.tenderscore.ranking;
