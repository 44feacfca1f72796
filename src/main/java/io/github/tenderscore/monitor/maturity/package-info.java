/**
 * What a council says of its commissioning practice, what its record shows, and the gap between them: the risk R3 of Localis, <i>New values, new
 * landscape</i>, 2025, that habit and aversion to risk hold practice back.
 *
 * <p>The idea that unlocks it: the gap is the finding, and disagreement is one too. Answers are never reduced to their mean: an area on which answers
 * lie three levels or more apart is {@linkplain io.github.tenderscore.monitor.maturity.AreaMaturity.State#CONTESTED contested} and has no score; what
 * the record shows ({@link io.github.tenderscore.monitor.maturity.RevealedInertia}) always names what it counts. No national target exists, and low
 * inertia is not good without outcomes.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule} and {@code monitor}.
 */
package io.github.tenderscore.monitor.maturity;
