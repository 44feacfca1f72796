/**
 * Whether the priorities of a place reach national plans, whether national ones fit the place, and whether money follows: report item 3 of
 * Localis, <i>New values, new landscape</i>, 2025.
 *
 * <p>The idea that unlocks it: three readings that never become one. The statutory gates of a spatial development strategy
 * ({@link io.github.tenderscore.monitor.spatial.StrategyCheck}) bind only from the day their provision is in force; the interaction of
 * priorities ({@link io.github.tenderscore.monitor.spatial.Coherence}) carries its conflicts, its gaps and what is not known in the same value;
 * the ladder of projects ({@link io.github.tenderscore.monitor.spatial.Pipeline}) shows what is named and what is funded side by side. Integration
 * with national investment plans is a test of policy, not of law, and a high figure is not good in itself.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule}, {@code law} and {@code monitor}.
 */
package io.github.tenderscore.monitor.spatial;
